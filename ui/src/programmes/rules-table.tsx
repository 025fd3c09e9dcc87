import type { ProgrammeInBrief, RuleInBrief } from '../../../src/screen/vocabulary.ts';
import { date } from '../format.ts';
import { Paragraph } from './marked.tsx';

/** Since when a rule holds for this party: the later of the instrument's day and the listing's, where both are known. */
function since(rule: RuleInBrief, listed: string | undefined): string | undefined {
  if (rule.needs === 'instrument') return rule.since;
  return listed === undefined ? undefined : [rule.since ?? '', listed].sort().at(-1);
}

function Since({ rule, listed }: { rule: RuleInBrief; listed: string | undefined }) {
  const day = since(rule, listed);
  return (
    <>
      {day ? date(day) : <span className="quiet">day of listing not known</span>}
      {rule.until && `, until ${date(rule.until)}`}
    </>
  );
}

const HEADS = {
  prohibition: ['Who is bound', 'What is prohibited'],
  risk: ['Who runs the risk', 'Of what'],
} as const;

/** The first few at a glance, the rest folded. */
const AT_A_GLANCE = 3;

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="values">
      {items.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

function LeftAlone({ leaves }: { leaves: readonly string[] }) {
  if (leaves.length === 0) return <span className="quiet">nothing named</span>;
  const rest = leaves.slice(AT_A_GLANCE);
  return (
    <div>
      <Items items={leaves.slice(0, AT_A_GLANCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Items items={rest} />
        </details>
      )}
    </div>
  );
}

function Rules({
  rules,
  group,
  listed,
}: {
  rules: readonly RuleInBrief[];
  group: keyof typeof HEADS;
  listed?: string | undefined;
}) {
  const [who, what] = HEADS[group];
  return (
    <table className={`rules rules-${group}`}>
      <caption>
        {group === 'risk' ? 'Risks: nothing is forbidden, but this may lead to a listing' : 'Prohibitions'}
      </caption>
      <thead>
        <tr>
          <th scope="col">{who}</th>
          <th scope="col">{what}</th>
          <th scope="col">What is left alone</th>
          <th scope="col">Since</th>
          <th scope="col">Paragraph</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.rule}>
            <td data-head={who}>{rule.bound}</td>
            <td data-head={what}>
              <strong>{rule.title}</strong>
            </td>
            <td data-head="Left alone">
              <LeftAlone leaves={rule.leaves ?? []} />
            </td>
            <td data-head="Since">
              <Since rule={rule} listed={listed} />
            </td>
            <td data-head="Paragraph">
              <Paragraph citation={rule.citation} address={rule.address} mark={rule.mark} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A programme as its text has it: who is bound, what is prohibited, what is not, since when, by which paragraph. */
export function RulesTables({ brief, listed }: { brief: ProgrammeInBrief; listed?: string | undefined }) {
  const prohibitions = brief.rules.filter((rule) => rule.class === 'prohibition');
  const risks = brief.rules.filter((rule) => rule.class === 'risk');
  return (
    <>
      {prohibitions.length > 0 && <Rules rules={prohibitions} group="prohibition" listed={listed} />}
      {risks.length > 0 && <Rules rules={risks} group="risk" listed={listed} />}
      {brief.declared.length > 0 && (
        <p className="quiet">
          {brief.rules.length > 0 ? 'Not worked out here: ' : 'Nothing is worked out here. A catalogue names: '}
          {brief.declared.join(', ')}.
        </p>
      )}
    </>
  );
}
