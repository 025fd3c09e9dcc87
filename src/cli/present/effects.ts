import type { PartyEffects } from '../../screen/programmes/party-effects.ts';
import { toldBy } from '../../screen/programmes/told-by.ts';
import type { Answer, Effect, Effects, PartyRef, Reason } from '../../screen/vocabulary.ts';
import { plain, type Style } from './style.ts';
import { table } from './table.ts';

const ORDER: readonly Answer[] = ['applies', 'risk', 'depends', 'does not apply'];

/** What follows for somebody, as a person reads it: what applies first, what does not last. `why`: with the chain. */
export function presentEffects(found: PartyEffects, style: Style, why: boolean): string[] {
  const { party, alike, others, answers, unresolved } = found;
  const [first] = answers;
  return [
    style.bold(`${plain(party.caption)}`) + style.dim(`  ${party.list} ${party.id}`),
    ...(first
      ? [`${plain(first.situation)}, on ${first.date}`]
      : ['No designation of this party could be asked about.']),
    ...named('Answered together with entries that bear the name equally well', alike, style),
    ...named('The name may also mean (ask by id; nothing here is about them)', others, style),
    ...answers.flatMap((one) => ['', ...programmeLines(one, style, why)]),
    ...(unresolved.length > 0 ? ['', `Nothing is known about: ${unresolved.join('; ')}`] : []),
    ...(first ? ['', style.dim(`Taken as given: ${first.assumed.join('; ')}.`), style.dim(first.disclaimer)] : []),
  ];
}

function named(what: string, parties: readonly PartyRef[], style: Style): string[] {
  if (parties.length === 0) return [];
  return [
    style.dim(`${what}: ${parties.map(({ caption, list, id }) => `${plain(caption)} (${list} ${id})`).join('; ')}`),
  ];
}

function programmeLines(one: Effects, style: Style, why: boolean): string[] {
  const sorted = [...one.effects].sort((a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer));
  const questions = [...new Set(sorted.flatMap(({ dependsOn }) => dependsOn.map(({ question }) => question)))];
  const rows = sorted.map((effect) => [
    answerWord(effect.answer),
    effect.class,
    effect.title,
    effect.citation,
    days(effect),
    effect.dependsOn.map(({ question }) => questions.indexOf(question) + 1).join(', '),
  ]);
  const [head = '', ...lines] = table(
    [{ head: 'answer' }, { head: 'kind' }, { head: 'what' }, { head: 'stands in' }, { head: 'days' }, { head: 'on' }],
    rows,
  );
  return [
    `${style.bold(one.programme)}: ${plain(one.designated.says)}${inBrackets(one)}.`,
    style.dim(head),
    ...lines.flatMap((line, index) => {
      const effect = sorted[index] as Effect;
      return [coloured(effect.answer, style)(line), ...(why ? [...chain(effect.why, 1), ''] : [])];
    }),
    ...(questions.length > 0 ? ['', 'It depends on:'] : []),
    ...questions.map((question, index) => `  ${index + 1}  ${question}`),
    ...(one.gaps.length > 0 ? ['', style.dim('Not worked out here:')] : []),
    ...one.gaps.map((gap) => style.dim(`  - ${gap}`)),
  ];
}

function answerWord(answer: Answer): string {
  return answer === 'applies' ? 'APPLIES' : answer;
}

function coloured(answer: Answer, style: Style): (text: string) => string {
  if (answer === 'applies') return style.red;
  if (answer === 'risk' || answer === 'depends') return style.yellow;
  return style.dim;
}

function days({ since, until }: Effect): string {
  if (since === undefined) return until === undefined ? '' : `until ${until}`;
  return until === undefined ? `since ${since}` : `${since} to ${until}`;
}

const SIGN: Readonly<Record<Reason['value'], string>> = { yes: '+', no: '-', unknown: '?' };

/** The chain of reasons, one a line, indented: `+` yes, `-` no, `?` not known. */
function chain(reasons: readonly Reason[], depth: number): string[] {
  return reasons.flatMap(({ says, value, citation, mark, because }) => [
    `${'  '.repeat(depth)}${SIGN[value]} ${plain(says)}${citation ? `  [${citation}${mark && mark !== 'read in source' ? `; ${mark}` : ''}]` : ''}`,
    ...chain(because ?? [], depth + 1),
  ]);
}

/** What tells of the designation, where it is not the list itself. */
function inBrackets({ designated }: Effects): string {
  const sources = toldBy(designated);
  return sources.length === 0 ? '' : ` (${plain(sources.join('; '))})`;
}
