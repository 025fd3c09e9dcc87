import type { Rooms } from '../rooms.ts';
import { answerOf, type Contender } from './contender.ts';
import { THRESHOLD } from './engine.ts';

/** No index: every name, prepared once, scored against every query by the engine's own scorer. */
export function fullScanContender({ catalog, match }: Rooms): Contender {
  const { MODELS, SCORER } = catalog;
  return {
    name: 'full scan, own scorer',
    settings: `every name prepared once and scored for every query, threshold ${THRESHOLD}`,
    slow: true,
    open({ parties }) {
      const names = MODELS.map((model) => ({ model, rows: [] as Array<{ party: number; name: Prepared }> }));
      parties.forEach((party, number) => {
        for (const { full, parts } of party.names) {
          const model = match.modelOfName(party, full);
          const name = SCORER.prepare(full, model, catalog.knownParts(parts));
          names[MODELS.indexOf(model)]!.rows.push({ party: number, name });
        }
      });
      return (query) => {
        const best = new Map<number, number>();
        for (const { model, rows } of names) {
          const prepared = SCORER.prepare(query, model);
          for (const { party, name } of rows) {
            const { score } = SCORER.score(prepared, name);
            if (score >= THRESHOLD && score > (best.get(party) ?? 0)) best.set(party, score);
          }
        }
        return answerOf(best, parties);
      };
    },
  };
}

type Prepared = ReturnType<Rooms['catalog']['SCORER']['prepare']>;
