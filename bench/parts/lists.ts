// `npm run bench -- --parts lists`: the engine beside general search libraries and scans, on the names of one list, or of all.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Corpus } from '../contenders/contender.ts';
import { engineContender, retrieverContender } from '../contenders/engine.ts';
import { flexSearchContender } from '../contenders/flexsearch.ts';
import { fullScanContender } from '../contenders/full-scan.ts';
import { fuseContender } from '../contenders/fuse.ts';
import { fuzzysortContender } from '../contenders/fuzzysort.ts';
import { miniSearchContender } from '../contenders/minisearch.ts';
import { tokenScanContender } from '../contenders/token-scan.ts';
import { differences, figuresOf } from '../figures.ts';
import { load, machine } from '../machine.ts';
import { open, race } from '../measure.ts';
import { makeQueries, NOISE, type NoisyQuery } from '../noise.ts';
import { measureOpening } from '../opening.ts';
import { type Report, render } from '../report.ts';
import { builtRooms, type Rooms } from '../rooms.ts';

const { values } = parseArgs({
  options: {
    list: { type: 'string', default: 'us_ofac_sdn' },
    queries: { type: 'string', default: '4000' },
    'slow-queries': { type: 'string', default: '100' },
    // Short questions are over before their code is compiled: the first ones stand in a column of their own.
    'warm-up': { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});

const settings = {
  queries: count('queries'),
  'slow contenders asked the first': count('slow-queries'),
  'warm-up queries': count('warm-up'),
  rounds: count('rounds'),
  seed: count('seed'),
};

const rooms = await builtRooms();
const corpus = corpusOf(rooms, values.list);
const report = bench(rooms, corpus);
process.stdout.write(render(report));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

function bench(rooms: Rooms, corpus: Corpus): Report {
  const before = load();
  const { parties, manifest } = corpus;
  const queries = makeQueries(parties, settings.queries, settings.seed);
  // Other queries than those measured: code gets warm, answers do not.
  const warmUp = makeQueries(parties, settings['warm-up queries'], settings.seed + 1);
  const slowQueries = settings['slow contenders asked the first'];
  const contenders = [
    engineContender(rooms),
    retrieverContender(rooms),
    miniSearchContender(),
    fuseContender(),
    fuzzysortContender(),
    flexSearchContender(),
    tokenScanContender(),
    fullScanContender(rooms),
  ];
  const opening = measureOpening(rooms, corpus, queries[0]!.text);
  const field = contenders.map((contender) => {
    progress(`opening ${contender.name}`);
    return open(contender, corpus, contender.slow ? warmUp.slice(0, 10) : warmUp);
  });
  progress('asking');
  race(field, queries, { rounds: settings.rounds, slowQueries });
  const byName = (name: string) => field.find(({ contender }) => contender.name.startsWith(name))!;
  return {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    machine: machine(),
    load: { before: before.average, after: load().average, busy: before.busy },
    corpus: {
      list: manifest.list,
      version: manifest.version,
      parties: parties.length,
      names: parties.reduce((sum, { names }) => sum + names.length, 0),
    },
    settings,
    noise: Object.fromEntries(NOISE.map(({ name, share }) => [name, share])),
    examples: examplesOf(queries),
    figures: figuresOf(field),
    opening,
    lossless: differences(byName('bare retriever'), byName('full scan')),
  };
}

/** The newest version of a list held in `data/`. */
function corpusOf({ catalog }: Rooms, list: string): Corpus {
  const versions = catalog.newestVersions(catalog.heldVersions(catalog.bundledData()));
  if (list === 'all') return everyList(versions, catalog);
  const version = versions.find(({ manifest }) => manifest.list === list);
  if (version === undefined) {
    throw catalog.unknownList(
      list,
      versions.map(({ manifest }) => manifest.list),
    );
  }
  return { manifest: version.manifest, parties: catalog.readParties(version) };
}

/**
 * All bundled lists as one, which is what the contenders can index. A party on two lists of one publisher has one id: as one
 * list it is one entry, so that all contenders number the parties alike.
 */
function everyList(versions: ReturnType<Rooms['catalog']['newestVersions']>, catalog: Rooms['catalog']): Corpus {
  const byId = new Map<string, Corpus['parties'][number]>();
  for (const party of versions.flatMap((version) => catalog.readParties(version)))
    if (!byId.has(party.id)) byId.set(party.id, party);
  const parties = [...byId.values()];
  const [first] = versions.map(({ manifest }) => manifest);
  return { manifest: { ...first!, list: 'all bundled lists', entries: parties.length }, parties };
}

function examplesOf(queries: readonly NoisyQuery[]) {
  return NOISE.flatMap(({ name }) => {
    const query = queries.find(({ noise }) => noise === name);
    return query === undefined ? [] : [{ noise: name, printed: query.printed, typed: query.text }];
  });
}

function count(option: 'queries' | 'slow-queries' | 'warm-up' | 'rounds' | 'seed'): number {
  const value = Number(values[option]);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new RangeError(`--${option} must be a whole number from 1, not "${values[option]}".`);
}

function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${what} …\n`);
}
