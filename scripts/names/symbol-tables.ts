import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foldLatin } from '../../src/names/fold.ts';
import { surfacesOf } from '../../src/names/words.ts';
import { BODIES_OF_STATE } from './bodies-of-state.ts';
import { cityWords } from './cities.ts';
import { countryWords } from './countries.ts';
import { inflected } from './inflected.ts';
import { ACROSS, TRANSLATED_BY_LANGUAGE } from './translated-by-language.ts';
import { TRANSLATED } from './translated-words.ts';
import { writeTable } from './write-table.ts';

interface LegalForm {
  display?: string;
  compare?: string;
  generic?: string;
  aliases: string[];
}

type Groups = Record<string, string[]>;

const clean = (alias: string) => alias.replace(/[\s|\t]+/g, ' ').trim();
const unique = (aliases: string[]) => [...new Set(aliases.map(clean).filter((alias) => alias !== ''))];

/** Phrases of scripts without spaces, by which names are cut before they are folded: they are kept as printed, too. */
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}$/;

/** The phrases as names are looked up, folded here once rather than at every start of a program. */
const folded = (aliases: string[]) =>
  unique(aliases.flatMap((alias) => [surfacesOf(alias).join(' '), ...(UNSPACED.test(alias) ? [alias] : [])]));

/** Words that are legal forms in some register but plain words or names in most others. */
const NOT_LEGAL = new Set([
  'in',
  'lt',
  'lt.',
  'll',
  'inn',
  'ngo',
  'pmc',
  'cooperation',
  'кооперация',
  'пр',
  'од',
  'ро',
]);

/** What an organisation does is no legal form, though a register may treat a research institute as one. */
const isForm = ({ aliases }: LegalForm) =>
  !aliases.some((alias) => /институт|institute|научно|scientific|research/i.test(alias));

/** Forms the public table lacks, written down by hand: `key kind phrase, phrase`. */
const OTHER_FORMS = [
  'ltd llc لميتد, ليمتد, ليميتد, لمتد, محدوده, ذ م م, مسئوليت محدود, با مسئوليت محدود',
  'co llc كومباني, كمباني, کمپانی',
  'fze llc م م ح',
  'dmcc llc م د م س',
  'jsc jsc акционерного общества, συμμετοχικη εταιρεια, εταιρια κατα μετοχες, εταιρεια κατα μετοχες, sociedad por acciones, societe par actions',
  'ojsc jsc открытого акционерного общества, ανοικτη συμμετοχικη εταιρια, ανοικτη συμμετοχικη εταιρεια, societatea deschisa pe actiuni, societe par actions ouverte',
  'pjsc jsc публичного акционерного общества, publicly traded company, publicly traded',
  'ooo llc общества с ограниченной ответственностью, ограниченной ответственностью',
  'fau soe фау, фгау, фгаоу, фгбоу, федеральное автономное учреждение, федеральное государственное автономное учреждение',
  'fgbu soe федеральное государственное бюджетное учреждение науки, фгбун',
  'rup soe республиканское унитарное предприятие, рэспубліканскае унітарнае прадпрыемства, republican unitary enterprise, republican unitary, unitary enterprise, унитарное предприятие',
];

function otherForm(form: string): string {
  const [key = '', kind = ''] = form.split(' ');
  return [key, kind, ...folded(form.slice(key.length + kind.length + 2).split(', '))].join('|');
}

/** `key|generic kind|folded alias|folded alias…`; a form without a name of its own is keyed by its kind. */
export function buildLegalForms(data: string): void {
  const { types } = parse(readFileSync(join(data, 'names-org_types.yml'), 'utf8')) as { types: LegalForm[] };
  const lines = types.filter(isForm).map((form) => {
    const generic = (form.generic ?? '').toLowerCase();
    const name = form.compare || form.display;
    const key =
      (name ? foldLatin(name.replace(/[^\p{L}\p{N}]/gu, '')) : '') ||
      (name ? clean(name).toLowerCase() : `any-${generic}`);
    const aliases = unique([...(name ? [name] : []), ...(form.display ? [form.display] : []), ...form.aliases]);
    return [key, generic, ...folded(aliases).filter((alias) => !NOT_LEGAL.has(alias))].join('|');
  });
  writeTable('legal-forms', ['rigour'], [...lines, ...OTHER_FORMS.map((form) => otherForm(form))]);
}

/** Groups of the public table that say the same, and those whose phrases are better read word by word. */
const SAME_KEYS: Readonly<Record<string, string>> = {
  commerce: 'trade',
  commercial: 'trade',
  corp: 'co',
  joint: 'united',
  sciproduction: 'npp',
  shipyard: 'shipbuilding',
  development: 'dev',
  foundation: 'fdn',
  motor: 'engine',
  instrmak: 'instrument',
  instrumentation: 'instrument',
  intelligence: 'intel',
  state: 'gov',
  study: 'research',
  science: 'scientific',
  navy: 'naval',
  television: 'tv',
  culture: 'cultural',
  revolution: 'revolutionary',
  troops: 'army',
  machinebuilding: 'machine',
  popular: 'people',
  fund: 'fdn',
};
const READ_BY_WORDS = ['invfund', 'scienterprise', 'sciassociation', 'scicompany', 'scicorporation'];
/** Research and production *enterprise*: the last word is read for itself. */
const OF_TYPE =
  /(?:association|enterprise|corporation|company|pidpryiemstvo|predpriyatie|предприятие|termelovallalat|construction|corporatia.*|intreprinderea.*)$/;

