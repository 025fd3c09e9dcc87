import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/** The parts of an Advanced XML file that are lists of entries; all else stands once. */
const PARTS = ['Locations', 'IDRegDocuments', 'DistinctParties', 'ProfileRelationships', 'SanctionsEntries'] as const;

/** Attributes that number something of the file itself. The others point into the reference sets, which stand once. */
const NUMBERED =
  /( (?:FixedRef|IdentityID|ProfileID|LocationID|DocumentedNameID|FeatureVersionID|NamePartGroupID|From-ProfileID|To-ProfileID|SanctionsEntryID|IDRegDocumentID|IssuedIn-LocationID|ID)=")(\d+)"/g;

/** Numbers of one copy lie this far from those of the next; no file numbers beyond it. */
const STRIDE = 1_000_000_000;

/**
 * Makes a large Advanced XML file out of a small real one: its entries over and over, each copy with numbers of its
 * own, so that a reader has as many parties, places, documents and relations to tie together as in a real one that size.
 * @param bytes about how large the file becomes; it has whole copies only
 * @returns how many copies it holds
 */
export async function enlargeAdvancedXml(from: string, to: string, bytes: number): Promise<number> {
  const small = await text(createReadStream(from, 'utf8'));
  const copies = Math.max(1, Math.round(bytes / Buffer.byteLength(small)));
  const file = await open(to, 'w');
  try {
    let done = 0;
    for (const part of PARTS) {
      const start = small.indexOf(`<${part}>`, done) + part.length + 2;
      const end = small.indexOf(`</${part}>`, start);
      if (start < part.length + 2 || end === -1) throw new Error(`${from} has no ${part}`);
      await file.write(small.slice(done, start));
      await writeCopies(file, small.slice(start, end), copies);
      done = end;
    }
    await file.write(small.slice(done));
  } finally {
    await file.close();
  }
  return copies;
}

async function writeCopies(file: FileHandle, entries: string, copies: number): Promise<void> {
  for (let copy = 0; copy < copies; copy += 1) {
    await file.write(
      entries.replace(NUMBERED, (_all, head: string, number: string) => `${head}${Number(number) + copy * STRIDE}"`),
    );
  }
}
