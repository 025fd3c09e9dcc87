import type { Because, MeetingKind } from '../model/index.ts';
import { genderPair, type NameModel, nicknamesOf, phoneticKeys, type Token } from '../names/index.ts';
import { changesBetween } from './explain-changes.ts';

/**
 * Why two words are held alike, for an analyst to check: the rule, the table that says so, and what both share.
 * Found out again from the words themselves, once they have met; it decides nothing.
 */
export function because(query: Token, list: Token, kind: MeetingKind, model: NameModel): Because {
  switch (kind) {
    case 'exact':
      return sameWord(query, list);
    case 'symbol':
      return { rule: 'same meaning', table: tableOf(query.symbol ?? ''), ...given('shared', query.symbol) };
    case 'initial':
      return { rule: 'initial', shared: query.text[0]! };
    case 'nickname':
      return { rule: 'nickname', table: 'nicknames', ...given('shared', sharedGroup(query.text, list.text)) };
    case 'phonetic': {
      const keys = phoneticKeys(list.text);
      const key = phoneticKeys(query.text).find((one) => keys.includes(one));
      return { rule: 'sound alike', ...given('shared', key), ...changes(query, list) };
    }
    case 'transliteration':
      return otherForm(query, list, model);
    case 'joined':
      return { rule: 'written as one' };
    case 'confusable':
      return { rule: 'look-alike letters', ...changes(query, list) };
    case 'spelling':
      return { ...(knownForms(query, list, model) ?? { rule: 'few letters differ' }), ...changes(query, list) };
  }
}

function sameWord(query: Token, list: Token): Because {
  if (query.script === list.script && query.native !== undefined && query.native === list.native) {
    return { rule: 'same word in its own script', ...given('shared', query.native) };
  }
  const rule = query.script === list.script ? 'same word' : 'same word romanised';
  return rule === 'same word' ? { rule } : { rule, shared: query.text };
}

function otherForm(query: Token, list: Token, model: NameModel): Because {
  const form = query.forms.find((one) => list.forms.includes(one));
  if (form !== undefined) return { rule: 'same word romanised', shared: form };
  if (model === 'person' && genderPair(query.text, list.text)) {
    return { rule: 'man and woman of one surname', ...changes(query, list) };
  }
  return knownForms(query, list, model) ?? { rule: 'few letters differ', ...changes(query, list) };
}

/** Two spellings that the tables hold for one name, however alike they are written. */
function knownForms(query: Token, list: Token, model: NameModel): Because | undefined {
  const group = model === 'person' ? sharedGroup(query.text, list.text, 'same:') : undefined;
  return group === undefined ? undefined : { rule: 'known forms of one name', table: 'same names', shared: group };
}

/** What a symbol's key says of the table it is from: `legal:llc` is of the legal forms. */
function tableOf(symbol: string): string {
  const prefix = symbol.slice(0, symbol.indexOf(':'));
  return { legal: 'legal forms', org: 'organisation words', num: 'numbers and ordinals' }[prefix] ?? 'symbols';
}

function sharedGroup(query: string, list: string, kind = ''): string | undefined {
  const groups = nicknamesOf(list);
  return nicknamesOf(query)
    .find((group) => group.startsWith(kind) && groups.includes(group))
    ?.replace(/^[a-z]+:/, '');
}

/** The letters in which the two nearest forms differ. */
function changes(query: Token, list: Token): { changes?: string[] } {
  let best: string[] | undefined;
  for (const form of query.forms) {
    for (const other of list.forms) {
      const found = changesBetween(form, other);
      if (best === undefined || found.length < best.length) best = found;
    }
  }
  return best === undefined || best.length === 0 ? {} : { changes: best };
}

function given<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: string };
}
