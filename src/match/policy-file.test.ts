import { describe, expect, it } from 'vitest';
import type { InterdictError } from '../model/index.ts';
import { policyIdentity } from './policy.ts';
import { readPolicy } from './policy-file.ts';
import { PRESETS } from './presets.ts';

const refusal = (text: string) => {
  try {
    readPolicy(text, 'p.yaml');
  } catch (error) {
    const { code, place, message, remedy } = error as InterdictError;
    return { code, line: place.line, said: `${message} ${remedy}` };
  }
  return undefined;
};

describe('a policy file', () => {
  it('changes what it names and takes the rest from its preset', () => {
    const policy = readPolicy('name: ours\nbasedOn: strict\nthresholds:\n  Vessel: 0.9\n', 'p.yaml');
    expect(policy).toEqual({ ...PRESETS.strict, name: 'ours', thresholds: { default: 0.62, Vessel: 0.9 } });
    expect(readPolicy('', 'our-bank.yaml')).toEqual({ ...PRESETS.balanced, name: 'our-bank' });
  });

  it('is refused with line and remedy for a key that does not exist, a value out of range, or no YAML', () => {
    const typo = refusal('name: x\n\nthresholds:\n  default: 0.7\n  Persn: 0.8\n');
    expect(typo).toMatchObject({ code: 'POLICY_INVALID', line: 5 });
    expect(typo!.said).toContain('Person');
    expect(refusal('threshold: 0.7\n')!.said).toContain('Did you mean thresholds?');
    expect(refusal('line: 0.7\n')!.said).not.toContain('Did you mean');
    expect(refusal('treshold: 0.7\n')).toMatchObject({ code: 'POLICY_INVALID', line: 1 });
    expect(refusal('name: x\nbands: {strong: 1.5}\n')).toMatchObject({ code: 'POLICY_INVALID', line: 2 });
    expect(refusal('name: x\nlanguages: [Russian]\n')).toMatchObject({ line: 2 });
    expect(refusal('name: x\nname: y\n')).toMatchObject({ code: 'POLICY_INVALID', line: 2 });
    expect(refusal('name: [\n')).toMatchObject({ code: 'POLICY_INVALID' });
    expect(refusal('- a list\n')).toMatchObject({ code: 'POLICY_INVALID', line: 1 });
    expect(refusal('basedOn: lax\n')).toMatchObject({ code: 'POLICY_INVALID', line: 1 });
  });

  it('cannot turn a sign round, exempt without reason or end, or contradict itself', () => {
    expect(refusal('weights:\n  country:\n    same: -0.1\n')).toMatchObject({ line: 3 });
    expect(refusal('weights:\n  gender: {other: 0.2}\n')).toMatchObject({ line: 2 });
    expect(refusal('exceptions:\n  - {customer: a, party: b, expires: 2030-01-01}\n')).toMatchObject({ line: 2 });
    expect(refusal('exceptions:\n  - {customer: a, party: b, reason: c, expires: soon}\n')).toMatchObject({ line: 2 });
    expect(refusal('bands:\n  strong: 0.99\n')).toMatchObject({ line: 2 });
    expect(refusal('lists:\n  include: [a]\n  exclude: [a]\n')).toMatchObject({ line: 3 });
    expect(refusal('weights:\n  birthDate:\n    sameYear: 0.2\n')).toMatchObject({ line: 2 });
  });

  it('has one hash however it is written, and another for any change', () => {
    const hash = (text: string) => policyIdentity(readPolicy(text, 'p.yaml')).hash;
    expect(hash('bands: {strong: 0.8, nearlyCertain: 0.9}\nlanguages: []')).toBe(
      hash('# words\nlanguages: []\nbands:\n  nearlyCertain: 0.90\n  strong: 0.8\n'),
    );
    const exception = (reason: string) =>
      `exceptions: [{customer: 1, party: b, reason: ${reason}, expires: 2030-01-01}]`;
    expect(hash(exception('c'))).not.toBe(hash(exception('d')));
    expect(hash('weights: {country: {same: 0.02}}')).not.toBe(hash(''));
  });
});
