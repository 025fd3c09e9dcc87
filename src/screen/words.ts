import type { Explanation, Meeting, MeetingKind, PrintedToken, QualifierEffect } from '../model/index.ts';

/** What each way of meeting means to a reader; `exact` needs no figure beside it. */
const MEETING_WORDS: Record<MeetingKind, string> = {
  exact: 'exact',
  spelling: 'spelling',
  phonetic: 'sounds alike',
  transliteration: 'another romanisation',
  nickname: 'nickname',
  initial: 'initial',
  symbol: 'means the same',
  joined: 'written together or apart',
  confusable: 'look-alike letters',
};

const QUALIFIER_WORDS: Record<QualifierEffect['qualifier'], string> = {
  birthDate: 'birth date',
  country: 'country',
  gender: 'gender',
  identifier: 'identifier',
  schema: 'kind of party',
  weakAlias: 'weak alias',
  oneWordName: 'one-word name',
  context: 'surrounding text',
};

const OUTCOME_WORDS: Record<QualifierEffect['outcome'], string> = {
  agrees: 'agrees with',
  close: 'is close to',
  contradicts: 'contradicts',
  caps: 'limits the score:',
};

/**
 * Says in words why a score is what it is, one short clause an element: every token meeting first, then the
 * tokens left alone with what each cost, then what the facts beside the name did. Figures are shares of the
 * score from 0 to 1, signed where they were added or taken away.
 */
export function explainInWords(explanation: Explanation): string[] {
  const { query, list } = explanation;
  return [
    ...explanation.meetings.map((meeting) => meetingInWords(meeting, query.tokens, list.tokens)),
    ...explanation.alone.query.map((alone) => aloneInWords(query.tokens[alone.token], 'in the query', alone)),
    ...explanation.alone.list.map((alone) => aloneInWords(list.tokens[alone.token], 'on the list', alone)),
    ...explanation.qualifiers.map(qualifierInWords),
  ];
}

/** A change of the score as people read it: `+0.05`, `−0.03` (with a true minus sign), `±0` for none. */
export function signed(effect: number): string {
  const size = Math.abs(effect).toFixed(2);
  if (size === '0.00') return effect === 0 ? '±0' : `${effect < 0 ? '−' : '+'}0.00`;
  return `${effect < 0 ? '−' : '+'}${size}`;
}

function meetingInWords(meeting: Meeting, query: readonly PrintedToken[], list: readonly PrintedToken[]): string {
  const how = MEETING_WORDS[meeting.kind];
  const figure = meeting.similarity < 0.995 ? `, ${meeting.similarity.toFixed(2)} alike` : '';
  return `${printed(meeting.query, query)} met ${printed(meeting.list, list)} (${how}${figure})`;
}

function printed(indexes: readonly number[], tokens: readonly PrintedToken[]): string {
  return indexes.map((index) => tokens[index]?.text ?? '?').join(' ');
}

function aloneInWords(
  token: PrintedToken | undefined,
  where: string,
  alone: { readonly cost: number; readonly contradicts: boolean },
): string {
  const what = alone.contradicts ? 'speaks against it' : 'has no counterpart';
  // A cost is what was taken away; it is shown as the loss it is, whichever sign the data carries.
  return `${token?.text ?? '?'} ${where} ${what} (${signed(-Math.abs(alone.cost))})`;
}

function qualifierInWords(effect: QualifierEffect): string {
  const facts = [effect.query, OUTCOME_WORDS[effect.outcome], effect.list].filter((part) => part !== '');
  return `${QUALIFIER_WORDS[effect.qualifier]} ${facts.join(' ')} (${signed(effect.effect)})`;
}
