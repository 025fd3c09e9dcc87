import type { NameModel, Role, Token } from '../names/index.ts';
import { isAlsoName, isInitials, rarity } from '../names/index.ts';

/**
 * How much a token says about who is meant. Rare words say more than common ones, and roles scale that: a legal form
 * says almost nothing, a number says which of several. Rarity comes from the versioned background model, never
 * from the data being screened, so that a score does not change with the list it was found on.
 */

/** A common word of its kind weighs this much … */
const COMMON = 0.4;
/** … and the rarest this much more. */
const RARE = 0.7;

const ROLE_FACTOR: Record<NameModel, Record<Role, number>> = {
  person: {
    name: 1,
    family: 1.1,
    given: 0.95,
    initial: 0.5,
    particle: 0.2,
    title: 0.12,
    legalForm: 0.12,
    generic: 0.6,
    number: 0.5,
    suffix: 0.25,
  },
  organisation: {
    name: 1,
    family: 1,
    given: 1,
    initial: 0.7,
    particle: 0.15,
    title: 0.5,
    legalForm: 0.18,
    generic: 0.65,
    number: 1.4,
    suffix: 0.4,
  },
  thing: {
    name: 1,
    family: 1,
    given: 1,
    initial: 0.8,
    particle: 0.25,
    title: 0.12,
    legalForm: 0.3,
    generic: 0.6,
    number: 1.6,
    suffix: 1,
  },
};

/** Of a title that is a name as well: Said, Sheikh, Sultan. */
const NAME_AS_TITLE = 0.4;

/** Weights are multiples of 1/256, so that an index can store them in 16 bits and score exactly as a full scan does. */
const GRAIN = 256;

/** Weight of a token in its name, about 0.05 to 1.5. */
export function weightOf(token: Token, model: NameModel): number {
  if (isInitials(token)) return 0;
  const factor = token.role === 'title' && isAlsoName(token) ? NAME_AS_TITLE : ROLE_FACTOR[model][token.role];
  const plain = token.role === 'number' || token.role === 'initial' || token.role === 'legalForm';
  const weight = factor * (plain ? 0.6 : COMMON + RARE * rarity(token, model));
  return Math.round(weight * GRAIN) / GRAIN;
}

/** A share of a weight: a multiple of 1/256, as all are, and not nothing. */
export const shareOf = (weight: number, share: number): number =>
  Math.max(1, Math.round(weight * share * GRAIN)) / GRAIN;

/** Whether a token can speak against another name: particles, titles and the like never contradict. */
export function canContradict(token: Token): boolean {
  return (
    token.role === 'name' ||
    token.role === 'family' ||
    token.role === 'given' ||
    token.role === 'generic' ||
    token.role === 'number'
  );
}

/** Whether a word names a country. */
export const isCountry = ({ symbol }: Token): boolean => symbol?.startsWith('org:country-') === true;
