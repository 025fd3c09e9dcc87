import { explain, guessModel, prepare, scoreNames } from '../match/index.ts';
import type { SchemaName } from '../model/index.ts';
import { modelOf, type NameModel } from '../names/index.ts';
import { checkName } from './query.ts';
import type { Comparison } from './types.ts';

/** Scores one name against another, as if the second stood on a list. Symmetric in its score. */
export function compareNames(name1: string, name2: string, schema: SchemaName = 'Thing'): Comparison {
  const [first, second] = [checkName(name1), checkName(name2)];
  const model = modelFor(first, second, schema);
  const [query, list] = [prepare(first, model), prepare(second, model)];
  const explanation = explain(query, list, scoreNames(query, list));
  return { score: explanation.score, explanation };
}

/** Where the schema leaves the kind open, either name may show that it names an organisation. */
function modelFor(first: string, second: string, schema: SchemaName): NameModel {
  if (schema !== 'Thing' && schema !== 'LegalEntity') return modelOf(schema)!;
  return guessModel(first) === 'organisation' || guessModel(second) === 'organisation' ? 'organisation' : 'person';
}
