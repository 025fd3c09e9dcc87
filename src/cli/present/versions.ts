import type { ListVersion, VersionDiff } from '../../screen/vocabulary.ts';
import { plain, type Style } from './style.ts';
import { table } from './table.ts';
import { counted, grouped } from './words.ts';

/** The versions of a list as a table, oldest first, then what each one lacks. */
export function presentHistory(versions: readonly ListVersion[], style: Style): string[] {
  const { list, title } = versions[0]!;
  const [head = '', ...body] = table(
    [
      { head: 'VERSION' },
      { head: 'FETCHED' },
      { head: 'ENTRIES', right: true },
      { head: 'BARE NAMES', right: true },
      { head: 'NAMES', right: true },
      { head: 'SHA-256' },
      { head: 'SOURCE' },
    ],
    versions.map((version) => [
      version.version,
      version.fetched?.slice(0, 10) ?? 'not fetched here',
      grouped(version.entries),
      grouped(version.nameOnlyRows),
      grouped(version.names),
      version.sha256.slice(0, 12),
      plain(version.source),
    ]),
  );
  const notes = versions.flatMap(({ version, damaged, limits = [] }) =>
    [...(damaged ? ['damaged: values were lost'] : []), ...limits].map((limit) => `${version}: ${limit}`),
  );
  return [
    `${style.bold(`${counted(versions.length, 'version')} of ${list}`)} (${plain(title)})`,
    '',
    style.bold(head),
    ...body,
    ...(notes.length > 0 ? ['', ...notes.map((note) => style.dim(plain(note)))] : []),
  ];
}

/** What changed between two versions: the counts first, then each kind, at most `limit` rows of it. */
export function presentDiff(diff: VersionDiff, limit: number, style: Style): string[] {
  const { list, from, to, added, removed, relisted, changed, unchanged, compared } = diff;
  const counts = [
    [grouped(added.length), 'added'],
    [grouped(removed.length), 'removed'],
    [grouped(relisted.length), 'listed again under another id'],
    [grouped(changed.length), 'changed'],
    [grouped(unchanged), 'unchanged'],
  ] as const;
  const width = Math.max(...counts.map(([count]) => count.length));
  return [
    style.bold(`${list}: from ${from} to ${to}`),
    ...counts.map(([count, word]) => `${count.padStart(width)}  ${word}`),
    style.dim(
      `Compared: ${compared.length > 0 ? compared.join(', ') : 'nothing but who is listed'} (only what both versions carry).`,
    ),
    ...section('Listed again', relisted, limit, style, ({ removed: gone, added: back, evidence }) => [
      `${style.cyan(gone.id)} → ${style.cyan(back.id)}  ${plain(back.caption)}${under(back.programmes)}`,
      `  ${style.dim(plain(evidence))}`,
    ]),
    ...section('Removed', removed, limit, style, (party) => [partyLine(party, style)]),
    ...section('Changed', changed, limit, style, (party) => [
      partyLine(party, style),
      ...party.changes.flatMap((change) => [
        ...change.removed.map((value) => `  − ${change.field}: ${plain(value)}`),
        ...change.added.map((value) => `  + ${change.field}: ${plain(value)}`),
      ]),
    ]),
    ...section('Added', added, limit, style, (party) => [partyLine(party, style)]),
  ];
}

function section<T>(
  title: string,
  items: readonly T[],
  limit: number,
  style: Style,
  lines: (item: T) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const hidden = items.length - limit;
  return [
    '',
    style.bold(title),
    ...items.slice(0, limit).flatMap(lines),
    ...(hidden > 0 ? [style.dim(`… and ${grouped(hidden)} more; --limit N shows more, --json all.`)] : []),
  ];
}

function partyLine({ id, caption, programmes }: VersionDiff['added'][number], style: Style): string {
  return `${style.cyan(id)}  ${plain(caption)}${under(programmes)}`;
}

function under(programmes: readonly string[]): string {
  return programmes.length === 0 ? '' : `  (${programmes.map(plain).join(', ')})`;
}
