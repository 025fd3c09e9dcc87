import { join } from 'node:path';
import { z } from 'zod';
import { Day, Mark } from '../../model/programme.ts';
import { bundledProgrammes } from '../load.ts';
import { readYaml } from '../read-yaml.ts';
import type { PlainRule } from './ruled-case.ts';
import { WHOLE } from './share.ts';
import { reckoningOf } from './solve.ts';
import type { ClauseName, OwnershipRule } from './types.ts';

const clause = <V extends z.ZodType>(value: V) =>
  z.strictObject({
    value,
    citation: z.string().min(1),
    address: z.url().optional(),
    mark: Mark,
    note: z.string().optional(),
  });

const Rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  authority: z.string(),
  title: z.string(),
  lists: z.array(z.string()),
  from: Day.optional(),
  until: Day.optional(),
  threshold: clause(z.number().min(0).max(100)),
  inclusive: clause(z.boolean()),
  aggregate: clause(z.boolean()),
  indirect: clause(z.enum(['cascade', 'multiply'])),
  control: clause(z.boolean()),
  joint: clause(z.boolean()).optional(),
  rebuttable: clause(z.boolean()).optional(),
  caution: z.string().optional(),
});
const Rules = z.array(Rule);

/**
 * The rules of all authorities, from `ownership.yaml` in a folder of programmes.
 *
 * @throws `FILE_NOT_FOUND`, `PROGRAMME_INVALID` with the line
 */
export function loadOwnershipRules(folder: string = bundledProgrammes()): readonly OwnershipRule[] {
  return readYaml(join(folder, 'ownership.yaml'), Rules) as OwnershipRule[];
}

/** The rule of an authority on a day, or `undefined` where none is worked out. */
export function ruleOn(rules: readonly OwnershipRule[], authority: string, day: string): OwnershipRule | undefined {
  return rules.find(
    (rule) =>
      rule.authority === authority && (rule.from ?? '') <= day && (rule.until === undefined || day <= rule.until),
  );
}

/** The authority whose rule speaks of a list's entries, or `undefined`. */
export function authorityOf(rules: readonly OwnershipRule[], list: string): string | undefined {
  return rules.find(({ lists }) => lists.includes(list))?.authority;
}

export function plainRule(rule: OwnershipRule): PlainRule {
  return { ...reckoningOf(rule), aggregate: rule.aggregate.value };
}

/** Where no rule is worked out, any stake at all may matter. */
export const ANY_STAKE: PlainRule = {
  threshold: 1,
  inclusive: true,
  indirect: 'cascade',
  control: true,
  joint: true,
  aggregate: true,
};

/**
 * For every clause that was not read in source, the rule as it would be were the clause otherwise: what comes out
 * differently then rests on that clause.
 */
export function otherReadings(rule: OwnershipRule): { readonly clause: ClauseName; readonly plain: PlainRule }[] {
  const plain = plainRule(rule);
  const others: Record<ClauseName, readonly PlainRule[]> = {
    threshold: [
      { ...plain, threshold: 1 },
      { ...plain, threshold: WHOLE, inclusive: true },
    ],
    inclusive: [{ ...plain, inclusive: !plain.inclusive }],
    aggregate: [{ ...plain, aggregate: !plain.aggregate }],
    indirect: [{ ...plain, indirect: plain.indirect === 'cascade' ? 'multiply' : 'cascade' }],
    control: [{ ...plain, control: !plain.control }],
    joint: [{ ...plain, joint: !plain.joint }],
  };
  return (Object.keys(others) as ClauseName[])
    .filter((name) => rule[name] !== undefined && rule[name].mark !== 'read in source')
    .flatMap((name) => others[name].map((other) => ({ clause: name, plain: other })));
}
