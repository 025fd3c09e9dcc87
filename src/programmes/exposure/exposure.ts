import { DISCLAIMER, unknownProgramme } from '../effects.ts';
import type { Programmes } from '../load.ts';
import type { Listing, OwnershipRule } from '../ownership/index.ts';
import { type Dealing, dealingsOf } from './dealings.ts';
import { Hangs, isEnd } from './hang.ts';
import type { InstitutionFile } from './institution-schema.ts';
import { ASSUMED, partiesOf } from './nodes.ts';
import { type Asked, effectsOn, rowOf } from './rows.ts';
import { blockedShares } from './ties.ts';
import type { Designee, ExposureAnswer, Hanging, Row, SinglePoint } from './types.ts';

/** What an exposure is reckoned from. */
export interface ExposureQuestion {
  readonly file: InstitutionFile;
  readonly designees: readonly Designee[];
  /** Listings of owners that stand in the file by name. */
  readonly ownerListings?: ReadonlyMap<string, readonly Listing[]>;
  readonly programmes: Programmes;
  readonly ownershipRules: readonly OwnershipRule[];
  readonly day: string;
}

/**
 * How sanctions reach an institution on a day: for every dealing of its file and every designation among those it names, what
 * each programme says, and what hangs on it. Time grows with dealings × designations.
 *
 * @throws `PROGRAMME_UNKNOWN`, `SITUATION_INVALID` for a kind of act nobody knows
 */
export function exposure({
  file,
  designees,
  ownerListings = new Map(),
  programmes,
  ownershipRules,
  day,
}: ExposureQuestion): ExposureAnswer {
  const parties = partiesOf(file);
  const ids = [...new Set([...file.concerns, ...designees.map(({ designation }) => designation.programme)])];
  const authorities = ids.map((id) => authorityOf(id, programmes));
  const sharesBy = new Map(
    [...new Set(authorities)].map((authority) => {
      const theirs = designees.filter(
        ({ designation }) => authorityOf(designation.programme, programmes) === authority && stands(designation, day),
      );
      return [authority, blockedShares(parties, theirs, ownerListings, authority, ownershipRules, day)] as const;
    }),
  );
  const touched = new Set([
    ...designees.map(({ node }) => node),
    ...[...sharesBy.values()].flatMap((shares) => [...shares.keys()]),
  ]);
  const dealings = dealingsOf(file, parties, touched);
  const hangs = new Hangs(file);
  const servedBy = countServed(dealings);
  const asked: Asked = { parties, programmes, sharesBy, hangs, servedBy, day };
  let notApplying = 0;
  const rows: Row[] = [];
  const hits: Hit[] = [];
  for (const dealing of dealings) {
    for (const { programme, designee } of questions(ids, designees)) {
      for (const effect of effectsOn(dealing, programme, designee, asked)) {
        const made = rowOf(effect, dealing, designee, asked);
        if (made.length === 0) notApplying += 1;
        rows.push(...made);
        if (effect.class !== 'prohibition' && effect.class !== 'not worked out') continue;
        if (effect.answer === 'applies' || effect.answer === 'depends')
          hits.push({ id: dealing.id, section: dealing.section, serves: dealing.serves, answer: effect.answer });
      }
    }
  }
  const sure = lostBy(
    hits.filter(({ answer }) => answer === 'applies'),
    servedBy,
  );
  const falls = hangs.endsFallingWith(sure);
  const mayFall = hangs
    .endsFallingWith(lostBy(hits, servedBy))
    .filter(({ id }) => !falls.some((fallen) => fallen.id === id));
  return {
    institution: file.institution.name,
    day,
    designees,
    rows,
    singlePoints: singlePoints(hangs, rows),
    falls,
    mayFall,
    asked: { dealings: dealings.length, notApplying },
    assumed: ASSUMED,
    gaps: ids.flatMap((id) => programmes.programmes.get(id)!.gaps.map((gap) => ({ programme: id, gap }))),
    disclaimer: DISCLAIMER,
  };
}

/** Every programme by itself, and once for each designation under it. */
function questions(ids: readonly string[], designees: readonly Designee[]) {
  return ids.flatMap((programme) => [
    { programme, designee: undefined },
    ...designees
      .filter(({ designation }) => designation.programme === programme)
      .map((designee) => ({ programme, designee })),
  ]);
}

/** How many each dealing serves. */
function countServed(dealings: readonly Dealing[]): Map<string, number> {
  const served = new Map<string, Set<string>>();
  for (const { id, serves } of dealings) served.set(id, (served.get(id) ?? new Set()).add(serves));
  return new Map([...served].map(([id, all]) => [id, all.size]));
}

interface Hit {
  readonly id: string;
  readonly section: string;
  readonly serves: string;
  readonly answer: 'applies' | 'depends';
}

/** A dealing is lost where it is hit for the institution itself, or for all whom it serves; work, where all hands are hit. */
function lostBy(hits: readonly Hit[], servedBy: ReadonlyMap<string, number>): Set<string> {
  const hitFor = new Map<string, Set<string>>();
  for (const { id, serves } of hits) hitFor.set(id, (hitFor.get(id) ?? new Set()).add(serves));
  const lost = [...hitFor].filter(
    ([id, serves]) => serves.has('institution') || serves.size >= (servedBy.get(id) ?? 1),
  );
  return new Set(lost.map(([id]) => id));
}

function singlePoints(hangs: Hangs, rows: readonly Row[]): SinglePoint[] {
  return hangs.things
    .map(({ id, name, section }): SinglePoint => {
      const brings: Hanging[] = hangs.on(id, false).filter(isEnd);
      const own = rows.filter((row) => (row.dealing === id || row.node === id) && row.class === 'prohibition');
      const answers = own.map(({ answer }) => answer);
      const exposed = answers.includes('applies') ? 'applies' : answers.includes('depends') ? 'depends' : undefined;
      return {
        id,
        name,
        section,
        brings: brings.map(({ inPart: _, ...node }) => node),
        ...(exposed === undefined ? {} : { exposed }),
      };
    })
    .filter(({ brings, section }) => brings.length > 0 && !isEnd({ id: '', name: '', section }))
    .sort(
      (a, b) => b.brings.length - a.brings.length || Number(b.exposed !== undefined) - Number(a.exposed !== undefined),
    );
}

function authorityOf(id: string, { programmes }: Programmes): string {
  const programme = programmes.get(id);
  if (programme === undefined) throw unknownProgramme(id);
  return programme.authority;
}

/** Whether a designation may stand on a day, for what its party owns. */
function stands({ listed, delisted }: Designee['designation'], day: string): boolean {
  return (listed === undefined || listed <= day) && (delisted === undefined || day < delisted);
}
