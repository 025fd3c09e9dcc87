import { z } from 'zod';
import { InterdictError } from '../../model/errors.ts';
import { parseYaml } from '../read-yaml.ts';
import type { PartyRow, TableRow } from './table-rows.ts';
import type { Listing } from './types.ts';

const Text = z.union([z.string(), z.number()]).transform(String);
/** YAML reads 2024 as a number and 2024-01-31 as text; both are dates here. */
const When = Text.refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text), 'a day as 2024-03-31, a month or a year');

const StakesFile = z.strictObject({
  parties: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        /** The entry on a list that this party is: `ofac-36`. */
        id: z.string().optional(),
        blocked: z
          .array(
            z.strictObject({
              by: z.string().min(1),
              programme: z.string().optional(),
              since: When.optional(),
              until: When.optional(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
  stakes: z
    .array(
      z.strictObject({
        owner: z.string().min(1),
        owned: z.string().min(1),
        percent: Text.default('?'),
        from: When.optional(),
        until: When.optional(),
        control: z.string().optional(),
        joint: z.string().optional(),
      }),
    )
    .min(1),
});

/**
 * The rows of a shareholder table in YAML, which besides the columns of CSV can say since when a party is blocked.
 *
 * @throws `OWNERSHIP_INVALID` with file and line
 */
export function readStakesYaml(
  text: string,
  file: string,
  authorityNamed: (word: string) => string,
): { readonly rows: TableRow[]; readonly parties: PartyRow[] } {
  const { data, lineAt } = parseYaml(text, file, StakesFile, refuse);
  return {
    rows: data.stakes.map((stake, index) => ({ ...stake, line: lineAt(['stakes', index]) ?? 1 })),
    parties: data.parties.map(({ name, id, blocked }) => ({
      name,
      id,
      listings: blocked.map(
        ({ by, programme, since, until }): Listing => ({
          authority: authorityNamed(by),
          ...(programme === undefined ? {} : { programmes: [programme] }),
          ...(since === undefined ? {} : { since }),
          ...(until === undefined ? {} : { until }),
          sure: true,
          source: 'the table',
        }),
      ),
    })),
  };
}

function refuse(file: string, what: string, line?: number): InterdictError {
  return new InterdictError('OWNERSHIP_INVALID', `${file} is not usable: ${what}.`, 'See docs/ownership.md.', {
    file,
    ...(line === undefined ? {} : { line }),
  });
}
