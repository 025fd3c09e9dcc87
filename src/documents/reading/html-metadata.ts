import type { DatedBy } from '../dates/index.ts';

/** Names and properties under which pages give the day they were published, most telling first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
];

/** Longest JSON-LD read. */
const LONGEST = 500_000;

/** Gathers what a page says of its date while it is read. */
export class PageDates {
  readonly #meta = new Map<string, string>();
  readonly #json: string[] = [];
  #time: string | undefined;

  meta(attributes: Readonly<Record<string, string>>): void {
    const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    const content = attributes['content'];
    if (content !== undefined && PUBLISHED.includes(name) && !this.#meta.has(name)) this.#meta.set(name, content);
  }

  time(attributes: Readonly<Record<string, string>>): void {
    const says = attributes['itemprop'] === 'datePublished' || 'pubdate' in attributes;
    if (says || /\b(?:published|entry-date|post-date)\b/.test(attributes['class'] ?? ''))
      this.#time ??= attributes['datetime'];
  }

  jsonLd(text: string): void {
    const day = publishedIn(text);
    if (day !== undefined) this.#json.push(day);
  }

  dates(): DatedBy[] {
    const of = (what: string, value: string): DatedBy => ({ what, value, kind: 'published' });
    return [
      ...this.#json.slice(0, 1).map((value) => of('JSON-LD datePublished', value)),
      ...PUBLISHED.flatMap((name) => (this.#meta.has(name) ? [of(name, this.#meta.get(name)!)] : [])),
      ...(this.#time === undefined ? [] : [of('time element', this.#time)]),
    ];
  }
}

/** The first `datePublished` of a JSON-LD block, wherever in it. */
function publishedIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  let open: unknown[];
  try {
    open = [JSON.parse(text)];
  } catch {
    return undefined;
  }
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (typeof node !== 'object' || node === null) continue;
    const day = (node as Record<string, unknown>)['datePublished'];
    if (typeof day === 'string') return day;
    open.push(...Object.values(node).slice(0, 1000));
  }
  return undefined;
}
