import type { Situation } from '../../model/index.ts';
import { readSituation, situationNames } from '../../programmes/index.ts';

/** The names of the ready situations. */
export function readySituations(): string[] {
  return situationNames();
}

/** A ready situation, or one of a file, on the day asked about: the one given, else its own, else today. */
export function askSituation(nameOrFile: string, day: string | undefined, today: Date = new Date()): Situation {
  const situation = readSituation(nameOrFile);
  return { ...situation, date: day ?? situation.date ?? today.toISOString().slice(0, 10) };
}
