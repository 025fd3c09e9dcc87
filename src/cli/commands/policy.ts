import { Command } from 'commander';
import { stringify } from 'yaml';
import { policyIdentity, policyNamed } from '../../screen/policies.ts';
import { type CliIo, EXIT, type Finish } from '../io.ts';
import { writeTo } from '../output.ts';
import { readPolicyFile } from '../policy.ts';
import { presentPolicy } from '../present/policy.ts';

const EXAMPLES = `
Examples:
  $ interdict policy show balanced                 every key with its value: a start for one of your own
  $ interdict policy show ofac-search
  $ interdict policy check policy.yaml             is it sound, and what does it change?
  $ interdict screen "Nicolas Guillou" --policy policy.yaml

A policy.yaml holds what it changes; the rest comes from the preset in its key basedOn. See docs/policy.md.`;

const SHOW_EXAMPLES = `
Examples:
  $ interdict policy show                          the policy that holds where none is given
  $ interdict policy show strict > policy.yaml     a start for one of your own
  $ interdict policy show ofac-search --json`;

const CHECK_EXAMPLES = `
Examples:
  $ interdict policy check examples/policy.yaml    sound? what does it change? what in it could hide a match?`;

/** `interdict policy`: look at a preset, check a file. */
export function policyCommand(io: CliIo, finish: Finish): Command {
  const command = new Command('policy').description('show a screening policy, or check one of your own');
  command
    .command('show [preset]')
    .description('print a preset: strict, balanced (where none is named, as in screening) or ofac-search')
    .option('--json', 'print JSON for programs')
    .addHelpText('after', SHOW_EXAMPLES)
    .action(async (name: string = 'balanced', flags: { json?: boolean }) => {
      const policy = policyNamed(name);
      const { hash } = policyIdentity(policy);
      const text = flags.json
        ? JSON.stringify({ policy, hash }, null, 2)
        : `# ${policy.name}, hash ${hash}\n${stringify(policy, { flowCollectionPadding: false }).trimEnd()}`;
      await writeTo(io.stdout, `${text}\n`);
      finish(EXIT.done);
    });
  command
    .command('check <file>')
    .description('check a policy.yaml, and say what it changes')
    .option('--json', 'print JSON for programs')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (file: string, flags: { json?: boolean }) => {
      const policy = readPolicyFile(file);
      const { hash } = policyIdentity(policy);
      const text = flags.json
        ? JSON.stringify({ policy, hash }, null, 2)
        : presentPolicy(policy, hash, new Date()).join('\n');
      await writeTo(io.stdout, `${text}\n`);
      finish(EXIT.done);
    });
  return command.addHelpText('after', EXAMPLES);
}
