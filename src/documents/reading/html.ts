import { Parser } from 'htmlparser2';
import { hintOf } from './html-hints.ts';
import { PageDates } from './html-metadata.ts';
import { type Around, Layout } from './layout.ts';
import type { Block, Extracted } from './types.ts';

/** Elements whose content no reader sees. */
const UNSEEN = new Set(
  'script style noscript template iframe object svg math canvas head select textarea button audio video'.split(' '),
);

/** Elements inside a line; all others start and end a line of their own. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Deeper nesting than any page has: what lies there is read without its elements. */
const DEEPEST = 2000;
class TooDeep extends Error {}

/** Whether a text is HTML: by its name, or because it opens like a page. Markdown with some tags in it stays Markdown. */
export function looksLikeHtml(file: string, text: string): boolean {
  if (/\.(?:html?|xhtml)$/i.test(file)) return true;
  if (/\.(?:txt|md|markdown)$/i.test(file)) return false;
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4096),
  );
}

/**
 * The text of a page: the title, then the body; one line for each block, an empty line between blocks. Scripts, styles
 * and markup are dropped; what elements say of a block (a caption, a menu, a consent notice) is kept beside it.
 * Events, not a tree: linear in the length of the page, and safe against any nesting.
 */
export function readHtml(html: string): Extracted {
  try {
    return withElements(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { text: stripTags(html), dates: [] };
  }
}

/** Elements that end a drawing that was never closed, as browsers do: what stands in them is seen. */
const BREAKS_OUT = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table blockquote pre center body span b i em strong small br hr'.split(
    ' ',
  ),
);

interface Frame {
  readonly name: string;
  readonly unseen: boolean;
  /** Unseen only because it stands in a drawing. */
  readonly drawn: boolean;
  readonly linked: boolean;
  readonly around: Around;
}

const OUTSIDE: Frame = { name: '', unseen: false, drawn: false, linked: false, around: {} };

function withElements(html: string): Extracted {
  const page = new Page();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: (data) => page.text(data),
    onclosetag: (name) => page.close(name),
  });
  parser.end(html);
  return page.extracted();
}

/** A page while its tags go by. */
class Page {
  readonly #layout = new Layout();
  readonly #dates = new PageDates();
  readonly #frames: Frame[] = [OUTSIDE];
  #containers = 0;
  #title: string | undefined;
  #json: string | undefined;
  #within: 'title' | 'json' | undefined;
  #language: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#frames.length > DEEPEST) throw new TooDeep();
    if (name === 'html') this.#language ??= attributes['lang'] ?? attributes['xml:lang'];
    if (name === 'meta') this.#dates.meta(attributes);
    if (name === 'time') this.#dates.time(attributes);
    const outer = this.#frames.at(-1)!;
    // A drawing has a title of its own; the page's comes first, and stands in its head.
    if (name === 'title' && this.#title === undefined && outer.name !== 'svg') this.#within = 'title';
    if (name === 'script' && attributes['type'] === 'application/ld+json') this.#within = 'json';
    if (name === 'br') {
      this.#layout.newline();
      return;
    }
    const hint = hintOf(name, attributes);
    const block = INLINE.has(name) ? {} : { element: name };
    const around = {
      ...outer.around,
      ...block,
      ...(hint === undefined ? {} : { hint, container: ++this.#containers }),
    };
    const breaksOut = outer.drawn && BREAKS_OUT.has(name);
    const hidden = 'hidden' in attributes;
    this.#frames.push({
      name,
      around,
      unseen: (outer.unseen && !breaksOut) || UNSEEN.has(name) || hidden,
      drawn: !breaksOut && !hidden && (outer.drawn || (!outer.unseen && (name === 'svg' || name === 'math'))),
      linked: outer.linked || name === 'a',
    });
    if (!INLINE.has(name)) this.#layout.block(around);
  }

  text(data: string): void {
    const { unseen, linked } = this.#frames.at(-1)!;
    if (this.#within === 'title') this.#title = (this.#title ?? '') + data;
    else if (this.#within === 'json') this.#json = (this.#json ?? '') + data;
    else if (!unseen) this.#layout.text(data, linked);
  }

  close(name: string): void {
    if (name === 'br') return;
    if (name === 'title' && this.#within === 'title') {
      this.#layout.block({ element: 'title' });
      this.#layout.text(this.#title ?? '');
    }
    if (name === 'script' && this.#json !== undefined) {
      this.#dates.jsonLd(this.#json);
      this.#json = undefined;
    }
    if (name === 'title' || name === 'script') this.#within = undefined;
    if (this.#frames.length > 1) this.#frames.pop();
    if (!INLINE.has(name)) this.#layout.block(this.#frames.at(-1)!.around);
  }

  extracted(): Extracted {
    const { text, blocks } = this.#layout.done();
    const title = this.#title?.replace(/\s+/g, ' ').trim();
    return {
      text,
      blocks: believed(blocks),
      dates: this.#dates.dates(),
      ...(title ? { title } : {}),
      ...(this.#language ? { language: this.#language } : {}),
    };
  }
}

/** A "menu" that holds most of the page is no menu: names of elements and classes are only hints. */
function believed(blocks: readonly Block[]): Block[] {
  const weights = new Map<number | undefined, number>();
  let all = 0;
  for (const { start, end, container } of blocks) {
    all += end - start;
    weights.set(container, (weights.get(container) ?? 0) + end - start);
  }
  return blocks.map((block) => {
    if (block.container === undefined || weights.get(block.container)! <= all / 2) return block;
    const { hint: _, container: __, ...rest } = block;
    return rest;
  });
}

/** The text between tags, for what is nested too deep to be a page. */
function stripTags(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    parts.push(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const unseen = /^<(script|style)\b/.exec(lower.slice(open, open + 10));
    const close = unseen ? lower.indexOf(`</${unseen[1]!}`, open) : open;
    const end = close < 0 ? -1 : html.indexOf('>', close);
    if (end < 0) break;
    at = end + 1;
  }
  return parts.filter((part) => part.trim() !== '').join('\n');
}
