import { parseHTML } from 'linkedom';

/** Elements whose content no reader sees. */
const UNSEEN = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'CANVAS',
  'HEAD',
  'SELECT',
  'TEXTAREA',
]);

/** Elements inside a line; all others start and end a line of their own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Whether a text is HTML: by its name, or because it opens like a page. Markdown with some tags in it stays Markdown. */
export function looksLikeHtml(file: string, text: string): boolean {
  if (/\.(?:html?|xhtml)$/i.test(file)) return true;
  if (/\.(?:txt|md|markdown)$/i.test(file)) return false;
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4096),
  );
}

/** The most tags that are parsed as they stand; a page with more is hostile, and only its text outside tags is kept. */
const MOST_TAGS = 200_000;

/**
 * The readable text of a page: the title, then the body; one line for each block, a blank line between paragraphs.
 * Linear in the length of the page, and safe against deep nesting.
 */
export function htmlToText(html: string): string {
  const tags = countOf(html, '<');
  if (tags > MOST_TAGS) return stripTags(html);
  const { document } = parseHTML(
    html.includes('<html') || html.includes('<HTML') ? html : `<html><body>${html}</body></html>`,
  );
  const lines = new Lines();
  const title = document.querySelector('title')?.textContent?.trim();
  if (title) lines.block().text(title).block();
  walk(document.documentElement as unknown as DomNode, lines);
  return lines.toString();
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

/** Goes through the tree without recursion: a page nested a hundred thousand deep must not exhaust the stack. */
function walk(root: DomNode, lines: Lines): void {
  let node: DomNode | null = root;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) lines.text(node.nodeValue ?? '');
    else if (name === 'BR') lines.newline();
    else if (node.nodeType === 1 && !INLINE.has(name)) lines.block();
    const child: DomNode | null = UNSEEN.has(name) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node.nodeType === 1 && !INLINE.has(node.nodeName.toUpperCase())) lines.block();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

/** Collects text the way a browser lays it out: white space runs are one blank, blocks stand apart. */
class Lines {
  readonly #parts: string[] = [];
  #pending: '' | ' ' | '\n' | '\n\n' = '';

  text(raw: string): this {
    const text = raw.replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '' || text === ' ') {
      if (text === ' ' && this.#pending === '') this.#pending = ' ';
      return this;
    }
    if (text.startsWith(' ') && this.#pending === '') this.#pending = ' ';
    if (this.#parts.length > 0) this.#parts.push(this.#pending);
    this.#parts.push(text.trim());
    this.#pending = text.endsWith(' ') ? ' ' : '';
    return this;
  }

  newline(): this {
    if (this.#pending !== '\n\n') this.#pending = '\n';
    return this;
  }

  block(): this {
    this.#pending = '\n\n';
    return this;
  }

  toString(): string {
    return this.#parts.length === 0 ? '' : `${this.#parts.join('')}\n`;
  }
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

function stripTags(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    parts.push(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const unseen = /^<(script|style)\b/.exec(lower.slice(open, open + 10));
    const close = unseen ? lower.indexOf(`</${unseen[1]!.toLowerCase()}`, open) : open;
    const end = close < 0 ? -1 : html.indexOf('>', close);
    if (end < 0) break;
    at = end + 1;
  }
  return parts.filter((part) => part.trim() !== '').join('\n');
}
