import type { Act, Situation } from '../../model/index.ts';
import { INSTITUTION, type InstitutionFile } from './institution-schema.ts';
import type { Party } from './nodes.ts';

/** Somebody does something with or for somebody: what effects are asked of. */
export interface Dealing {
  /** The service, account, work or journey. */
  readonly id: string;
  readonly name: string;
  readonly section: 'services' | 'accounts' | 'travel' | 'work';
  readonly actor: string;
  readonly counterpart: string;
  /** Whom it serves: where it falls for one, it may go on for others. */
  readonly serves: string;
  /** The other direction of a service: paying for it. */
  readonly paid?: true;
  readonly act: Act;
  readonly matter: Situation['matter'];
  readonly answers: Situation['answers'];
}

type Money = {
  readonly currency?: string | undefined;
  readonly route?: string[] | undefined;
  readonly propertyIn?: string[] | undefined;
  readonly place?: string | undefined;
  readonly facts?: object | undefined;
};

/**
 * All dealings of a file. Where the provider may itself be designated or owned by somebody who is, paying for the service
 * is a dealing too.
 */
export function dealingsOf(
  file: InstitutionFile,
  parties: ReadonlyMap<string, Party>,
  touched: ReadonlySet<string>,
): Dealing[] {
  const matters = new Map(
    file.matters.map(({ id, name, concernsProtected }) => [
      id,
      { says: name, ...(concernsProtected === undefined ? {} : { concernsProtected }) },
    ]),
  );
  const about = (matter: string | undefined) => (matter === undefined ? {} : (matters.get(matter) ?? {}));
  const paying = (dealing: Dealing): Dealing[] => {
    if (!touched.has(dealing.actor)) return [];
    const act: Act = { ...dealing.act, kind: 'pay', receivesService: true, says: 'pays for the service' };
    return [{ ...dealing, actor: dealing.counterpart, counterpart: dealing.actor, act, paid: true }];
  };
  const services = file.services.flatMap((row) =>
    row.for.flatMap((serves) => {
      const { id, name, by: actor, answers } = row;
      const act = actOf(row.act, row, seatOf(parties.get(actor)));
      const dealing: Dealing = {
        id,
        name,
        section: 'services',
        actor,
        counterpart: serves,
        serves,
        act,
        matter: about(row.matter),
        answers,
      };
      return [dealing, ...paying(dealing)];
    }),
  );
  const accounts = file.accounts.flatMap((row) => {
    const { id, name, bank: actor, holder: serves, answers } = row;
    const held = actOf('hold-funds', row, seatOf(parties.get(actor)));
    // Somebody's own account helps no matter; one of the institution may be said to.
    const act = serves === INSTITUTION ? held : { assistsMatter: false, ...held };
    const dealing: Dealing = {
      id,
      name,
      section: 'accounts',
      actor,
      counterpart: serves,
      serves,
      act,
      matter: about(row.matter),
      answers,
    };
    return [dealing, ...paying(dealing)];
  });
  const journeys = file.travel.map(
    ({ id, name, who, to }): Dealing => ({
      id,
      name,
      section: 'travel',
      actor: who,
      counterpart: INSTITUTION,
      serves: who,
      act: { ...actOf('enter-country', {}, undefined), enters: to, assistsMatter: false },
      matter: {},
      answers: {},
    }),
  );
  const work = file.work.flatMap((row) =>
    row.by.map(
      (actor): Dealing => ({
        id: row.id,
        name: row.name,
        section: 'work',
        actor,
        counterpart: INSTITUTION,
        serves: actor,
        act: actOf(row.act, row, seatOf(parties.get(actor))),
        matter: about(row.matter),
        answers: row.answers,
      }),
    ),
  );
  return [...services, ...accounts, ...journeys, ...work];
}

function actOf(kind: string, { currency, route, propertyIn, place, facts }: Money, seat: string | undefined): Act {
  // Which way money goes is a question to ask; what is no money goes nowhere else unless the file says so.
  const way = route ?? (currency === undefined ? [] : undefined);
  const where = propertyIn ?? (seat === undefined ? undefined : [seat]);
  return {
    kind,
    ...(currency === undefined ? {} : { currency }),
    ...(way === undefined ? {} : { route: way }),
    ...(where === undefined ? {} : { propertyIn: where }),
    ...(place === undefined ? {} : { place }),
    usOfficialBusiness: false,
    specificLicence: false,
    evades: false,
    ...facts,
  };
}

function seatOf(party: Party | undefined): string | undefined {
  const row = party?.row;
  if (row === undefined) return undefined;
  return row.residence ?? ('seat' in row ? row.seat : undefined);
}
