import { Command } from 'commander';
import type { Evaluation, Half } from '../../evaluate/index.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { DATA, invalid, numberIn, THRESHOLD } from '../options.ts';
import { writeTo } from '../output.ts';
import { progressOn } from '../progress.ts';
import { evaluateFactsCommand } from './evaluate-facts.ts';
import { withOutput } from './files.ts';

const EXAMPLES = `
Examples:
  $ interdict evaluate                                   a quick measure of the US and UN lists
  $ interdict evaluate --kinds typo native --sample 1000
  $ interdict evaluate --full --json measure.json

Names of listed parties are made wrong in many ways, or taken as other lists spell them, and asked for; customers
who stand on no list are screened at the same threshold. The seed decides every draw: equal runs, equal figures.`;

interface EvaluateFlags {
  readonly lists?: string[];
  readonly kinds?: string[];
  readonly sample?: string;
  readonly seed?: string;
  readonly threshold?: string;
  readonly pairs?: string;
  readonly customers?: string;
  readonly customerSample?: string;
  readonly full?: boolean;
  readonly json?: string;
  readonly html?: string;
  readonly data?: string;
}

/** Sizes of the quick measure and of `--full`: questions of each kind, clean customers. */
const QUICK = { sample: 200, customers: 1000 };
const FULL = { sample: 1000, customers: 5000 };

/** `interdict evaluate`: how accurate the matcher is on the lists at hand. */
export function evaluateCommand(io: CliIo, finish: Finish): Command {
  return new Command('evaluate')
    .description('measure accuracy: recall kind by kind, and false alerts, at one threshold')
    .option('--lists <ids...>', 'lists to measure (default: us_ofac_sdn un_sc_sanctions); "all" for all')
    .option('--kinds <kinds...>', 'only these kinds of question (default: all)')
    .option('--sample <number>', `questions of each kind (default ${QUICK.sample})`)
    .option('--full', `more of everything: ${FULL.sample} questions of each kind, ${FULL.customers} customers`)
    .option('--seed <number>', 'decides every draw (default 1)')
    .addOption(THRESHOLD)
    .option('--pairs <half>', 'half of the labelled data: dev, held or all (default dev; held is for the last look)')
    .option('--customers <file>', 'CSV of people on no list: name, birth_date, country (default: the bundled ones)')
    .option('--customer-sample <number>', `how many of them are drawn (default ${QUICK.customers})`)
    .option('--json <file>', 'write all figures as JSON; - is standard output, in place of the table')
    .option('--html <file>', 'write a report with plots, one page that needs nothing else')
    .addOption(DATA)
    .addHelpText('after', EXAMPLES)
    .addCommand(evaluateFactsCommand(io, finish))
    .action(async (flags: EvaluateFlags) => {
      const { htmlReport, textReport } = await import('../../evaluate/index.ts');
      const evaluation = await measure(flags, io);
      const { json, html } = flags;
      if (html !== undefined) await withOutput(html, io, (sink) => sink.write(htmlReport(evaluation)));
      if (json !== undefined) {
        await withOutput(json, io, (sink) => sink.write(`${JSON.stringify(evaluation, null, 2)}\n`));
      }
      if (json !== '-' && html !== '-') await writeTo(io.stdout, `${textReport(evaluation).join('\n')}\n`);
      finish(EXIT.done);
    });
}

async function measure(flags: EvaluateFlags, io: CliIo): Promise<Evaluation> {
  const { bundledCustomers, compiledNow, evaluate, HALVES, KIND_IDS, readCustomers } = await import(
    '../../evaluate/index.ts'
  );
  const size = flags.full ? FULL : QUICK;
  const count = (option: string, text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : numberIn(option, text, 1, 1_000_000, true);
  for (const kind of flags.kinds ?? []) {
    if (!KIND_IDS.includes(kind)) throw invalid('--kinds', kind, `Choose of ${KIND_IDS.join(', ')}.`);
  }
  const bar = progressOn(io);
  bar.show(undefined, 'Compiling the lists …');
  const catalog = compiledNow(flags.data);
  const lists = listsOf(
    flags.lists,
    catalog.versions.map(({ list }) => list),
  );
  try {
    return evaluate(catalog, {
      lists,
      kinds: flags.kinds ?? [],
      onAllLists: flags.full === true,
      sample: count('--sample', flags.sample, size.sample),
      half: halfOf(flags.pairs, HALVES),
      seed: flags.seed === undefined ? 1 : numberIn('--seed', flags.seed, 0, 2 ** 31, true),
      threshold: flags.threshold === undefined ? 0.7 : numberIn('--threshold', flags.threshold, 0, 1, false),
      customers: readCustomers(flags.customers ?? bundledCustomers()),
      customerSample: count('--customer-sample', flags.customerSample, size.customers),
      progress: (what, fraction) => bar.show(fraction, what),
    });
  } finally {
    bar.clear();
  }
}

function halfOf(text: string | undefined, halves: readonly Half[]): Half {
  if (text === undefined) return 'dev';
  const half = halves.find((each) => each === text);
  if (half === undefined) throw invalid('--pairs', text, `Choose of ${halves.join(', ')}.`);
  return half;
}

const USUAL = ['us_ofac_sdn', 'un_sc_sanctions'];

function listsOf(asked: readonly string[] | undefined, known: readonly string[]): readonly string[] {
  for (const list of asked ?? []) {
    if (list !== 'all' && !known.includes(list))
      throw invalid('--lists', list, `Choose of ${known.join(', ')}, or all.`);
  }
  if (asked?.includes('all')) return known;
  return asked ?? USUAL.filter((list) => known.includes(list));
}
