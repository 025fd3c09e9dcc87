import type { Rooms } from '../rooms.ts';
import { answerOf, type Contender, TOP } from './contender.ts';

/** The default alert line: what the engine and the full scan are both held to. */
export const THRESHOLD = 0.7;

/** The library as its users call it: matches explained, with coverage and identity. */
export function engineContender({ catalog, screen }: Rooms): Contender {
  return {
    name: 'engine.screen',
    settings: `threshold ${THRESHOLD}, limit ${TOP}, schema Thing, every match explained`,
    open({ manifest, parties }) {
      const engine = screen.engineOn(catalog.catalogOf([{ manifest, parties }]));
      return (query) => {
        const { matches, total } = engine.screen(query, { threshold: THRESHOLD, limit: TOP });
        return { top: matches.map(({ party }) => party.id), found: total };
      };
    },
  };
}

/** The engine's index alone: ids and scores, no party read, nothing explained. */
export function retrieverContender({ catalog }: Rooms): Contender {
  return {
    name: 'bare retriever',
    settings: `the engine's index alone: threshold ${THRESHOLD}, ids and scores, nothing explained`,
    open({ manifest, parties }) {
      const opened = catalog.catalogOf([{ manifest, parties }]);
      const everything = catalog.filterOf(opened.snapshot.groups, 'Thing', { lists: [], weakAliases: true });
      return (query) => {
        const best = new Map<number, number>();
        for (const model of catalog.MODELS) {
          const prepared = catalog.SCORER.prepare(query, model);
          for (const { party, score } of opened.retrievers.get(model)!.search(prepared, THRESHOLD, everything)) {
            if (score > (best.get(party) ?? 0)) best.set(party, score);
          }
        }
        return answerOf(best, parties);
      };
    },
  };
}
