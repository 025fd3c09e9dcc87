import { type Policy, PRESETS } from '../../screen/policies.ts';
import { plain } from './style.ts';
import { counted } from './words.ts';

/** A sound policy for people: its identity, what differs from `balanced`, and what in it could hide a match. */
export function presentPolicy(policy: Policy, hash: string, today: Date): string[] {
  const changes = differences(PRESETS.balanced, policy);
  const day = today.toISOString().slice(0, 10);
  const lapsed = policy.exceptions.filter(({ expires }) => expires < day).length;
  const { weakAliases, languages, lists, exceptions, thresholds } = policy;
  const warnings = [
    ...(thresholds.default > 0.85 ? ['a line over 0.85 leaves out most misspelt names'] : []),
    ...(weakAliases.handling === 'exclude' ? ['weak aliases take no part: who is known by one only is not found'] : []),
    ...(languages.length > 0 ? ['names in scripts of other languages take no part'] : []),
    ...(lists.include.length + lists.exclude.length > 0 ? ['not every list is screened'] : []),
    ...(policy.scoring === 'ofac-search'
      ? ['names are scored as OFAC describes its search; names in other scripts than Latin are not compared']
      : []),
    ...(exceptions.length > 0
      ? [
          `${counted(exceptions.length, 'exception')}${lapsed > 0 ? `, of which ${lapsed} lapsed` : ''}: such matches are shown, but no alert`,
        ]
      : []),
  ];
  return [
    `The policy ${plain(policy.name)} is sound. Hash: ${hash}`,
    ...(changes.length === 0 ? ['It is the same as balanced.'] : ['Other than in balanced:', ...changes]),
    ...(warnings.length === 0 ? [] : ['To know:', ...warnings.map((warning) => `  ${warning}`)]),
  ].map(plain);
}

function differences(base: unknown, other: unknown, path = ''): string[] {
  if (JSON.stringify(base) === JSON.stringify(other) || path === 'name') return [];
  const nested = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (nested(base) && nested(other)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(base[key], other[key], path === '' ? key : `${path}.${key}`));
  }
  const shown = (value: unknown): string => (value === undefined ? 'the default' : JSON.stringify(value));
  return [`  ${path}: ${shown(other)} instead of ${shown(base)}`];
}
