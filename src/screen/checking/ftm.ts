import { PropertyBag, sanctionProperties, toFtm } from '../../lists/index.ts';
import type { DesignationCheck, DocumentResult, Mention } from '../../model/index.ts';
import { sha256 } from '../sha256.ts';
import type { Engine } from '../types.ts';
import { threeLetters } from './three-letters.ts';

/** An entity of FollowTheMoney, as its tools read them line by line. */
export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string | undefined;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Readings as FollowTheMoney entities: each document (`Document`), each listed party named in it (`Mention`, resolved
 * to the party), each party with its sanctions before it is first spoken of, and each reported designation (`Sanction`
 * with what was reported and how it stands to the list in its summary). Every id is once over all documents.
 */
export class ReadingAsFtm {
  readonly #engine: Engine;
  readonly #told = new Set<string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The entities a document adds to those before it. */
  linesOf(document: DocumentResult): FtmLine[] {
    const { mentions, checks = [] } = document;
    const id = `document-${sha256(`${document.sha256} ${document.file}`).slice(0, 24)}`;
    const parties = [...mentions.map(({ party }) => party), ...checks.flatMap((check) => check.parties)];
    const untold = new Set(parties.map((party) => party.id).filter((party) => !this.#told.has(party)));
    const listed = [...untold].flatMap((party) => {
      const entry = this.#engine.party(party);
      return entry === undefined ? [] : toFtm(entry);
    });
    const own = [
      documentLine(id, document),
      ...mentions.map((mention) => mentionLine(id, mention)),
      ...checks.flatMap((check) => sanctionLines(id, check)),
    ];
    return [...listed, ...own].filter((line) => {
      const first = !this.#told.has(line.id);
      this.#told.add(line.id);
      return first;
    });
  }
}

function documentLine(id: string, { file, title, sha256: hash, date, language, encoding }: DocumentResult): FtmLine {
  const bag = properties({
    fileName: file,
    title: title ?? file,
    // Its checksums are SHA-1: another sum has no property of its own.
    notes: `SHA-256 ${hash}`,
    publishedAt: date?.value,
    language: language === undefined ? undefined : threeLetters(language.code),
    encoding,
  });
  return { id, schema: 'Document', caption: title ?? file, properties: bag };
}

const NOT_LEGAL: ReadonlySet<string> = new Set(['Vessel', 'Airplane', 'Vehicle', 'CryptoWallet', 'Thing']);

function mentionLine(document: string, { text, party, start }: Mention): FtmLine {
  const id = `mention-${sha256(`${document} ${start} ${party.id}`).slice(0, 24)}`;
  // Only people and bodies can be what a mention stands for there: of a ship the name is told.
  const resolved = NOT_LEGAL.has(party.schema) ? undefined : party.id;
  return {
    id,
    schema: 'Mention',
    caption: text,
    properties: properties({ document, name: text, detectedSchema: party.schema, resolved }),
  };
}

/** A designation as it was reported: nobody is told to be sanctioned by it alone, so its status says how it was found. */
function sanctionLines(document: string, check: DesignationCheck): FtmLine[] {
  const { parties, fact, verdict, list, programmes, listed, delisted, subject } = check;
  return parties.map((party): FtmLine => {
    const id = `reported-${sha256(`${document} ${fact} ${party.id}`).slice(0, 24)}`;
    const own =
      list === undefined
        ? {}
        : sanctionProperties(party.id, {
            list,
            programmes,
            ...(listed === undefined ? {} : { listed }),
            ...(delisted === undefined ? {} : { delisted }),
          }).toProperties();
    const said = properties({ entity: party.id, status: verdict, summary: `Reported of ${subject}`, proof: document });
    return { id, schema: 'Sanction', properties: { ...own, ...said } };
  });
}

function properties(values: Readonly<Record<string, string | undefined>>): Record<string, string[]> {
  const bag = new PropertyBag();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) bag.add(name, value);
  return bag.toProperties();
}
