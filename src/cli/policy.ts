import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { type Policy, PRESET_NAMES, policyNamed, readPolicy } from '../screen/policies.ts';
import { InterdictError } from '../screen/vocabulary.ts';

export const POLICY = new Option(
  '--policy <policy>',
  `${PRESET_NAMES.join(', ')}, or a policy.yaml (default: balanced)`,
);

/** What `--policy` names: a preset, or a file. Throws `OPTION_INVALID`, `FILE_NOT_FOUND`, `POLICY_INVALID`. */
export function policyOption(text: string | undefined): Policy | undefined {
  if (text === undefined) return undefined;
  const given = text.trim();
  const looksLikeFile = /[./\\]/.test(given);
  return looksLikeFile ? readPolicyFile(given) : policyNamed(given);
}

/** A policy from its file. Throws `FILE_NOT_FOUND`, `POLICY_INVALID`. */
export function readPolicyFile(file: string): Policy {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InterdictError(
      'FILE_NOT_FOUND',
      `${file} cannot be read.`,
      `Check the path, or name a preset: ${PRESET_NAMES.join(', ')}.`,
      { file },
      cause,
    );
  }
  return readPolicy(text, file);
}
