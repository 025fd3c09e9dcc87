import type { Explanation } from '../../screen/vocabulary.ts';
import { explainInWords } from '../../screen/words.ts';

/** One reason for a score, in the shape clients of the matching API know. */
export interface FeatureResult {
  score: number;
  detail: string;
  query: string | null;
  candidate: string | null;
  weight: number;
}

/** What can move a score, in the order it is told. The name carries it; the rest is added or taken off. */
export const FEATURES: Readonly<Record<string, string>> = {
  name: 'Score of the best pair of names, 0 to 1, before anything else is looked at.',
  birthDate: 'Dates of birth that agree, come close or contradict.',
  country: 'Nationality, residence or registration that agrees or contradicts.',
  nationality: 'Nationality told apart from other countries, that agrees or contradicts.',
  place: 'Place of birth or of address that agrees, comes close or contradicts.',
  gender: 'Gender that agrees or contradicts.',
  identifier: 'Passport, tax, registration, IMO and other numbers that agree or contradict.',
  schema: 'Kinds of party that cannot be the same.',
  weakAlias: 'The name that matched is one the list itself calls weak.',
  oneWordName: 'The name that matched is a single word.',
  context: 'What the text around a mention says.',
};

/** An explanation as features: the name first, then each qualifier that moved the score, by how much. */
export function featuresOf(explanation: Explanation): Record<string, FeatureResult> {
  const features: Record<string, FeatureResult> = {
    name: {
      score: explanation.nameScore,
      detail: explainInWords({ ...explanation, qualifiers: [] }).join('; '),
      query: explanation.query.name,
      candidate: explanation.list.name,
      weight: 1,
    },
  };
  for (const effect of explanation.qualifiers) {
    const earlier = features[effect.qualifier];
    const alone = { ...explanation, meetings: [], alone: { query: [], list: [] }, qualifiers: [effect] };
    const detail = explainInWords(alone).join('; ');
    features[effect.qualifier] = {
      score: (earlier?.score ?? 0) + effect.effect,
      detail: earlier === undefined ? detail : `${earlier.detail}; ${detail}`,
      query: earlier?.query ?? (effect.query || null),
      candidate: earlier?.candidate ?? (effect.list || null),
      weight: 1,
    };
  }
  return features;
}
