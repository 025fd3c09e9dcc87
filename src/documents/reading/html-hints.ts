import type { AsideReason } from './types.ts';

/** Elements that say by themselves what stands in them. */
const BY_ELEMENT: Readonly<Record<string, AsideReason>> = {
  nav: 'navigation',
  footer: 'navigation',
  menu: 'navigation',
  dialog: 'consent notice',
  figcaption: 'caption',
  aside: 'beside the text',
  form: 'advertisement',
};

const BY_ROLE: Readonly<Record<string, AsideReason>> = {
  navigation: 'navigation',
  contentinfo: 'navigation',
  search: 'navigation',
  complementary: 'beside the text',
  dialog: 'consent notice',
  alertdialog: 'consent notice',
};

/** Words of class names and ids, as the usual publishing systems give them. */
const BY_CLASS: readonly (readonly [RegExp, AsideReason])[] = [
  [/^(?:cookies?|consent|gdpr|cmp|onetrust|cookiebar|cookiebanner|privacy-?banner)$/, 'consent notice'],
  [/^(?:nav|navbar|navigation|breadcrumbs?|menu|skip|pagination|pager|toc|sitemap)$/, 'navigation'],
  [/^(?:share|sharing|social|sharedaddy|addtoany|addthis|sharebar)$/, 'share buttons'],
  [
    /^(?:related|recommended|recirculation|readmore|trending|popular|outbrain|taboola|jp-relatedposts)$/,
    'further reading',
  ],
  [
    /^(?:ad|ads|advert|advertisement|sponsor|sponsored|promo|promotion|newsletter|subscribe|subscription|paywall)$/,
    'advertisement',
  ],
  [/^(?:comments?|disqus|respond|commentlist)$/, 'comments'],
  [/^(?:caption|wp-caption-text|figcaption)$/, 'caption'],
  [/^(?:credit|credits|photo-?credit|image-?credit)$/, 'credit'],
  [/^(?:byline|author-?box)$/, 'byline'],
];

/** What an element says of the text in it; `undefined` for most. */
export function hintOf(name: string, attributes: Readonly<Record<string, string>>): AsideReason | undefined {
  const own = BY_ELEMENT[name] ?? BY_ROLE[attributes['role'] ?? ''];
  if (own !== undefined) return own;
  const said = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase().slice(0, 500);
  if (said.trim() === '') return undefined;
  // "share-buttons" and "post__share" both say "share".
  const words = new Set(said.split(/\s+/).flatMap((word) => [word, ...word.split(/[-_:]+/)]));
  return BY_CLASS.find(([pattern]) => [...words].some((word) => pattern.test(word)))?.[1];
}
