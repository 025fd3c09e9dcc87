import type { Name, NameKind, NameParts } from '../../../model/index.ts';
import { childOf, type XmlElement } from '../../shared/xml-records.ts';
import type { References } from './references.ts';

const PART_OF: Readonly<Record<string, keyof NameParts>> = {
  'last name': 'family',
  'first name': 'given',
  'middle name': 'middle',
  patronymic: 'patronymic',
  'maiden name': 'maiden',
};

/** The names of one identity, the primary one first. Other scripts of a name are names of its kind in their own right. */
export function namesOf(identity: XmlElement, references: References): Name[] {
  const partTypes = partTypesOf(identity, references);
  const primaries: Name[] = [];
  const others: Name[] = [];
  for (const alias of identity.children) {
    if (alias.name !== 'Alias') continue;
    const type = references.of('AliasType', alias.attributes.AliasTypeID);
    const primary = alias.attributes.Primary === 'true';
    const weak = alias.attributes.LowQuality === 'true';
    let first = true;
    for (const documented of alias.children) {
      if (documented.name !== 'DocumentedName') continue;
      const original = references.of('DocNameStatus', documented.attributes.DocNameStatusID) !== 'Primary Latin';
      const kind = primary && (original || !first) ? 'strong' : kindOf(type, primary, weak);
      const name = nameOf(documented, kind, partTypes, references);
      first = false;
      if (name.full !== '') (kind === 'primary' ? primaries : others).push(name);
    }
  }
  return [...primaries, ...others];
}

/** What each group of name parts is (`last name`), by its number. */
function partTypesOf(identity: XmlElement, references: References): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const master of childOf(identity, 'NamePartGroups')?.children ?? []) {
    for (const { attributes } of master.children) {
      types.set(attributes.ID ?? '', references.of('NamePartType', attributes.NamePartTypeID).toLowerCase());
    }
  }
  return types;
}

function kindOf(type: string, primary: boolean, weak: boolean): NameKind {
  if (primary) return 'primary';
  if (type === 'F.K.A.') return 'former';
  return weak ? 'weak' : 'strong';
}

function nameOf(
  documented: XmlElement,
  kind: NameKind,
  partTypes: ReadonlyMap<string, string>,
  references: References,
): Name {
  const parts: Partial<Record<keyof NameParts, string>> = {};
  const printed: string[] = [];
  let told = 0;
  let lang: string | undefined;
  for (const documentedPart of documented.children) {
    for (const part of documentedPart.children) {
      if (part.name !== 'NamePartValue') continue;
      const key = PART_OF[partTypes.get(part.attributes.NamePartGroupID ?? '') ?? ''];
      const text = part.text.trim();
      if (key) {
        if (parts[key] === undefined) told += 1;
        parts[key] = parts[key] ? `${parts[key]} ${text}` : text;
      }
      printed.push(text);
      const script = references.of('Script', part.attributes.ScriptID);
      if (script !== '' && script !== 'Latin') lang = SCRIPT_CODES[script] ?? lang;
    }
  }
  const { family } = parts;
  const rest = family ? printed.filter((text) => text !== family) : [];
  const full = family && rest.length > 0 ? `${family}, ${rest.join(' ')}` : printed.join(' ');
  const name: { -readonly [K in keyof Name]: Name[K] } = { full, kind };
  if (family && told > 1) name.parts = parts;
  if (lang) name.lang = lang;
  return name;
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
