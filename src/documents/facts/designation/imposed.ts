import type { Item } from '../../entities/item.ts';
import { modalityAt } from '../context.ts';
import type { Reading } from '../frame.ts';
import { agentOf, nounsBehind, patientOf, textBehind } from '../grammar/complements.ts';
import { nounsFrom } from '../grammar/noun-lists.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { isOf } from '../grammar/verbs.ts';
import { IMPOSED } from '../tables/sanctions-words.ts';
import { isAboutSanctions, LISTING, partiesBehind, type ToldByVerb } from './told.ts';

const A_MEASURE = new RegExp(IMPOSED);
const MEASURES_ON = new RegExp(
  `^(?:(?!§[pog])\\S+ ){0,6}?(?:${IMPOSED}|measures)(?: [^§,;]{0,40}?)? (?:on|against|targeting|for) `,
);
const LISTING_OF = new RegExp(
  `^(?:(?!§[pog])\\S+ ){0,5}?${LISTING}(?: [^§,;]{0,30}?)? (?:on|against|of|for|from|targeting) `,
);
const LISTED = new RegExp(`^(?:the )?${LISTING}$`);
const WITH_MEASURES = new RegExp(`\\b(?:with|by) (?:\\S+ ){0,4}?${IMPOSED}`);
const MEASURES_TO = new RegExp(
  `^(?:(?!§)\\S+ ){0,4}?(?:${IMPOSED}|measures|list) (?:[^§,;]{0,30} )?to (?:include |cover )?`,
);
const LIST_GROWN = /\b(?:(?:sanctions )?lists?|blacklist|register|annex|sanctions|measures)$/;
const FOLLOWED_WITH = new RegExp(`^[^§;.]{0,40}?with (?:\\S+ ){0,3}?(?:${IMPOSED}|measures) (?:on|against|for) `);

/** "imposed sanctions on X", "lifted the restrictions on X", "revoked the designation of X". */
export function imposedOrLifted(predicate: Predicate): ToldByVerb | undefined {
  const { lemma } = predicate;
  // "travel bans were slapped on X", "slapped sanctions on X"
  const isPut = /^(?:slap|place|put|level)$/.test(lemma);
  if (isOf(lemma, 'impose') || isOf(lemma, 'follow') || isPut) return imposed(predicate);
  return isOf(lemma, 'lift') || (isOf(lemma, 'take') && lemma !== 'take') ? lifted(predicate) : undefined;
}

function imposed(predicate: Predicate): ToldByVerb | undefined {
  const { voice, subjectWords } = predicate;
  const by = agentOf(predicate);
  if (voice === 'passive') {
    const isImposed = A_MEASURE.test(subjectWords) && !/export|trade|licen/.test(subjectWords);
    return isImposed
      ? { action: 'designated', parties: nounsBehind(predicate, /^(?:on|against)$/), by, loosely: true }
      : undefined;
  }
  const found = MEASURES_ON.exec(textBehind(predicate));
  return found === null
    ? undefined
    : { action: 'designated', parties: partiesBehind(predicate, found[0]), by, loosely: true };
}

function lifted(predicate: Predicate): ToldByVerb | undefined {
  const { voice } = predicate;
  const by = agentOf(predicate);
  const found = voice === 'active' ? LISTING_OF.exec(textBehind(predicate)) : null;
  if (found !== null) return { action: 'delisted', parties: partiesBehind(predicate, found[0]), by };
  if (voice !== 'passive' && !/^(?:expire|lapse)$/.test(predicate.lemma)) return undefined;
  const owners = listingOwners(predicate);
  return owners === undefined
    ? undefined
    : { action: 'delisted', parties: owners.length > 0 ? owners : predicate.subject, by };
}

/** "the designation of X was revoked", "sanctions against X and her company were lifted": X, and X with her company. */
function listingOwners({ words, start }: Predicate): readonly Item[] | undefined {
  const from = Math.max(0, start - 40);
  const of = words
    .slice(from, start)
    .findLastIndex(
      ({ text }, i, all) =>
        /^(?:of|on|against|concerning)$/.test(text) && LISTED.test(all[i - 1]?.item?.name ?? all[i - 1]?.text ?? ''),
    );
  return of < 0 ? undefined : nounsFrom(words.slice(0, start), from + of + 1, true).items;
}

/** "hit X with sanctions", "X were slapped with a travel ban". */
export function hitWith(predicate: Predicate): ToldByVerb | undefined {
  if (!isOf(predicate.lemma, 'hit') || !WITH_MEASURES.test(textBehind(predicate))) return undefined;
  return { action: 'designated', parties: patientOf(predicate), by: agentOf(predicate) };
}

/** "decided not to renew the listing of X", "the listings of X and Y were not renewed": they end. */
export function lapsed(predicate: Predicate, { line }: Reading): ToldByVerb | undefined {
  const isEnded = isOf(predicate.lemma, 'extend') && modalityAt(line, predicate.words[predicate.verb]!.at) === 'denied';
  if (!isEnded) return undefined;
  if (predicate.voice === 'passive') {
    const parties = listingOwners(predicate);
    return parties === undefined ? undefined : { action: 'delisted', parties, by: undefined, modality: 'happened' };
  }
  const found = LISTING_OF.exec(textBehind(predicate));
  return found === null
    ? undefined
    : { action: 'delisted', parties: partiesBehind(predicate, found[0]), by: agentOf(predicate), modality: 'happened' };
}

/** "extended its sanctions to a further 18 people". */
export function extended(predicate: Predicate): ToldByVerb | undefined {
  if (predicate.lemma !== 'extend' && !isOf(predicate.lemma, 'widen')) return undefined;
  // "the list was extended by four officials"
  if (predicate.voice === 'passive' && LIST_GROWN.test(predicate.subjectWords))
    return { action: 'designated', parties: nounsBehind(predicate, /^(?:by|include|with)$/), by: undefined };
  const found = predicate.voice === 'active' ? MEASURES_TO.exec(textBehind(predicate)) : null;
  return found === null
    ? undefined
    : { action: 'designated', parties: partiesBehind(predicate, found[0]), by: agentOf(predicate) };
}

/** "Canada followed with measures against X", "they were followed by X", "named the three as X, Y and Z" behind a sentence about sanctions. */
export function followed(predicate: Predicate, { previous }: Reading): ToldByVerb | undefined {
  const behind = textBehind(predicate);
  if (predicate.lemma === 'follow' && predicate.voice === 'passive')
    return isAboutSanctions(previous)
      ? { action: 'designated', parties: nounsBehind(predicate, /^by$/), by: undefined }
      : undefined;
  if (isOf(predicate.lemma, 'follow') && predicate.voice === 'active') {
    const found = FOLLOWED_WITH.exec(behind);
    return found === null
      ? undefined
      : { action: 'designated', parties: partiesBehind(predicate, found[0]), by: agentOf(predicate) };
  }
  const isNamed = isOf(predicate.lemma, 'name') && isAboutSanctions(previous);
  const found = isNamed ? /^(?:the |all |\S+ ){1,3}?as /.exec(behind) : null;
  return found === null
    ? undefined
    : { action: 'designated', parties: partiesBehind(predicate, found[0]), by: undefined };
}
