import type { Reading } from '../frame.ts';
import { agentOf } from '../grammar/complements.ts';
import type { Predicate } from '../grammar/predicate.ts';
import { predicatesOf } from '../grammar/predicates.ts';
import { charged } from './charged.ts';
import { investigated, issued, sought } from './sought-and-issued.ts';
import type { Step, Told } from './told.ts';
import { dropped, judged } from './verdicts.ts';

/** The steps of cases that the verbs of a sentence tell. */
export function stepsByVerbs(reading: Reading): Step[] {
  return predicatesOf(reading.line).flatMap((predicate) => {
    const told = readPredicate(predicate, reading);
    if (told === undefined) return [];
    const { words, verb, end } = predicate;
    return [{ by: agentOf(predicate), at: words[verb]!.at, end: words[end]?.at ?? reading.line.text.length, ...told }];
  });
}

function readPredicate(predicate: Predicate, reading: Reading): Told | undefined {
  return (
    charged(predicate) ??
    judged(predicate, reading) ??
    dropped(predicate) ??
    sought(predicate) ??
    issued(predicate) ??
    investigated(predicate)
  );
}
