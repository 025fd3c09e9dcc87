import type { Name, NameKind, NameParts } from '../../../model/index.ts';
import type { PartyDraft } from '../../shared/draft.ts';
import { childOf, type XmlElement } from '../../shared/xml-records.ts';
import type { References } from './references.ts';

const PART_OF: Readonly<Record<string, keyof NameParts>> = {
  'last name': 'family',
  'first name': 'given',
  'middle name': 'middle',
  patronymic: 'patronymic',
  'maiden name': 'maiden',
};

/** A name as it is read, with what more is known of it. */
interface ReadName {
  readonly full: string;
  readonly kind: NameKind;
  readonly more: Pick<Name, 'parts' | 'lang'>;
}

/** Names of parties without further parts or script share this. */
const NOTHING_MORE: Pick<Name, 'parts' | 'lang'> = {};

/**
 * Puts the names of one identity into a party, the primary one first. Other scripts of a name are names of its kind in
 * their own right.
 * @returns the first name; empty where there is none
 */
export function addNames(identity: XmlElement, references: References, draft: PartyDraft): string {
  const parts = partsOf(identity, references);
  const primaries: ReadName[] = [];
  const others: ReadName[] = [];
  for (const alias of identity.children) {
    if (alias.name !== 'Alias') continue;
    const { AliasTypeID, Primary, LowQuality } = alias.attributes;
    const type = references.of('AliasType', AliasTypeID);
    const primary = Primary === 'true';
    let first = true;
    for (const documented of alias.children) {
      if (documented.name !== 'DocumentedName') continue;
      const original = references.of('DocNameStatus', documented.attributes.DocNameStatusID) !== 'Primary Latin';
      const kind = primary && (original || !first) ? 'strong' : kindOf(type, primary, LowQuality === 'true');
      const name = nameOf(documented, kind, parts, references);
      first = false;
      if (name.full !== '') (kind === 'primary' ? primaries : others).push(name);
    }
  }
  for (const { full, kind, more } of primaries) draft.name(full, kind, more);
  for (const { full, kind, more } of others) draft.name(full, kind, more);
  return (primaries[0] ?? others[0])?.full ?? '';
}

/** Which part of a name each group of name parts is, by its number; not those of which we have no word. */
function partsOf(identity: XmlElement, references: References): ReadonlyMap<string, keyof NameParts> {
  const parts = new Map<string, keyof NameParts>();
  for (const master of childOf(identity, 'NamePartGroups')?.children ?? []) {
    for (const { attributes } of master.children) {
      const part = PART_OF[references.key('NamePartType', attributes.NamePartTypeID)];
      if (part !== undefined) parts.set(attributes.ID ?? '', part);
    }
  }
  return parts;
}

function kindOf(type: string, primary: boolean, weak: boolean): NameKind {
  if (primary) return 'primary';
  if (type === 'F.K.A.') return 'former';
  return weak ? 'weak' : 'strong';
}

function nameOf(
  documented: XmlElement,
  kind: NameKind,
  partOf: ReadonlyMap<string, keyof NameParts>,
  references: References,
): ReadName {
  const parts: Partial<Record<keyof NameParts, string>> = {};
  const printed: string[] = [];
  let told = 0;
  let lang: string | undefined;
  for (const documentedPart of documented.children) {
    for (const part of documentedPart.children) {
      if (part.name !== 'NamePartValue') continue;
      const { NamePartGroupID, ScriptID } = part.attributes;
      const key = partOf.get(NamePartGroupID ?? '');
      const text = part.text.trim();
      if (key !== undefined) {
        if (parts[key] === undefined) told += 1;
        parts[key] = parts[key] ? `${parts[key]} ${text}` : text;
      }
      printed.push(text);
      const script = references.of('Script', ScriptID);
      if (script !== '' && script !== 'Latin') lang = SCRIPT_CODES[script] ?? lang;
    }
  }
  const { family } = parts;
  const full = family ? familyFirst(family, printed) : printed.join(' ');
  const apart = family !== undefined && family !== '' && told > 1;
  if (lang !== undefined) return { full, kind, more: apart ? { parts, lang } : { lang } };
  return { full, kind, more: apart ? { parts } : NOTHING_MORE };
}

function familyFirst(family: string, printed: readonly string[]): string {
  const rest = printed.filter((text) => text !== family);
  return rest.length > 0 ? `${family}, ${rest.join(' ')}` : printed.join(' ');
}

/** OFAC's names of scripts as ISO 15924 codes. */
const SCRIPT_CODES: Readonly<Record<string, string>> = {
  Arabic: 'Arab',
  Cyrillic: 'Cyrl',
  'Chinese Simplified': 'Hans',
  'Chinese Traditional': 'Hant',
  Chinese: 'Hani',
  Greek: 'Grek',
  Hebrew: 'Hebr',
  Japanese: 'Jpan',
  Korean: 'Kore',
  Hangul: 'Hang',
  Burmese: 'Mymr',
  Devanagari: 'Deva',
  Georgian: 'Geor',
  Armenian: 'Armn',
  Thai: 'Thai',
  Bengali: 'Beng',
  Khmer: 'Khmr',
};
