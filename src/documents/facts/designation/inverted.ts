import type { Item } from '../../entities/item.ts';
import type { Reading } from '../frame.ts';
import { A_LIST, IMPOSED } from '../tables/sanctions-words.ts';
import { isAboutSanctions, LIST, partiesFrom, type Told } from './told.ts';

const LEAD =
  '(?:(?:also|among|new|newly|now|further|still|already|the|those|them|others?|separately|meanwhile|and|today|recently|again|joining|topping|heading|with|,|§d\\d+|\\d{1,3} [.)]|[-•·–]) )*';
const GAP = '(?: (?!(?:are|is|was|were|:|,) )(?!§[pg])\\S+){0,12}?';
const BE =
  '(?: ,)? (?:are|is|was|were|have been|has been|:)(?: also| again| both| now| today| §d\\d+| :| , (?:in particular|among others|inter alia|notably) ,)* (?=\\S)';

/** Words of listing that say it alone, and those that say it of a list or of sanctions spoken of. */
const ALONE = 'sanctioned|designated|blacklisted|listed|delisted';
const OF_LISTS = 'named|added|included|hit|targeted|affected|removed|struck|taken|deleted|placed|put';

/** "Among those listed are X and Y", "Named in the order is X", "Delisted on the same day were X and Y", "Also sanctioned: X". */
const DEED_FIRST = new RegExp(`^${LEAD}(?:people |persons |individuals )?(${ALONE}|${OF_LISTS})\\b(${GAP})${BE}`);

/** "Also on the list: X", "On the list are X and Y", "New to the list is X". */
const LIST_FIRST = new RegExp(
  `^${LEAD}(?:on|to|under|off|facing) (?:${A_LIST}|(?:\\S+ ){0,3}?${IMPOSED})(${GAP})${BE}`,
);

/** "Designations: X; Y", "Persons listed: X and Y". */
const HEADED =
  /^(?:[a-z'§\d-]+ ){0,3}?(?:(designations?|listings?|additions?)|(delistings?|removals?|deletions?)|(?:persons|people|entities|individuals|parties|those|names) (?:(designated|listed|sanctioned|added)|(delisted|removed|deleted))) : (?=\S)/;

/** Sentences that begin with the listing and name the parties behind the verb. */
export function* toldInverted(reading: Reading): Generator<Told> {
  const { line, previous } = reading;
  const deed = DEED_FIRST.exec(line.text);
  if (deed !== null) {
    const [whole, word, gap] = deed as unknown as [string, string, string];
    const isSaid =
      new RegExp(`^(?:${ALONE})$`).test(word) ||
      /§i/.test(gap) ||
      new RegExp(LIST).test(gap) ||
      isAboutSanctions(line) ||
      isAboutSanctions(previous);
    if (isSaid) {
      const isOff =
        word === 'delisted' || (/^(?:removed|struck|taken|deleted)$/.test(word) && !/ (?:to|on) /.test(gap));
      yield {
        action: isOff ? 'delisted' : 'designated',
        parties: partiesFrom(reading, whole.length),
        at: whole.indexOf(word),
        by: agentIn(reading, gap),
      };
    }
    return;
  }
  const headed = HEADED.exec(line.text);
  if (headed !== null) {
    const isOff = headed[2] !== undefined || headed[4] !== undefined;
    yield {
      action: isOff ? 'delisted' : 'designated',
      parties: partiesFrom(reading, headed[0].length),
      at: 0,
      by: undefined,
    };
    return;
  }
  const list = LIST_FIRST.exec(line.text);
  if (list === null) return;
  yield {
    action: /^(?:[^:]*? )?off /.test(list[0]) ? 'delisted' : 'designated',
    parties: partiesFrom(reading, list[0].length),
    at: 0,
    by: undefined,
  };
}

/** "Listed by the council today are …" */
function agentIn({ line }: Reading, words: string): Item | undefined {
  const by = / by (?:the )?(§[ocblr]\d+)/.exec(words);
  return by === null ? undefined : line.item(by[1]!);
}
