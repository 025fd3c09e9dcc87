import { z } from 'zod';
import { Day } from './programme.ts';

/**
 * Who does what, with whom, about what, by which way and when. Every fact may be absent: absent is *unknown* and shows as
 * a question. Lists are complete when given: `nationalities: [fr]` says that there is no other.
 */

/** Yes, no, or expressly not known; absent is not known either. */
const Tri = z.union([z.boolean(), z.literal('unknown')]).optional();
const Countries = z.array(z.string().regex(/^[a-z]{2}$/, 'a country code in lower case: us, fr')).optional();

/** What ties somebody to the designated party. `self`: the designated party. */
export const Tie = z.enum([
  'self',
  'spouse',
  'child',
  'other family',
  'colleague',
  'institution',
  'owned entity',
  'none',
]);
export type Tie = z.infer<typeof Tie>;

/** Somebody who acts or is dealt with. `none` for a parent, head office or employer there is none of. */
export interface Agent {
  readonly kind?: 'person' | 'entity' | undefined;
  readonly nationalities?: readonly string[] | undefined;
  /** Countries that gave a permanent residence permit (a green card). */
  readonly permanentResidence?: readonly string[] | undefined;
  /** Where a person lives, or an entity has its seat. */
  readonly residence?: string | undefined;
  /** Countries the agent is lawfully in while the act is done. */
  readonly presentIn?: readonly string[] | undefined;
  /** The country under whose law an entity is organised. */
  readonly organizedIn?: string | undefined;
  readonly branchOf?: Agent | 'none' | undefined;
  /** The entity that owns more than half of this one, or controls it. */
  readonly subsidiaryOf?: Agent | 'none' | undefined;
  readonly employeeOf?: Agent | 'none' | undefined;
  readonly ties?: readonly Tie[] | undefined;
  /** Share, in percent, that blocked persons hold in aggregate, as bounds. */
  readonly blockedShare?: { readonly low: number; readonly high: number } | undefined;
  /** An agent of the institution the programme is about (not merely its employee). */
  readonly actsForInstitution?: boolean | 'unknown' | undefined;
  readonly actsForDesignated?: boolean | 'unknown' | undefined;
}

const Percent = z.number().min(0).max(100);
const AgentOrNone = z.lazy(() => z.union([z.literal('none'), Agent])).optional();

/** What one kind of agent cannot have: a company no nationality, a person no head office. */
const NOT_OF = {
  entity: ['nationalities', 'permanentResidence', 'employeeOf'],
  person: ['organizedIn', 'branchOf', 'subsidiaryOf', 'blockedShare'],
} as const;

const soundAgent = (agent: Agent) =>
  agent.kind ? NOT_OF[agent.kind].every((name) => agent[name] === undefined) : true;

export const Agent: z.ZodType<Agent> = z.lazy(() =>
  z
    .strictObject({
      kind: z.enum(['person', 'entity']).optional(),
      nationalities: Countries,
      permanentResidence: Countries,
      residence: z.string().optional(),
      presentIn: Countries,
      organizedIn: z.string().optional(),
      branchOf: AgentOrNone,
      subsidiaryOf: AgentOrNone,
      employeeOf: AgentOrNone,
      ties: z.array(Tie).optional(),
      blockedShare: z
        .strictObject({ low: Percent, high: Percent })
        .refine(({ low, high }) => low <= high, { message: 'low is over high' })
        .optional(),
      actsForInstitution: Tri,
      actsForDesignated: Tri,
    })
    .refine(soundAgent, {
      message:
        'an entity has no nationality, residence permit or employer; a person no law of organisation, head office or owner',
    }),
);

/** The facts of an act that laws speak of; a kind of act (`pay`) stands for some of them, see data/programmes/acts.yaml. */
export const ActFacts = z.strictObject({
  givesFunds: Tri,
  givesGoods: Tri,
  givesService: Tri,
  receivesFunds: Tri,
  receivesGoods: Tri,
  receivesService: Tri,
  /** Holds, moves or otherwise deals in property the counterpart has an interest in. */
  handlesProperty: Tri,
  /** A gift of articles meant to relieve human suffering: food, clothing, medicine. */
  donatesRelief: Tri,
  /** Imports or exports information or informational materials that exist already: publications, films, recordings. */
  informationalMaterials: Tri,
  /** Post, telephone or other personal communication in which nothing of value changes hands. */
  personalCommunication: Tri,
  /** What goes with a journey: fares, luggage, living expenses there. */
  travel: Tri,
  legalService: Tri,
  /** What is given is speech: advice, training, argument, evidence in words. */
  speech: Tri,
  /** Helps the institution's work on the matter. */
  assistsMatter: Tri,
  /** Takes part in that work directly, as one of those who do it. */
  engagesDirectly: Tri,
  /** Serves the designated party, whoever it is addressed to. */
  benefitsDesignated: Tri,
  /** Asks to enter this country. */
  enters: z.string().optional(),
});
export type ActFacts = z.infer<typeof ActFacts>;

export const Act = ActFacts.extend({
  /** A key of data/programmes/acts.yaml: `pay`, `hold-funds`, `advise`, … Facts given beside it override its own. */
  kind: z.string(),
  says: z.string().optional(),
  currency: z.string().optional(),
  /** Countries whose banks or territory the funds or goods pass through. */
  route: Countries,
  /** Where the property is. */
  propertyIn: Countries,
  place: z.string().optional(),
  /** For the official business of the United States Government, by its employee, grantee or contractor. */
  usOfficialBusiness: z.boolean().default(false),
  /** A specific licence or waiver of the authority permits this very act. */
  specificLicence: z.boolean().default(false),
  /** Set up to evade or avoid a prohibition, or to make somebody else break it. */
  evades: z.boolean().default(false),
});
export type Act = z.infer<typeof Act>;

export const Situation = z.strictObject({
  id: z.string().optional(),
  title: z.string(),
  actor: Agent,
  act: Act,
  counterpart: Agent,
  matter: z
    .strictObject({
      says: z.string().optional(),
      /** It concerns somebody the programme protects (EO 14203 §8(d): protected person). */
      concernsProtected: Tri,
    })
    .default({}),
  /** Answers to the questions a text leaves open, by key. */
  answers: z.record(z.string(), z.boolean()).default({}),
  date: Day.optional(),
});
export type Situation = z.infer<typeof Situation>;
export type SituationInput = z.input<typeof Situation>;
