import type { CaseFact, CaseParty, CaseRecord, CaseSource, TreatyStates } from '../../model/index.ts';
import { order, reached } from '../days.ts';
import { mattersOf } from '../matters.ts';
import { type Names, namesOf } from '../names.ts';
import { statusOf } from '../status.ts';

type Kind = CaseFact['what']['kind'];

/** A record while documents are added to it: what is looked up for every reported fact, at hand. */
export class Ledger {
  readonly header: CaseRecord['case'];
  readonly sources = new Map<string, CaseSource>();
  readonly parties = new Map<string, CaseParty>();
  readonly facts = new Map<string, CaseFact>();
  readonly #accepted = new Map<string, Set<string>>();
  readonly #ofKind = new Map<Kind, Set<string>>();

  constructor(record: CaseRecord) {
    this.header = record.case;
    for (const source of record.sources) this.sources.set(source.id, source);
    for (const party of record.parties) this.parties.set(party.id, party);
    for (const fact of record.facts) this.put(fact);
  }

  /** Holds a fact, new or in the place of its earlier state. */
  put(fact: CaseFact): void {
    this.facts.set(fact.id, fact);
    if (statusOf(fact) !== 'accepted') return;
    gathered(this.#ofKind, fact.what.kind).add(fact.id);
    for (const key of mattersOf(fact)) gathered(this.#accepted, key).add(fact.id);
  }

  /** Accepted facts that speak of a matter (by its key, see `mattersOf`), in order of ids. */
  acceptedOn(matter: string): CaseFact[] {
    return this.#those(this.#accepted.get(matter));
  }

  /** Accepted facts of a kind, in order of ids. */
  accepted(kind: Kind): CaseFact[] {
    return this.#those(this.#ofKind.get(kind));
  }

  /** How the things of the record are called, by its accepted facts. */
  names(table: TreatyStates | undefined): Names {
    const facts = [...this.accepted('measure'), ...this.accepted('statement')];
    return namesOf({ parties: [...this.parties.values()], facts }, table);
  }

  /** Names of the instruments in force on a day, by the accepted facts. */
  inForceOn(day: string): string[] {
    const history = this.accepted('instrument')
      .filter(({ since }) => since !== undefined && reached(day, since) === 'yes')
      .sort((a, b) => order(a.since!, b.since!) || order(a.id, b.id));
    const standing = new Map<string, boolean>();
    for (const { what } of history) {
      if (what.kind !== 'instrument') continue;
      if (what.action === 'in force' || what.action === 'signed') standing.set(what.instrument, true);
      if (what.action === 'revoked' || what.action === 'replaced') standing.set(what.instrument, false);
    }
    return [...standing].flatMap(([name, holds]) => (holds ? [name] : [])).sort(order);
  }

  #those(ids: ReadonlySet<string> | undefined): CaseFact[] {
    return [...(ids ?? [])].sort(order).map((id) => this.facts.get(id)!);
  }
}

function gathered<K>(groups: Map<K, Set<string>>, key: K): Set<string> {
  const group = groups.get(key) ?? new Set();
  groups.set(key, group);
  return group;
}
