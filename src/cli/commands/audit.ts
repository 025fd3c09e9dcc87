import { Command } from 'commander';
import { InterdictError } from '../../screen/vocabulary.ts';
import type { CliIo } from '../io.ts';
import { writeTo } from '../output.ts';
import { withStore } from './case/store.ts';

const EXAMPLES = `
Examples:
  $ interdict audit verify            is the record of every decision and change whole?
  $ interdict audit verify --json     the same for programs: entries, and the hash of the last one

Exit status: 0 whole · 1 tampered with, or no record can be opened.`;

/** `interdict audit verify`: whether the record of every change is whole. */
export function auditCommand(io: CliIo): Command {
  const verify = new Command('verify')
    .description('go through the audit of every change; exit with status 1 where it was tampered with')
    .option('--json', 'print JSON for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: { json?: boolean }) => {
      const report = await withStore(io, (store) => store.verify());
      if (flags.json) await writeTo(io.stdout, `${JSON.stringify(report, null, 2)}\n`);
      if (report.broken !== undefined) {
        throw new InterdictError(
          'AUDIT_BROKEN',
          `The audit does not verify: ${report.broken}.`,
          'Compare with a backup: everything before that entry is intact.',
        );
      }
      if (!flags.json) await writeTo(io.stdout, `${report.entries} entries, all in order. Last hash: ${report.head}\n`);
    });
  return new Command('audit')
    .description('the record of every change to cases')
    .addCommand(verify)
    .addHelpText('after', EXAMPLES);
}
