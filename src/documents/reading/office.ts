import { Parser } from 'htmlparser2';
import type { DatedBy } from '../dates/index.ts';
import { damaged, unsupported } from './fail.ts';
import { Layout } from './layout.ts';
import type { ReadingLimits } from './limits.ts';
import type { Extracted } from './types.ts';
import { partsOfZip } from './zip.ts';

/** Where the formats keep their text and what they say of themselves. */
const DOCX = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'docProps/core.xml'] as const;
const ODT = ['content.xml', 'meta.xml'] as const;

/** The elements of a text in XML: `text` holds characters (all do where it is absent), `blocks` stand apart. */
interface Vocabulary {
  readonly text?: string;
  readonly blocks: ReadonlySet<string>;
  readonly spaces: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>;
}

const WORD: Vocabulary = {
  text: 'w:t',
  blocks: new Set(['w:p', 'w:tc']),
  spaces: new Set(['w:tab']),
  breaks: new Set(['w:br', 'w:cr']),
  // What a tracked change took out is no longer said; a picture's fallback repeats it.
  unseen: new Set(['w:del', 'w:moveFrom', 'mc:Fallback']),
};
const OPEN: Vocabulary = {
  blocks: new Set(['text:p', 'text:h', 'table:table-cell']),
  spaces: new Set(['text:s', 'text:tab']),
  breaks: new Set(['text:line-break']),
  unseen: new Set(['office:annotation', 'text:tracked-changes', 'office:automatic-styles', 'office:font-face-decls']),
};

/**
 * The text of a DOCX or ODT document, paragraph by paragraph, footnotes at the end.
 *
 * @throws InterdictError FILE_TYPE_UNSUPPORTED for another ZIP container, FILE_DAMAGED, FILE_TOO_LARGE
 */
export async function readOffice(
  file: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<Extracted & { readonly kind: 'docx' | 'odt' }> {
  const parts = await partsOfZip(file, bytes, new Set([...DOCX, ...ODT]), limits);
  const word = parts.get('word/document.xml');
  const open = parts.get('content.xml');
  if (word === undefined && open === undefined) throw unsupported(file, 'a ZIP container without a text');
  const layout = new Layout();
  try {
    if (word !== undefined) for (const name of DOCX.slice(0, 3)) layOut(layout, parts.get(name), WORD);
    else layOut(layout, open, OPEN);
  } catch (error) {
    throw damaged(file, 'office document', error);
  }
  const { text, blocks } = layout.done();
  const about = saidOf(parts.get('docProps/core.xml') ?? parts.get('meta.xml'));
  return { kind: word === undefined ? 'odt' : 'docx', text, blocks, ...about };
}

function layOut(layout: Layout, bytes: Uint8Array | undefined, vocabulary: Vocabulary): void {
  if (bytes === undefined) return;
  let unseen = 0;
  let inText = vocabulary.text === undefined ? 1 : 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (vocabulary.unseen.has(name)) unseen++;
        if (name === vocabulary.text) inText++;
        if (vocabulary.blocks.has(name)) layout.block({ element: 'p' });
        if (vocabulary.spaces.has(name)) layout.text(' ');
        if (vocabulary.breaks.has(name)) layout.newline();
      },
      ontext(data) {
        if (unseen === 0 && inText > 0) layout.text(data);
      },
      onclosetag(name) {
        if (vocabulary.unseen.has(name)) unseen--;
        if (name === vocabulary.text) inText--;
        if (vocabulary.blocks.has(name)) layout.block();
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(bytes).replaceAll('\0', ''));
  layout.block();
}

/** Title, language and day of making, as the document says them of itself. */
function saidOf(bytes: Uint8Array | undefined): Pick<Extracted, 'title' | 'language' | 'dates'> {
  const said = new Map<string, string>();
  let element = '';
  const parser = new Parser(
    {
      onopentag: (name) => (element = name),
      ontext: (data) => said.set(element, (said.get(element) ?? '') + data),
      onclosetag: () => (element = ''),
    },
    { xmlMode: true },
  );
  if (bytes !== undefined) parser.end(new TextDecoder().decode(bytes.subarray(0, 200_000)));
  const title = said.get('dc:title')?.trim();
  const language = said.get('dc:language')?.trim();
  const dates = ['dcterms:created', 'meta:creation-date', 'dc:date'].flatMap((what): DatedBy[] => {
    const value = said.get(what);
    return value === undefined ? [] : [{ what, value, kind: 'file' }];
  });
  return { dates, ...(title ? { title } : {}), ...(language ? { language } : {}) };
}
