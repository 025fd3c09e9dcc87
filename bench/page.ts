import type { machine } from './machine.ts';
import { mustHold, type Parts, type ScaleFigures } from './must.ts';

/** What a run found out, as `--json` keeps it. */
export interface Run {
  readonly machine: ReturnType<typeof machine>;
  readonly parts: { readonly [Name in keyof Parts]: NonNullable<Parts[Name]> & Ran };
}

/** How a part was run, and the text it printed: settings, noise and load stand in it. */
export interface Ran {
  readonly run?: {
    readonly date: string;
    readonly options: string;
    readonly seconds: number;
    readonly printed: string;
  };
}

/** The figures of all sizes measured, each once, smallest first. */
export function scaleFigures({ parts: { scale, most } }: Run): ScaleFigures[] {
  const bySize = new Map([...(most?.figures ?? []), ...(scale?.figures ?? [])].map((each) => [each.size, each]));
  return [...bySize.values()].sort((a, b) => a.size - b.size);
}

/**
 * A run as a page in Markdown: what must hold, and what every part printed.
 * @param plot the plot beside the page, where there is one
 */
export function pageOf(run: Run, plot?: string): string {
  const { machine, parts } = run;
  const ran = Object.entries(parts).flatMap(([name, part]) => (part?.run === undefined ? [] : [{ name, ...part.run }]));
  return [
    '# Speed, as measured',
    '',
    `Node ${machine.node} · ${machine.cpu} × ${machine.cores} · ${machine.memoryGiB} GiB. How it is measured: [bench](../bench.md).`,
    '',
    mustHold(parts),
    '',
    ...(plot !== undefined && scaleFigures(run).length > 0
      ? [`![Time a query against the number of names](${plot})`, '']
      : []),
    ...ran.flatMap(({ name, date, options, seconds, printed }) => [
      `## ${name}`,
      '',
      `\`--parts ${name}\`${options === '' ? '' : `, \`${options}\``}: ${seconds} s, ended ${date} UTC`,
      '',
      '```',
      printed.trim(),
      '```',
      '',
    ]),
  ].join('\n');
}
