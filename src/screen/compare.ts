import {
  applyQualifiers,
  explain,
  explainOfac,
  guessModel,
  ofacName,
  ofacScore,
  type Policy,
  plainIdentifier,
  prepare,
  qualify,
  round,
  scoreNames,
  thresholdFor,
  whatWouldChange,
} from '../match/index.ts';
import type { Explanation, Identifier, Party, Query, Schema, SchemaName } from '../model/index.ts';
import { modelOf, type NameModel } from '../names/index.ts';
import { checkText, noName, readQuery } from './query.ts';
import type { Comparison, PairFacts } from './types.ts';

/** One side of a pair: a name and what is known beside it. */
interface PairSide extends PairFacts {
  readonly name: string;
}

/**
 * Scores one name against another, with what is known beside each, as if the second stood on a list. Symmetric where
 * `scoreNames` is. The explanation is made when it is asked for: a file of pairs needs none.
 *
 * @throws InterdictError what a query would be refused for, for either side
 */
export function compareNames(
  first: PairSide,
  second: PairSide,
  schema: SchemaName = 'Thing',
  policy: Policy,
): Comparison {
  const [asked, other] = [sideQuery(first, schema), sideQuery(second, schema)];
  const [name1, name2] = [asked.names[0]!, other.names[0]!];
  const model = modelFor(name1, name2, schema);
  const party = asParty(other, model);
  const effects = qualify(asked, party, policy.weights);
  const { nameScore, explained } = scored(name1, name2, model, policy);
  const score = round(applyQualifiers(nameScore, effects).score);
  return {
    score,
    get explanation(): Explanation {
      const threshold = thresholdFor(party.schema, policy.thresholds);
      const whatIf = whatWouldChange(asked, party, { nameScore, before: [], threshold, weights: policy.weights });
      return { ...explained(effects), ...(whatIf.length === 0 ? {} : { whatIf }) };
    },
  };
}

type Explained = (effects: ReturnType<typeof qualify>) => Explanation;

function scored(name1: string, name2: string, model: NameModel, { scoring }: Policy) {
  if (scoring === 'ofac-search') {
    const explained: Explained = (effects) => explainOfac(name1, name2, model, effects);
    return { nameScore: ofacScore(ofacName(name1), ofacName(name2)), explained };
  }
  const [query, list] = [prepare(name1, model), prepare(name2, model)];
  if (query.tokens.length === 0) throw noName(name1);
  if (list.tokens.length === 0) throw noName(name2);
  const names = scoreNames(query, list);
  const explained: Explained = (effects) => explain(query, list, names, effects);
  return { nameScore: names.score, explained };
}

function sideQuery({ name, ...facts }: PairSide, schema: SchemaName): Query {
  if (Object.values(facts).some((given) => given !== undefined && given.length > 0))
    return readQuery({ names: [name], schema, ...facts });
  // A pair of bare names, of which a file holds a hundred thousand: nothing else is there to check.
  return { names: [checkText(name)], schema, birthDates: [], countries: [], genders: [], identifiers: [] };
}

/** Where the schema leaves the kind open, either name may show that it names an organisation. */
function modelFor(first: string, second: string, schema: SchemaName): NameModel {
  if (schema !== 'Thing' && schema !== 'LegalEntity') return modelOf(schema)!;
  return guessModel(first) === 'organisation' || guessModel(second) === 'organisation' ? 'organisation' : 'person';
}

const values = (texts: readonly string[] = []): { readonly value: string }[] => texts.map((value) => ({ value }));

/** The second side as a list would have it. */
function asParty(query: Query, model: NameModel): Party {
  const full = query.names[0]!;
  const schema: Schema = query.schema === 'Thing' ? (model === 'person' ? 'Person' : 'LegalEntity') : query.schema;
  return {
    id: 'second',
    list: 'none',
    schema,
    caption: full,
    names: [{ full, kind: 'primary' }],
    designations: [],
    birthDates: values(query.birthDates),
    nationalities: values(query.nationalities),
    countries: values(query.countries),
    birthPlaces: values(query.places),
    genders: values(query.genders),
    identifiers: query.identifiers.map((value): Identifier => ({ kind: kindOf(value, schema), value })),
  };
}

/** What a bare number is, where its look says so. */
function kindOf(value: string, schema: Schema): Identifier['kind'] {
  const plain = plainIdentifier(value);
  if (schema === 'Vessel' && /^\d{7}$/.test(plain)) return 'imo';
  return /^[0-9A-Z]{18}\d{2}$/.test(plain) ? 'lei' : 'other';
}
