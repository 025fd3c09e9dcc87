import type { Endpoint } from './endpoint.ts';
import { documents } from './own/documents.ts';
import { effects, effectsOfOwn, situations, timeline } from './own/effects.ts';
import { healthz, readyz } from './own/health.ts';
import { cutLink, linkCuts, rejoinLink } from './own/links.ts';
import { listDiff, listHistory } from './own/list-history.ts';
import { lists } from './own/lists.ts';
import { ownership } from './own/ownership.ts';
import { programme, programmes } from './own/programmes.ts';
import { screen } from './own/screen.ts';
import { algorithms } from './yente/algorithms.ts';
import { catalog } from './yente/catalog.ts';
import { entities } from './yente/entities.ts';
import { match } from './yente/match.ts';
import { search } from './yente/search.ts';

/** Everything the service answers, in the order it is described. */
export const ENDPOINTS: readonly Endpoint[] = [
  screen,
  documents,
  match,
  search,
  entities,
  programmes,
  programme,
  situations,
  effects,
  effectsOfOwn,
  timeline,
  ownership,
  lists,
  listHistory,
  listDiff,
  linkCuts,
  cutLink,
  rejoinLink,
  catalog,
  algorithms,
  healthz,
  readyz,
];
