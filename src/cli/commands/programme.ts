import { Command } from 'commander';
import { codesOfLists } from '../../screen/programmes/coverage.ts';
import { allProgrammes, askTable, programmeOf, tableNames } from '../../screen/programmes/programmes.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { DATA } from '../options.ts';
import { writeTo } from '../output.ts';
import { markdownTable } from '../present/effects-markdown.ts';
import { presentTable } from '../present/effects-table.ts';
import { presentProgramme, presentProgrammes, presentStatements } from '../present/programme.ts';
import { presentCodes } from '../present/programme-coverage.ts';
import { styleFor } from '../present/style.ts';

const EXAMPLES = () => `
Examples:
  $ interdict programme list --worked-out        the programmes whose texts were read
  $ interdict programme show US-ICC              instruments, measures, risks, what is not worked out
  $ interdict programme show US-ICC --statements every statement with paragraph and mark, to walk through beside the text
  $ interdict programme table helpers            a ready table: ${tableNames().join(', ')}
  $ interdict programme coverage                 which printed codes are understood, list by list

Information about what legal texts say, not legal advice.`;

interface Flags {
  readonly json?: boolean;
  readonly statements?: boolean;
  readonly workedOut?: boolean;
  readonly markdown?: boolean;
}

/** `interdict programme`: what programmes there are, what they say, and tables answered by them. */
export function programmeCommand(io: CliIo, finish: Finish): Command {
  const style = styleFor(io, 'stdout');
  const print = async (lines: readonly string[]) => {
    await writeTo(io.stdout, `${lines.join('\n')}\n`);
    finish(EXIT.done);
  };
  const json = (value: unknown) => [JSON.stringify(value, null, 2)];
  const list = new Command('list')
    .description('all programmes, and how far each is worked out')
    .option('--worked-out', 'only those whose texts were read, in full or partly')
    .option('--json', 'print JSON for programs')
    .action(async (flags: Flags) => {
      const all = allProgrammes().filter(({ workedOut }) => !flags.workedOut || workedOut !== 'facts');
      await print(flags.json ? json(all) : presentProgrammes(all, style));
    });
  const show = new Command('show')
    .description('one programme: instruments, measures, risks, exceptions, duties')
    .argument('<id>', 'its id, or the code OFAC prints')
    .option('--statements', 'every statement with source, paragraph and mark')
    .option('--json', 'print JSON for programs')
    .action(async (id: string, flags: Flags) => {
      const programme = programmeOf(id);
      if (flags.json) await print(json(programme));
      else await print(flags.statements ? presentStatements(programme, style) : presentProgramme(programme, style));
    });
  const table = new Command('table')
    .description('answers a table: who, doing what, about what, when')
    .argument('<name>', 'a ready table, or the path of a YAML file')
    .option('--markdown', 'print Markdown, with the questions behind every "depends"')
    .option('--json', 'print JSON for programs')
    .action(async (name: string, flags: Flags) => {
      const answered = askTable(name);
      if (flags.json) await print(json(answered));
      else await print(flags.markdown ? markdownTable(answered) : presentTable(answered, style));
    });
  const coverage = new Command('coverage')
    .description('which printed codes of the lists are understood, and how many entries that covers')
    .addOption(DATA)
    .option('--all', 'every code, not only the unknown ones')
    .option('--json', 'print JSON for programs')
    .action(async (flags: Flags & { readonly all?: boolean; readonly data?: string }) => {
      const lists = codesOfLists(flags.data);
      await print(flags.json ? json(lists) : presentCodes(lists, style, flags.all === true));
    });
  return new Command('programme')
    .description('sanctions programmes: what they say, where it stands, how we know')
    .addHelpText('after', EXAMPLES)
    .addCommand(list)
    .addCommand(show)
    .addCommand(table)
    .addCommand(coverage);
}
