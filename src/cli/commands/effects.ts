import { Command, Option } from 'commander';
import { effectsOfParty } from '../../screen/programmes/party-effects.ts';
import { askSituation, readySituations } from '../../screen/programmes/situations.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { openFor } from '../open.ts';
import { DATA, dayOption } from '../options.ts';
import { writeTo } from '../output.ts';
import { presentEffects } from '../present/effects.ts';
import { styleFor } from '../present/style.ts';
import { cases } from './case/store.ts';

const EXAMPLES = () => `
Ready situations: ${readySituations().join(', ')}.
A situation of your own is a YAML file; docs/programmes.md describes it.

Examples:
  $ interdict effects "Nicolas Guillou" --situation us-bank --as-of 2025-08-20
  $ interdict effects "Nicolas Guillou" --situation fr-bank-euros --as-of 2025-08-20 --why
  $ interdict effects "Fatou Bensouda" --situation us-bank --as-of 2020-10-01
  $ interdict effects ofac-54211 --situation ours.yaml --json

A prohibition applies or does not; a risk is never a prohibition; what depends names the question to answer.
Information about what legal texts say, not legal advice.`;

interface Flags {
  readonly situation: string;
  readonly asOf?: string;
  readonly date?: string;
  readonly why?: boolean;
  readonly json?: boolean;
  readonly data?: string;
}

/** `interdict effects`: what follows from a party's designations for somebody who does something. */
export function effectsCommand(io: CliIo, finish: Finish): Command {
  return (
    new Command('effects')
      .description('what follows from a designation, for whom: measures, duties, risks, each with its paragraph')
      .argument('<party>', 'a name, or an id a screening shows')
      .requiredOption('--situation <name|file>', 'who does what with whom: a ready situation or a YAML file')
      .option('--as-of <day>', 'the day asked about (default: the one of the situation, else today)')
      // What it was called before.
      .addOption(new Option('--date <day>').hideHelp())
      .option('--why', 'print the chain of reasons of every answer')
      .addOption(DATA)
      .option('--json', 'print JSON for programs')
      .addHelpText('after', EXAMPLES)
      .action(async (party: string, flags: Flags) => {
        const day = dayOption('--as-of', flags.asOf) ?? dayOption('--date', flags.date);
        const situation = askSituation(flags.situation, day);
        const engine = await openFor(io, flags);
        const found = effectsOfParty(engine, party, situation, await recordedOn(io, situation.date!));
        const lines = flags.json
          ? [JSON.stringify(found, null, 2)]
          : presentEffects(found, styleFor(io, 'stdout'), flags.why === true);
        await writeTo(io.stdout, `${lines.join('\n')}\n`);
        finish(found.unresolved.length > 0 ? EXIT.incomplete : EXIT.done);
      })
  );
}

/** What the cases held here say of designations on a day. */
async function recordedOn(io: CliIo, day: string) {
  const { caseDesk, recordedDesignations, storePlace } = await cases();
  const desk = caseDesk(storePlace(io.env));
  try {
    return await recordedDesignations(desk, day);
  } finally {
    await desk.close();
  }
}
