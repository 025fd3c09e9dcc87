import { citationOf, statementsOf } from '../../screen/programmes/programmes.ts';
import type { Programme } from '../../screen/vocabulary.ts';
import { plain, type Style } from './style.ts';
import { table } from './table.ts';

/** All programmes, one a line. */
export function presentProgrammes(programmes: readonly Programme[], style: Style): string[] {
  const rows = programmes.map(({ id, issuer, workedOut, codes, title }) => [
    id,
    issuer,
    workedOut,
    codes.slice(0, 3).join(', ') + (codes.length > 3 ? ', …' : ''),
    plain(title),
  ]);
  const columns = ['id', 'issuer', 'worked out', 'printed as', 'title'].map((head) => ({ head }));
  const [head = '', ...lines] = table(columns, rows);
  const worked = programmes.filter(({ workedOut }) => workedOut !== 'facts').length;
  return [
    style.dim(head),
    ...lines,
    '',
    `${programmes.length} programmes; ${worked} worked out from their texts, in full or partly, the others facts only.`,
  ];
}

/** One programme for reading: what it rests on, what it forbids, what may follow, what is missing. */
export function presentProgramme(programme: Programme, style: Style): string[] {
  const rules = (title: string, all: Programme['measures'] | Programme['risks'] | Programme['exceptions']) =>
    all.length === 0
      ? []
      : [
          '',
          style.bold(title),
          ...all.flatMap((rule) => [
            `  ${rule.title}  ${style.dim(`[${citationOf(programme, rule)}; ${rule.mark}]`)}`,
            `    ${plain(rule.says)}`,
          ]),
        ];
  return [
    `${style.bold(programme.id)}  ${plain(programme.title)}`,
    `${programme.issuer}, printed as: ${programme.codes.join(', ') || '-'}; worked out: ${programme.workedOut}`,
    ...(programme.url ? [style.dim(programme.url)] : []),
    ...(programme.instruments.length > 0 ? ['', style.bold('Instruments')] : []),
    ...programme.instruments.flatMap(({ citation, inForce, until, events, mark }) => [
      `  ${citation}: in force from ${inForce}${until ? ` until ${until}` : ''}  ${style.dim(`[${mark}]`)}`,
      ...events.map(({ kind, on, by, mark: how }) => `    ${on} ${kind} by ${by}  ${style.dim(`[${how}]`)}`),
    ]),
    ...rules('Prohibitions', programme.measures),
    ...rules('Risks: who may be designated, though nothing is forbidden to them', programme.risks),
    ...rules('Exceptions and licences', programme.exceptions),
    ...programme.duties.flatMap((duty, index) => [
      ...(index === 0 ? ['', style.bold('Duties')] : []),
      `  ${duty.title}  ${style.dim(`[${citationOf(programme, duty)}; ${duty.mark}]`)}`,
    ]),
    ...(programme.declaredMeasures.length > 0 && programme.workedOut === 'facts'
      ? ['', `A catalogue of programmes names: ${programme.declaredMeasures.join(', ')}.`]
      : []),
    ...(programme.gaps.length > 0 ? ['', style.bold('Not worked out')] : []),
    ...programme.gaps.map((gap) => `  - ${plain(gap)}`),
  ];
}

/** Every statement, source by source, for a reviewer who holds the text beside it. */
export function presentStatements(programme: Programme, style: Style): string[] {
  const statements = statementsOf(programme);
  const count = (mark: string) => statements.filter((one) => one.mark === mark).length;
  return [
    `${style.bold(programme.id)}  ${plain(programme.title)}: ${statements.length} statements; ${count('read in source')} read in source, ${count('secondary')} secondary, ${count('unverified')} unverified`,
    ...Object.entries(programme.sources).flatMap(([id, source]) => {
      const own = statements.filter((one) => one.source === id);
      if (own.length === 0) return [];
      return [
        '',
        style.bold(`${source.citation ?? source.title}`) + style.dim(`  read: ${source.read}`),
        ...(source.address ? [style.dim(source.address)] : []),
        ...(source.note ? [style.dim(source.note)] : []),
        ...own.flatMap((one) => [
          '',
          `  ${one.paragraph}  ${style.dim(`${one.what} ${one.id}`)}  [${one.mark}]`,
          `    ${plain(one.says)}`,
          ...(one.quote ? [`    "${plain(one.quote)}"`] : []),
        ]),
      ];
    }),
  ];
}
