/** First bytes of formats that are no text, whatever the file is called. */
const SIGNATURES: readonly (readonly [bytes: string, format: string])[] = [
  ['PK\u0003\u0004', 'a ZIP container (DOCX, ODT, …)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'a bzip2 archive'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3', 'a SQLite database'],
];

/** What bytes are, in words, where they are no text by their first bytes. */
export function formatOf(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes);
  return isPdf(bytes) ? 'a PDF' : SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

/** Some writers put junk before a PDF's header; readers accept it within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return /(?:^|[\r\n\0])%PDF-\d/.test(headOf(bytes));
}

export function isZip(bytes: Uint8Array): boolean {
  return headOf(bytes).startsWith('PK\u0003\u0004');
}

/** An Office document with a password is an old Office container around the encrypted one. */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (!headOf(bytes).startsWith('\u00d0\u00cf\u0011\u00e0')) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('EncryptedPackage', 0, 'utf16le');
}

/** A mail opens with header fields, and has those every mail has. */
export function isMail(text: string): boolean {
  const head = /^\s*((?:[A-Za-z][\w-]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+)\r?\n/.exec(
    text.slice(0, 64 * 1024),
  )?.[1];
  return head !== undefined && /^from:/im.test(head) && /^(?:message-id|mime-version|received|date):/im.test(head);
}

export function isFeed(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    text.slice(0, 8192),
  );
}

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024));
}
