import { Command } from 'commander';
import { InterdictError } from '../../screen/vocabulary.ts';
import type { CliIo } from '../io.ts';
import { writeTo } from '../output.ts';
import { withStore } from './case/store.ts';

/** `interdict audit verify`: whether the record of every change is whole. */
export function auditCommand(io: CliIo): Command {
  const verify = new Command('verify')
    .description('go through the audit of every change; exit with status 1 where it was tampered with')
    .option('--json', 'print JSON for programs')
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
  return new Command('audit').description('the record of every change to cases').addCommand(verify);
}
