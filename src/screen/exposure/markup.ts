/** HTML that is safe to stand in a page; only `html` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | readonly Markup[];

/** Nothing, as markup. */
export const none = new Markup('');

/** Markup from a template: every text put in is escaped, in elements and in quoted attributes; links lead to the web only. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + rendered(pieces[index - 1]!, text) + part));
}

/** A whole document, without a script and with nothing to fetch. */
export function page(title: string, style: string, body: Markup): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="color-scheme" content="light dark"><title>${title}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head.text}\n<style>${style}</style></head>\n<body>${body.text}\n</body></html>\n`;
}

function rendered(piece: Piece, before: string): string {
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(({ text }: Markup) => text).join('');
  const text = String(piece);
  if (/href="$/.test(before) && !/^https?:\/\//i.test(text)) return '#';
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
