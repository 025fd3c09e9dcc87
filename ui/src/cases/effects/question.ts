import type { SituationInput } from '../../../../src/screen/vocabulary.ts';
import { country } from '../../format.ts';

/** Who does what with a party, as somebody asks it; every part stands in the address. */
export interface Question {
  readonly party: string;
  readonly who: Actor;
  /** Country of the one who acts. */
  readonly of: string;
  /** A kind of act. */
  readonly does: string;
  /** Whether funds or goods pass through the country of the authority; empty: not said. */
  readonly through: '' | 'no' | 'yes';
}

export const ACTORS = {
  bank: 'A bank',
  company: 'A company',
  organisation: 'An organisation',
  person: 'A person',
} as const;
export type Actor = keyof typeof ACTORS;

/** Reads the question out of the address; what it does not say is asked of a bank that pays. */
export function questionOf(params: URLSearchParams): Question {
  const who = params.get('who') ?? '';
  const through = params.get('through');
  return {
    party: params.get('party') ?? '',
    who: who in ACTORS ? (who as Actor) : 'bank',
    of: params.get('of') ?? '',
    does: params.get('does') || 'pay',
    through: through === 'no' || through === 'yes' ? through : '',
  };
}

/** One way the same may be done: what is changed in the question. */
export interface Way {
  readonly id: string;
  readonly says: string;
  readonly through: Question['through'];
  /** The same behind "where". */
  readonly where: string;
  /** The actor belongs to somebody of the authority's country. */
  readonly owned?: boolean;
}

/** The ways whose answers are shown side by side; `home` is the country of the authority that designates. */
export function waysOf({ of, who }: Question, home: string | undefined): Way[] {
  const stays: Way = {
    id: 'stays',
    says: `It stays in ${theCountry(of)}`,
    where: `it stays in ${theCountry(of)}`,
    through: 'no',
  };
  if (home === undefined || home === of) return [stays];
  const through: Way = {
    id: 'through',
    says: `Funds or goods pass through ${theCountry(home)}`,
    where: `funds or goods pass through ${theCountry(home)}`,
    through: 'yes',
  };
  if (who === 'person') return [stays, through];
  const owned = `a parent in ${theCountry(home)} owns the ${who}`;
  return [
    stays,
    through,
    { id: 'owned', says: `${stays.says}, but ${owned}`, where: owned, through: 'no', owned: true },
  ];
}

/** The country an authority is of, by the prefix of its id (`us_ofac`); `undefined` where that is no country. */
export function homeOf(issuer: string): string | undefined {
  const code = issuer.slice(0, 2);
  return /^[a-z]{2}_/.test(issuer) && country(code) !== code ? code : undefined;
}

/** Countries whose English name takes an article. */
export const theCountry = (code: string): string => {
  const name = country(code);
  return /^(United|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia|Congo)|Islands|Republic|Emirates/.test(
    name,
  )
    ? `the ${name}`
    : name;
};

/**
 * The question as the engine is asked it. What a person does not say is either unknown, and comes back as a question, or
 * taken for granted, and is said in `GRANTED`.
 */
export function situationOf(
  question: Question,
  way: Pick<Way, 'through' | 'owned'>,
  home: string | undefined,
): SituationInput {
  const { of, who } = question;
  const abroad = (place: string) => ({
    kind: 'entity' as const,
    organizedIn: place,
    branchOf: 'none' as const,
    subsidiaryOf: 'none' as const,
  });
  const actor =
    who === 'person'
      ? { kind: 'person' as const, nationalities: [of], permanentResidence: [], employeeOf: 'none' as const }
      : { ...abroad(of), subsidiaryOf: way.owned && home ? abroad(home) : ('none' as const) };
  const route =
    way.through === '' || home === undefined
      ? {}
      : { route: way.through === 'yes' ? [of, home] : [of], propertyIn: [of] };
  return {
    title: ACTORS[who],
    actor: { ...actor, residence: of, presentIn: [of], ties: ['none'], actsForDesignated: false },
    act: { kind: question.does, place: of, benefitsDesignated: true, ...route },
    counterpart: { kind: 'person', ties: ['self'] },
    answers: { 'foreign-financial-institution': who === 'bank' },
  };
}

/** What every answer takes for granted beyond what the engine says itself. */
export const GRANTED = [
  'who acts has no branch, parent or employer elsewhere but where it is said',
  'is not tied to the party and does not act for it',
  'and does it in its own country, to the party’s benefit',
];
