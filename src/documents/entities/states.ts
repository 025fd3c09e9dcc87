import type { Clause } from './clause.ts';
import type { Item } from './item.ts';
import { COUNTRY_NAMES } from './tables/demonyms.ts';

const CALLED_STATE =
  /^(?:the )?(?:[\p{Lu}]\S+ )?(?:Republic|Kingdom|Emirate|Sultanate|Principality|Commonwealth) of (?:the )?(\p{Lu}.+)$/u;

/** Names that a text calls states though no gazetteer has them: "the Republic of X", "a national of X". */
export function statesNamed(clauses: readonly Clause[]): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { items, tokens } of clauses) {
    for (const item of items) {
      if (item.type !== 'organisation' && item.type !== 'place') continue;
      const called = CALLED_STATE.exec(item.name);
      if (called !== null) {
        states.add(item.name);
        if (!COUNTRY_NAMES.has(called[1]!.toLowerCase())) states.add(called[1]!);
      }
      const behind = tokens.slice(item.last + 1, item.last + 5).map(({ low }) => low);
      const hasState = behind[0] === "'s" && behind.slice(1, 4).some((word) => OF_STATES.test(word));
      // "X is a party to the statute", "X is not a member of the court"
      const isParty = /^(?:is|was|became) (?:not )?an? (?:state )?(?:party|member|signatory)\b/.test(behind.join(' '));
      if (hasState || (isParty && item.name.split(' ').length < 3)) states.add(item.name);
      const isOf = tokens[item.first - 1]?.low === 'of';
      if (isOf && /^(?:nationals?|citizens?)$/.test(tokens[item.first - 2]?.low ?? '')) states.add(item.name);
    }
  }
  return states;
}

/** What only states have. */
const OF_STATES = /^(?:parliament|constitution|embassy|ambassador|ministry|minister|army|constitutional|foreign)$/;

/** A name that the text calls a state elsewhere is one here. */
export function asState(item: Item, states: ReadonlySet<string>): Item {
  const isName = item.type === 'organisation' || item.type === 'place';
  return isName && states.has(item.name.replace(/^the /i, '')) ? { ...item, type: 'country' } : item;
}
