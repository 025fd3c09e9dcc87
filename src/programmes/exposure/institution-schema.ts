import { z } from 'zod';
import { Day } from '../../model/programme.ts';
import { ActFacts, Agent } from '../../model/situation.ts';

/** How the institution itself is named where an id is asked for. */
export const INSTITUTION = 'institution';

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of lower case letters, digits and hyphens');
const Country = z.string().regex(/^[a-z]{2}$/, 'a country code in lower case: nl, us');
const Countries = z.array(Country);
const Tri = z.union([z.boolean(), z.literal('unknown')]);
const Text = z.union([z.string(), z.number()]).transform(String);

/** What hangs on what: all of the list must stand; of an `anyOf` one is enough. */
const Needs = z.array(z.union([Id, z.strictObject({ anyOf: z.array(Id).min(2) })])).default([]);

/** A designation the file itself states; `party` names an entry on a list instead. */
const Designated = z.strictObject({
  programme: z.string(),
  listed: Day.optional(),
  delisted: Day.optional(),
  source: z.string().optional(),
});

const WHO = {
  id: Id,
  name: z.string().min(1),
  role: z.string().optional(),
  /** The entry on a list that this is: `ofac-36`. */
  party: z.string().optional(),
  designated: z.array(Designated).default([]),
  presentIn: Countries.optional(),
  actsForInstitution: Tri.optional(),
  actsForDesignated: Tri.optional(),
};
const HUMAN = {
  nationalities: Countries.optional(),
  permanentResidence: Countries.optional(),
  residence: Country.optional(),
};

const Family = z.strictObject({ ...WHO, ...HUMAN, tie: z.enum(['spouse', 'child', 'other family']) });
const Person = z.strictObject({
  ...WHO,
  ...HUMAN,
  /** Who employs the person: the institution unless it is said otherwise. */
  employer: z.string().default(INSTITUTION),
  family: z.array(Family).default([]),
  needs: Needs,
});

/** Another organisation of the file by its id, one described on the spot, or `none`. */
const Tied = z.union([z.string(), Agent]);
const Organisation = z.strictObject({
  ...WHO,
  ...HUMAN,
  /** A sole practitioner is a person. */
  kind: z.enum(['entity', 'person']).default('entity'),
  seat: Country.optional(),
  organizedIn: z.string().optional(),
  parent: Tied.optional(),
  headOffice: Tied.optional(),
  owners: z
    .array(z.strictObject({ owner: z.string().min(1), percent: Text.default('?'), party: z.string().optional() }))
    .default([]),
  needs: Needs,
});

const ACT = {
  currency: z.string().optional(),
  route: Countries.optional(),
  propertyIn: Countries.optional(),
  place: Country.optional(),
  /** The matter it is about, by its id. */
  matter: Id.optional(),
  facts: ActFacts.optional(),
  /** Answers that only a lawyer has, by the key of the question. */
  answers: z.record(z.string(), z.boolean()).default({}),
  needs: Needs,
};
const THING = { id: Id, name: z.string().min(1) };

export const InstitutionFile = z.strictObject({
  institution: Organisation.omit({ id: true }),
  /** Programmes that are about this institution, though nobody of it may be designated yet. */
  concerns: z.array(z.string()).default([]),
  /** Files of programmes of one's own, beside this file. */
  programmes: z.array(z.string()).default([]),
  matters: z.array(z.strictObject({ ...THING, concernsProtected: Tri.optional() })).default([]),
  people: z.array(Person).default([]),
  suppliers: z.array(Organisation).default([]),
  counsel: z.array(Organisation).default([]),
  partners: z.array(Organisation).default([]),
  /** What somebody does for the institution or for people of it. */
  services: z
    .array(
      z.strictObject({ ...THING, ...ACT, by: Id, act: z.string().default('provide-service'), for: z.array(Id).min(1) }),
    )
    .default([]),
  accounts: z.array(z.strictObject({ ...THING, ...ACT, bank: Id, holder: Id, currency: z.string() })).default([]),
  travel: z.array(z.strictObject({ ...THING, who: Id, to: Country, needs: Needs })).default([]),
  /** Work of the institution, and whose hands it is in. */
  work: z
    .array(z.strictObject({ ...THING, ...ACT, by: z.array(Id).default([]), act: z.string().default('work-for') }))
    .default([]),
  offices: z.array(z.strictObject({ ...THING, place: Country.optional(), needs: Needs })).default([]),
});
export type InstitutionFile = z.infer<typeof InstitutionFile>;
export type PersonRow = z.infer<typeof Person>;
export type OrganisationRow = z.infer<typeof Organisation>;
export type FamilyRow = z.infer<typeof Family>;
export type NeedsRow = z.infer<typeof Needs>;
