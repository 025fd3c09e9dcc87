import { correct, decide, undo } from './case/decide.ts';
import { caseDocuments } from './case/documents.ts';
import { caseFact, caseFacts, caseSource } from './case/facts.ts';
import { caseExport, caseOverview, caseQuotations, caseReportPage, listOfCases, oneCase } from './case/read.ts';
import { newCase } from './case/take-in.ts';
import type { Endpoint } from './endpoint.ts';
import { documents } from './own/documents.ts';
import { acts, effects, effectsOfOwn, situations, timeline } from './own/effects.ts';
import { exposure } from './own/exposure.ts';
import { healthz, readyz } from './own/health.ts';
import { cutLink, linkCuts, rejoinLink } from './own/links.ts';
import { listDiff, listHistory } from './own/list-history.ts';
import { lists } from './own/lists.ts';
import { ownership } from './own/ownership.ts';
import { programme, programmes, programmeTables } from './own/programmes.ts';
import { screen } from './own/screen.ts';
import { screenFile } from './own/screen-file.ts';
import { version } from './own/version.ts';
import { algorithms } from './yente/algorithms.ts';
import { catalog } from './yente/catalog.ts';
import { entities } from './yente/entities.ts';
import { match } from './yente/match.ts';
import { search } from './yente/search.ts';

/** Everything the service answers, in the order it is described. */
export const ENDPOINTS: readonly Endpoint[] = [
  screen,
  screenFile,
  documents,
  match,
  search,
  entities,
  listOfCases,
  newCase,
  oneCase,
  caseOverview,
  caseQuotations,
  caseFacts,
  caseFact,
  caseSource,
  decide,
  undo,
  correct,
  caseDocuments,
  caseExport,
  caseReportPage,
  programmes,
  programme,
  programmeTables,
  situations,
  acts,
  effects,
  effectsOfOwn,
  timeline,
  ownership,
  exposure,
  lists,
  listHistory,
  listDiff,
  linkCuts,
  cutLink,
  rejoinLink,
  catalog,
  algorithms,
  version,
  healthz,
  readyz,
];
