import type { Name, NameKind, NameParts } from '../../../model/index.ts';
import { childOf, childrenOf, type XmlElement } from '../../shared/xml-records.ts';
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
  const partTypes = new Map<string, string>();
  for (const group of childOf(identity, 'NamePartGroups')?.children.flatMap(({ children }) => children) ?? []) {
    const type = references.of('NamePartType', group.attributes.NamePartTypeID);
    partTypes.set(group.attributes.ID ?? '', type.toLowerCase());
  }
  const names = childrenOf(identity, 'Alias').flatMap((alias) => {
    const type = references.of('AliasType', alias.attributes.AliasTypeID);
    const primary = alias.attributes.Primary === 'true';
    const weak = alias.attributes.LowQuality === 'true';
    return childrenOf(alias, 'DocumentedName').map((documented, index) => {
      const original = references.of('DocNameStatus', documented.attributes.DocNameStatusID) !== 'Primary Latin';
      const kind = primary && (original || index > 0) ? 'strong' : kindOf(type, primary, weak);
      return nameOf(documented, kind, partTypes, references);
    });
  });
  const whole = names.filter(({ full }) => full !== '');
  return [...whole.filter(({ kind }) => kind === 'primary'), ...whole.filter(({ kind }) => kind !== 'primary')];
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
  let lang: string | undefined;
  for (const part of childrenOf(documented, 'DocumentedNamePart').flatMap((p) => childrenOf(p, 'NamePartValue'))) {
    const key = PART_OF[partTypes.get(part.attributes.NamePartGroupID ?? '') ?? ''];
    const text = part.text.trim();
    if (key) parts[key] = parts[key] ? `${parts[key]} ${text}` : text;
    printed.push(text);
    const script = references.of('Script', part.attributes.ScriptID);
    if (script !== '' && script !== 'Latin') lang = SCRIPT_CODES[script] ?? lang;
  }
  const { family, ...others } = parts;
  const rest = family ? printed.filter((text) => text !== family) : [];
  const full = family && rest.length > 0 ? `${family}, ${rest.join(' ')}` : printed.join(' ');
  const told = family && Object.keys(others).length > 0;
  return { full, kind, ...(told ? { parts: { ...parts } as NameParts } : {}), ...(lang ? { lang } : {}) };
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
