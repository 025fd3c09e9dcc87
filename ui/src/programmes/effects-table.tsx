import type { Answer, Effect, Effects } from '../../../src/screen/vocabulary.ts';
import { date, many } from '../format.ts';
import { Sign, type SignName } from '../parts/sign.tsx';
import { Paragraph } from './marked.tsx';

const SIGNS: Readonly<Record<Answer, SignName>> = {
  applies: 'prohibited',
  depends: 'possibly',
  risk: 'risk',
  'does not apply': 'clear',
};
/** What a person must know first. */
const ORDER: readonly Answer[] = ['applies', 'depends', 'risk', 'does not apply'];

function answerWords({ answer, class: group }: Effect): string {
  if (answer !== 'applies') return answer;
  if (group === 'prohibition') return 'prohibited';
  return group === 'duty' ? 'must be done' : 'applies';
}

function Row({ effect }: { effect: Effect }) {
  const { answer, title, says, dependsOn, since, until, citation, address, mark } = effect;
  return (
    <tr className={answer === 'does not apply' ? 'quiet' : undefined}>
      <td data-head="Answer">
        <Sign name={effect.class === 'duty' && answer === 'applies' ? 'current' : SIGNS[answer]}>
          {answerWords(effect)}
        </Sign>
      </td>
      <td data-head="What">
        <strong>{title}</strong>
        {answer === 'depends' && (
          <ul className="values">
            {dependsOn.map(({ about, question }) => (
              <li key={about}>{question}</li>
            ))}
          </ul>
        )}
        {answer !== 'depends' && answer !== 'does not apply' && <p>{says}</p>}
      </td>
      <td data-head="Since">
        {since ? date(since) : <span className="quiet">not known</span>}
        {until && `, until ${date(until)}`}
      </td>
      <td data-head="Paragraph">
        <Paragraph citation={citation} address={address} mark={mark} />
      </td>
    </tr>
  );
}

function Rows({ effects, caption }: { effects: readonly Effect[]; caption: string }) {
  if (effects.length === 0) return null;
  return (
    <table className="rules">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">What</th>
          <th scope="col">Since</th>
          <th scope="col">Paragraph</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => (
          <Row key={`${effect.class} ${effect.rule}`} effect={effect} />
        ))}
      </tbody>
    </table>
  );
}

/** What follows in one situation: what applies first, then what depends and on what, then risks, then the rest. */
export function EffectsTable({ answer, title }: { answer: Effects; title: string }) {
  const sorted = ORDER.flatMap((kind) => answer.effects.filter((effect) => effect.answer === kind));
  const number = (kind: Answer) => sorted.filter((effect) => effect.answer === kind).length;
  return (
    <>
      <p>
        On {date(answer.date)}: <strong>{many(number('applies'), 'rule applies', 'rules apply')}</strong>,{' '}
        {many(number('depends'), 'depends', 'depend')} on something not told,{' '}
        {many(number('risk'), 'is a risk', 'are risks')}.
      </p>
      <Rows effects={sorted.filter((effect) => effect.answer !== 'does not apply')} caption={title} />
      {number('does not apply') > 0 && (
        <details>
          <summary>{many(number('does not apply'), 'rule does', 'rules do')} not apply</summary>
          <Rows effects={sorted.filter((effect) => effect.answer === 'does not apply')} caption="Does not apply" />
        </details>
      )}
      {answer.assumed.length > 0 && <p className="quiet">Taken for granted: {answer.assumed.join('; ')}.</p>}
    </>
  );
}
