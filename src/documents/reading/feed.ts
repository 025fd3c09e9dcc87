import { Parser } from 'htmlparser2';
import { readHtml } from './html.ts';
import type { Extracted } from './types.ts';

/** The elements of an item that are read, by local name. */
const FIELDS = new Set('title description encoded summary content pubdate published issued date updated'.split(' '));

/** The items of an RSS or Atom feed, each a document of its own: its title, then its text. Linear. */
export function readFeed(xml: string): Extracted[] {
  const items: Extracted[] = [];
  let fields: Map<string, string> | undefined;
  let field: { readonly name: string; depth: number; text: string } | undefined;
  const parser = new Parser(
    {
      onopentag(tag) {
        const name = localName(tag);
        if (name === 'item' || name === 'entry') fields = new Map();
        else if (fields === undefined) return;
        else if (field !== undefined) {
          field.depth++;
          // Markup inside a field (`<content type="xhtml">`) is kept apart; its words are what counts.
          field.text += ' ';
        } else if (FIELDS.has(name)) field = { name, depth: 0, text: '' };
      },
      ontext(data) {
        if (field !== undefined) field.text += data;
      },
      onclosetag(tag) {
        const name = localName(tag);
        if (field !== undefined && field.depth-- === 0) {
          if (!fields!.has(field.name)) fields!.set(field.name, field.text);
          field = undefined;
        } else if ((name === 'item' || name === 'entry') && fields !== undefined) {
          items.push(itemOf(fields));
          fields = undefined;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return items;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

function itemOf(fields: ReadonlyMap<string, string>): Extracted {
  const body = fields.get('encoded') ?? fields.get('content') ?? fields.get('description') ?? fields.get('summary');
  const title = readHtml(fields.get('title') ?? '').text.trim();
  const { text, blocks = [] } = readHtml(body ?? '');
  const shift = title === '' ? 0 : title.length + 2;
  const published = ['pubdate', 'published', 'issued', 'date'].find((name) => fields.has(name)) ?? 'updated';
  const date = fields.get(published)?.trim();
  return {
    text: title === '' ? text : `${title}\n\n${text}`,
    blocks: [
      ...(title === '' ? [] : [{ start: 0, end: title.length, element: 'title' }]),
      ...blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift })),
    ],
    ...(title === '' ? {} : { title }),
    dates: date === undefined ? [] : [{ what: `feed: ${published}`, value: date, kind: 'published' }],
  };
}
