import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { childOf, childrenOf, type XmlElement, xmlRecords } from '../shared/xml-records.ts';

/** Switzerland's list: targets, and the programmes and places they refer to by number. */
export interface SwissList {
  readonly version?: string;
  readonly targets: readonly XmlElement[];
  /** The programme behind a set of sanctions: its key and name. */
  readonly programmes: ReadonlyMap<string, { readonly key: string; readonly name: string }>;
  readonly places: ReadonlyMap<string, XmlElement>;
}

/** What the file calls itself when it is not a part of the list, as a search or the changes of a day are. */
const WHOLE = 'whole-list';

/** What a target can be. */
export const SWISS_SUBJECTS = ['individual', 'entity', 'object'] as const;

/**
 * Reads the list of Switzerland's SECO in XML (`swiss-sanctions-list`). Targets that were only de-listed are left out.
 * @throws InterdictError `LIST_UNREADABLE` for broken XML, a target without number or subject, a number that stands
 * twice, or another root; `LIST_EMPTY`; the codes of `xmlRecords`
 */
export async function readSwiss(file: ListFile): Promise<SwissList> {
  const targets = new Map<string, XmlElement>();
  const programmes = new Map<string, { key: string; name: string }>();
  const places = new Map<string, XmlElement>();
  let root: XmlElement | undefined;
  for await (const element of xmlRecords(file, new Set(['sanctions-program', 'target', 'place']), (open) => {
    root ??= open;
  })) {
    const id = element.attributes.ssid ?? '';
    const place = { file: file.name, line: element.line };
    if (id === '') throw listError('LIST_UNREADABLE', `A <${element.name}> has no ssid`, place);
    if (element.name === 'place') places.set(id, element);
    else if (element.name === 'sanctions-program') {
      const programme = { key: english(element, 'program-key'), name: english(element, 'program-name') };
      for (const set of childrenOf(element, 'sanctions-set')) programmes.set(set.attributes.ssid ?? '', programme);
    } else {
      if (targets.has(id)) throw listError('LIST_UNREADABLE', `Target ${id} stands twice`, place);
      if (!SWISS_SUBJECTS.some((subject) => childOf(element, subject))) {
        throw listError('LIST_UNREADABLE', `Target ${id} is neither a person nor an entity nor an object`, place);
      }
      targets.set(id, element);
    }
  }
  if (root?.name !== 'swiss-sanctions-list') {
    throw listError('LIST_UNREADABLE', `This is no Swiss list: it begins with <${root?.name}>`, {
      file: file.name,
      line: 1,
    });
  }
  const type = root.attributes['list-type'] ?? WHOLE;
  if (type !== WHOLE) {
    throw listError('LIST_UNREADABLE', `This is not the whole Swiss list, but "${type}"`, { file: file.name, line: 1 });
  }
  const current = [...targets.values()].filter((target) => !isDelisted(target));
  if (current.length === 0) throw listError('LIST_EMPTY', 'The list has no targets', { file: file.name });
  const version = /^\d{4}-\d\d-\d\d/.exec(root.attributes.date ?? '')?.[0];
  return { ...(version ? { version } : {}), targets: current, programmes, places };
}

/** The text in English, or in whatever language there is. */
function english(element: XmlElement, name: string): string {
  const texts = childrenOf(element, name);
  return (texts.find(({ attributes }) => attributes.lang === 'eng') ?? texts[0])?.text.trim() ?? '';
}

/**
 * The newest modification says whether the target still stands: the whole list keeps those that do not. Of several on
 * one day the first counts, as the file begins with the newest.
 */
function isDelisted(target: XmlElement): boolean {
  let newest: XmlElement | undefined;
  for (const modification of childrenOf(target, 'modification')) {
    if (newest === undefined || dayOf(modification) > dayOf(newest)) newest = modification;
  }
  return newest?.attributes['modification-type'] === 'de-listed';
}

function dayOf({ attributes }: XmlElement): string {
  return attributes['effective-date'] ?? attributes['enactment-date'] ?? attributes['publication-date'] ?? '';
}
