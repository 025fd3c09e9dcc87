import { PropertyBag, sanctionProperties, toFtm } from '../../lists/index.ts';
import type { DesignationCheck, DocumentResult, Mention, ReadResult } from '../../model/index.ts';
import { sha256 } from '../sha256.ts';
import type { Engine } from '../types.ts';

/** An entity of FollowTheMoney, as its tools read them line by line. */
export interface FtmLine {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string | undefined;
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * A reading as FollowTheMoney entities: each document (`Document`), each listed party named in it (`Mention`, resolved
 * to the party), each party with its sanctions, and each reported designation (`Sanction` with what was reported and
 * how it stands to the list in its summary). Every id is once.
 */
export function readingAsFtm(result: ReadResult, engine: Engine): FtmLine[] {
  const lines = result.documents.flatMap((document) => {
    const id = `document-${sha256(`${document.sha256} ${document.file}`).slice(0, 24)}`;
    return [
      documentLine(id, document),
      ...document.mentions.map((mention) => mentionLine(id, mention)),
      ...(document.checks ?? []).flatMap((check) => sanctionLines(id, check)),
    ];
  });
  const parties = new Set(
    result.documents.flatMap(({ mentions, checks = [] }) => [
      ...mentions.map(({ party }) => party.id),
      ...checks.flatMap((check) => check.parties.map((party) => party.id)),
    ]),
  );
  const listed = [...parties].flatMap((id) => {
    const party = engine.party(id);
    return party === undefined ? [] : toFtm(party);
  });
  return [...new Map([...listed, ...lines].map((line) => [line.id, line])).values()];
}

function documentLine(id: string, { file, title, sha256: hash, date, language, encoding }: DocumentResult): FtmLine {
  const bag = properties({
    fileName: file,
    title: title ?? file,
    contentHash: hash,
    publishedAt: date?.value,
    language: language?.code,
    encoding,
  });
  return { id, schema: 'Document', caption: title ?? file, properties: bag };
}

function mentionLine(document: string, { text, party, start }: Mention): FtmLine {
  const id = `mention-${sha256(`${document} ${start} ${party.id}`).slice(0, 24)}`;
  const detected = party.schema === 'Person' ? 'Person' : 'Organization';
  return {
    id,
    schema: 'Mention',
    caption: text,
    properties: properties({ document, name: text, detectedSchema: detected, resolved: party.id }),
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
