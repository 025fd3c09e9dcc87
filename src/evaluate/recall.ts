import { explainInWords } from '../screen/words.ts';
import { type Case, type DrawOptions, drawCases, KINDS, type Kind } from './cases.ts';
import { type Share, shareOf } from './intervals.ts';
import type { Listing } from './listed.ts';
import { askedSchema, type MaskedSearch, nearestOf } from './search.ts';

/** Thresholds of every curve. */
export const THRESHOLDS: readonly number[] = Array.from({ length: 19 }, (_, i) => (50 + 2.5 * i) / 100);
const LOWEST = THRESHOLDS[0]!;
const WORST = 10;

/** A question that was not answered at the threshold. */
export interface Miss {
  readonly query: string;
  readonly from: string;
  readonly id: string;
  readonly list: string;
  /** 0 where no name of the party reaches the lowest threshold of the curves. */
  readonly score: number;
  readonly nearest: string;
  readonly nearestScore: number;
  /** How the two names met, clause by clause. */
  readonly why: readonly string[];
}

/** How often one kind of question is answered. */
export interface KindRecall {
  readonly kind: string;
  readonly title: string;
  readonly source: string;
  readonly goal?: number;
  readonly recall: Share;
  readonly byList: Readonly<Record<string, Share>>;
  readonly bySchema: Readonly<Record<string, Share>>;
  readonly byScript: Readonly<Record<string, Share>>;
  /** By half of the labelled data, for kinds whose questions are other spellings of the same name. */
  readonly byHalf?: Readonly<Record<string, Share>>;
  /** By where the query was taken from, for kinds with several sources. */
  readonly byTaken?: Readonly<Record<string, Share>>;
  /** Share found with the very name the query was made from hidden, by the party's other names; they may be quite other names. */
  readonly throughOtherNames?: Share;
  /** Share found at each of the thresholds. */
  readonly curve: readonly number[];
  readonly misses: readonly Miss[];
}

export interface RecallOptions extends DrawOptions {
  readonly threshold: number;
  readonly kinds: readonly string[];
}

/** Measures recall, kind by kind. `tick` is called after each question. */
export function measureRecall(
  listing: Listing,
  search: MaskedSearch,
  options: RecallOptions,
  tick: (kind: string) => void,
): KindRecall[] {
  const chosen = KINDS.filter(({ id }) => options.kinds.length === 0 || options.kinds.includes(id));
  return chosen.map((kind) => {
    const cases = drawCases(kind, listing, options);
    return recallOf(kind, cases, search, options.threshold, () => tick(kind.id));
  });
}

function recallOf(
  kind: Kind,
  cases: readonly Case[],
  search: MaskedSearch,
  threshold: number,
  tick: () => void,
): KindRecall {
  const line = Math.min(LOWEST, threshold);
  const asked = cases.map((each) => {
    tick();
    const schema = askedSchema(each.schema);
    const score = search.best(each.query, schema, each.answering, line);
    const throughOthers = each.others.length > 0 ? search.best(each.query, schema, each.others, threshold) : undefined;
    return { each, score, throughOthers };
  });
  type Asked = (typeof asked)[number];
  const found = ({ score }: Asked) => score >= threshold;
  const share = (some: readonly Asked[]) => shareOf(some.filter(found).length, some.length);
  const by = (of: (each: Case) => string) =>
    Object.fromEntries(
      [...new Set(asked.map(({ each }) => of(each)))]
        .sort()
        .map((key) => [key, share(asked.filter(({ each }) => of(each) === key))]),
    );
  const withOthers = asked.filter(({ throughOthers }) => throughOthers !== undefined);
  const { id, title, source, goal } = kind;
  return {
    kind: id,
    title,
    source,
    ...(goal === undefined ? {} : { goal }),
    recall: share(asked),
    byList: by(({ list }) => list),
    bySchema: by(readAs),
    byScript: by(({ script }) => script),
    ...(cases.some(({ taken }) => taken !== undefined) ? { byTaken: by(({ taken }) => taken ?? '') } : {}),
    ...(kind.halved ? { byHalf: by(({ half }) => half ?? '') } : {}),
    ...(withOthers.length === 0
      ? {}
      : {
          throughOtherNames: shareOf(
            withOthers.filter(({ throughOthers }) => throughOthers! >= threshold).length,
            withOthers.length,
          ),
        }),
    curve: THRESHOLDS.map((at) => asked.filter(({ score }) => score >= at).length / Math.max(1, asked.length)),
    misses: asked
      .filter((one) => !found(one))
      .map(({ each, score }) => missOf(each, score))
      .sort((a, b) => a.nearestScore - b.nearestScore)
      .slice(0, WORST),
  };
}

/** The kind of party; where the list does not say, what its name was read as. */
function readAs({ schema, answering }: Case): string {
  return schema === 'LegalEntity' ? `${schema}, ${answering[0]?.model ?? 'unread'}` : schema;
}

function missOf({ query, from, id, list, answering }: Case, score: number): Miss {
  const nearest = nearestOf(query, answering);
  return {
    query,
    from,
    id,
    list,
    score,
    nearest: nearest?.list.name ?? '',
    nearestScore: nearest?.score ?? 0,
    why: nearest === undefined ? [] : explainInWords(nearest),
  };
}
