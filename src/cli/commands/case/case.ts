import { Command } from 'commander';
import type { CliIo, Finish } from '../../io.ts';
import { addCommand } from './add.ts';
import { bundleCommands } from './bundles.ts';
import { correctCommand } from './correct.ts';
import { decideCommands } from './decide.ts';
import { listCommand, showCommand } from './show.ts';

const EXAMPLES = `
Examples:
  $ interdict case list
  $ interdict case show icc-2025 --as-of 2025-08-21 people
  $ interdict case show icc-2025 facts
  $ interdict case add icc-2025 report.pdf article.html
  $ interdict case accept icc-2025 --all-confirmed --why "the lists say so"
  $ interdict case accept icc-2025 us-icc.eo-14203.enjoined-1 --why "read in the order of the court"
  $ interdict case undo icc-2025 us-icc.eo-14203.enjoined-1 --why "the wrong order"
  $ interdict case export icc-2025 --out icc-2025.jsonl

Cases and decisions are kept in a file of this installation, or in PostgreSQL where DATABASE_URL says so.
Nothing is deleted, and every change stands in the audit (interdict audit verify).`;

/** `interdict case`: the living record of an affair. */
export function caseCommand(io: CliIo, finish: Finish): Command {
  const command = new Command('case')
    .description('the record of an affair: who, under what, who answered how, what is disputed, on any day')
    .addHelpText('after', EXAMPLES);
  const subs = [
    listCommand(io),
    showCommand(io),
    addCommand(io, finish),
    ...decideCommands(io),
    correctCommand(io),
    ...bundleCommands(io),
  ];
  for (const sub of subs) {
    command.addCommand(sub);
  }
  return command;
}
