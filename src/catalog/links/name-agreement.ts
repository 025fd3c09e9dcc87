import { modelOfName, type NameModel, type PreparedName, prepare, round, scoreNames } from '../../match/index.ts';
import type { Name, Party } from '../../model/index.ts';

/** The two names of two entries that agree best, and how well. */
export interface NameAgreement {
  readonly score: number;
  readonly a: string;
  readonly b: string;
}

/** No better agreement is looked for from here: entries can have dozens of names, in scripts that are costly to read. */
const ENOUGH = 0.97;

/**
 * Scores names of entries against each other with the matcher. Names prepared once are kept, since an entry meets many
 * others while links are looked for. Names the list itself calls weak take no part.
 */
export class NameAgreements {
  readonly #prepared = new Map<string, PreparedName>();

  /** The best agreement of two entries' names, or the first that is as good as any; both ways round, so that a name in a longer one does not pass. */
  of(a: Party, b: Party): NameAgreement | undefined {
    let best: NameAgreement | undefined;
    for (const one of telling(a)) {
      for (const other of telling(b)) {
        const score = this.#score(one, modelOfName(a, one.full), other, modelOfName(b, other.full));
        if (best === undefined || score > best.score) best = { score, a: one.full, b: other.full };
        if (score >= ENOUGH) return best;
      }
    }
    return best;
  }

  #score(one: Name, modelOne: NameModel, other: Name, modelOther: NameModel): number {
    if (modelOne !== modelOther) return 0;
    if (one.full === other.full) return 1;
    const [a, b] = [this.#prepare(one, modelOne), this.#prepare(other, modelOne)];
    return round(Math.min(scoreNames(a, b).score, scoreNames(b, a).score));
  }

  #prepare({ full, parts }: Name, model: NameModel): PreparedName {
    const key = `${model}|${parts?.family ?? ''}|${parts?.given ?? ''}|${full}`;
    let prepared = this.#prepared.get(key);
    if (prepared === undefined) {
      const known =
        parts?.family === undefined && parts?.given === undefined
          ? undefined
          : { ...(parts.family ? { family: parts.family } : {}), ...(parts.given ? { given: parts.given } : {}) };
      prepared = prepare(full, model, known);
      this.#prepared.set(key, prepared);
    }
    return prepared;
  }
}

function telling({ names }: Party): readonly Name[] {
  return names.filter(({ kind }) => kind !== 'weak');
}
