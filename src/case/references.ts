import type { CaseRecord } from '../model/index.ts';

/** Refuses a record in which an id stands twice, or names nothing. `refuse` makes the error of what is wrong. */
export function checkReferences(record: CaseRecord, refuse: (what: string) => Error): void {
  const sources = ids('source', record.sources, refuse);
  const parties = ids('party', record.parties, refuse);
  const facts = ids('fact', record.facts, refuse);
  for (const party of record.parties) {
    for (const namesake of party.namesakes) {
      if (!parties.has(namesake)) throw refuse(`party ${party.id} names a namesake ${namesake} that is not there`);
    }
  }
  for (const { id } of record.documents ?? []) {
    if (!sources.has(id)) throw refuse(`the text ${id} belongs to no source`);
  }
  for (const fact of record.facts) {
    for (const { source } of fact.sources) {
      if (!sources.has(source)) throw refuse(`fact ${fact.id} names a source ${source} that is not there`);
    }
    for (const { byFact } of fact.decisions) {
      if (byFact !== undefined && !facts.has(byFact))
        throw refuse(`fact ${fact.id} names a fact ${byFact} that is not there`);
    }
    const { what } = fact;
    if (fact.check?.fact !== undefined && !facts.has(fact.check.fact)) {
      throw refuse(`fact ${fact.id} was held beside a fact ${fact.check.fact} that is not there`);
    }
    if (
      (what.kind === 'designation' || what.kind === 'role' || what.kind === 'nationality') &&
      !parties.has(what.party)
    ) {
      throw refuse(`fact ${fact.id} names a party ${what.party} that is not there`);
    }
  }
}

function ids(kind: string, things: readonly { readonly id: string }[], refuse: (what: string) => Error): Set<string> {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) throw refuse(`the ${kind} ${id} stands twice`);
    seen.add(id);
  }
  return seen;
}
