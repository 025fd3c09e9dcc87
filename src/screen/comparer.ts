import { BALANCED, type Policy, policyIdentity } from '../match/index.ts';
import { BACKGROUND_VERSION } from '../names/index.ts';
import { compareNames } from './compare.ts';
import { policyNamed } from './policies.ts';
import type { Comparer } from './types.ts';
import { ENGINE_VERSION } from './version.ts';

/**
 * Compares names as an engine under the same policy does, without any list: nothing is opened or compiled.
 *
 * @param given a policy or the name of a preset; `balanced` where absent
 * @throws InterdictError `OPTION_INVALID` where there is no policy of that name
 */
export function comparerUnder(given: Policy | string = BALANCED): Comparer {
  const policy = policyNamed(given);
  return {
    policy,
    identity: {
      engine: { name: 'interdict', version: ENGINE_VERSION, background: BACKGROUND_VERSION },
      policy: policyIdentity(policy),
    },
    compare: (name1, name2, schema, facts1, facts2) =>
      compareNames({ name: name1, ...facts1 }, { name: name2, ...facts2 }, schema, policy),
  };
}