function mergeKeys(groups: Groups): void {
  for (const key of READ_BY_WORDS) delete groups[key];
  for (const [from, to] of Object.entries(SAME_KEYS)) {
    groups[to] = [...(groups[to] ?? []), ...(groups[from] ?? [])];
    delete groups[from];
  }
  groups.npp = groups.npp!.filter((phrase) => !OF_TYPE.test(phrase.toLowerCase()));
}

/** Keys that stand for one body, whose name is more than its words. */
const OF_ONE_BODY = new Set(['irgc', 'pla', 'ccp', 'cia', 'alqaeda', 'hezbollah']);

/**
 * Whether a phrase is a known word with another before or behind it: a *commercial* bank is a bank, but not every bank is one.
 * Such a phrase is read word by word; one of another language is kept, for it is one word of English more often than not.
 */
function isMadeOf(phrase: string, key: string, keyOf: ReadonlyMap<string, string>): boolean {
  const words = phrase.split(' ');
  if (words.length < 2 || OF_ONE_BODY.has(key) || !/^[a-z ]+$/.test(phrase)) return false;
  const keys = words.map((word) => keyOf.get(word));
  return keys.every((each) => each !== undefined) && keys.includes(key) && keys.some((each) => each !== key);
}

const phraseOf = (printed: string | number) => surfacesOf(String(printed)).join(' ');

/** The phrases of `ACROSS` and of the bodies of state, each with the key it has there and nowhere else. */
function movedPhrases(): ReadonlyMap<string, string> {
  return new Map(
    `${ACROSS.trim()}\n${BODIES_OF_STATE.trim()}`.split('\n').flatMap((line) => {
      const end = line.indexOf(' ');
      const key = line.slice(0, end);
      return line
        .slice(end + 1)
        .split(', ')
        .map((phrase) => [phraseOf(phrase), key] as const);
    }),
  );
}

/** Names of countries that are three letters or fewer in some language (Ira, Nga, Áo) are mostly the letters of something else. */
const isLetters = (key: string, phrase: string) =>
  key.startsWith('country-') && /^[a-z]{1,3}$/.test(phrase) && !SHORT_COUNTRIES.has(phrase);
const SHORT_COUNTRIES = new Set(['uk', 'usa', 'us', 'uae', 'prc', 'lao']);

/** `key|folded alias|folded alias…` for organisation words; the lines that were written. */
export function buildSymbols(data: string): readonly string[] {
  const symbols = parse(readFileSync(join(data, 'names-symbols.yml'), 'utf8')) as Record<string, Groups>;
  const groups: Groups = { ...symbols.org_symbols!, ...symbols.org_domains! };
  for (const line of [...TRANSLATED.trim().split('\n'), ...TRANSLATED_BY_LANGUAGE.split('\n')]) {
    const end = line.indexOf(' ');
    const key = line.slice(0, end);
    groups[key] = [...(groups[key] ?? []), ...line.slice(end + 1).split(', ')];
  }
  const moved = movedPhrases();
  for (const [key, phrases] of Object.entries(groups))
    groups[key] = phrases.filter((phrase) => (moved.get(phraseOf(phrase)) ?? key) === key);
  mergeKeys(groups);
  for (const [key, names] of [...countryWords(), ...cityWords]) groups[key] = [...(groups[key] ?? []), ...names];
  const phrases = Object.entries(groups).map(
    ([key, aliases]) =>
      [key, folded(aliases.map(String).flatMap(inflected)).filter((phrase) => !isLetters(key, phrase))] as const,
  );
  const keyOf = new Map(phrases.flatMap(([key, all]) => all.map((phrase) => [phrase, key] as const)).reverse());
  const lines = phrases.map(([key, all]) => [key, ...all.filter((phrase) => !isMadeOf(phrase, key, keyOf))].join('|'));
  writeTable('organisation-words', ['rigour', 'cldr'], lines);
  return lines;
}

/** Spelled ordinals of one word: `2|second|zweite|…`. Short words that mean other things are left out. */
export function buildOrdinals(data: string): void {
  const { ordinals } = parse(readFileSync(join(data, 'text-ordinals.yml'), 'utf8')) as {
    ordinals: Record<string, string[]>;
  };
  const lines = Object.entries(ordinals).flatMap(([value, aliases]) => {
    const words = unique(aliases.map(String)).filter(
      (alias) => /^\p{L}{4,}$/u.test(alias) && !/^(premier|nought|ivx+)$/i.test(alias),
    );
    const spelled = words.filter((word) => !/^[ivxlcdm]+(st|nd|rd|th)?$/i.test(word));
    return spelled.length > 0 ? [[value, ...spelled].join('|')] : [];
  });
  writeTable('ordinals', ['rigour'], lines);
}
