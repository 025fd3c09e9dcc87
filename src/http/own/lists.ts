import { z } from 'zod';
import { ListCoverage } from '../../screen/vocabulary.ts';
import { dayParameters } from '../as-of.ts';
import { endpoint } from '../endpoint.ts';

const LoadedList = ListCoverage.extend({
  issuer: z.string().optional(),
  source: z.string().optional(),
  licence: z.string().optional(),
  sha256: z.string().optional(),
  names: z.number().int().optional(),
  versions: z.array(z.string()).optional().meta({ description: 'The versions held, oldest first.' }),
}).meta({ id: 'LoadedList' });

/** `GET /lists`: what is screened against. */
export const lists = endpoint({
  method: 'get',
  path: '/lists',
  tag: 'Data',
  summary: 'Loaded lists',
  description: 'Every list with its version, age, state, source, licence and checksum.',
  query: z.strictObject(dayParameters),
  revalidate: true,
  response: z.array(LoadedList),
  problems: [],
  handle({ context, engine, query }) {
    const versions = new Map(engine.lists.map((version) => [version.list, version]));
    const answer: z.input<typeof LoadedList>[] = engine.coverage([], query.as_of).map((covered) => {
      const version = versions.get(covered.list);
      if (version === undefined) return covered;
      const { issuer, source, licence, sha256, names } = version;
      return {
        ...covered,
        issuer,
        source,
        licence,
        sha256,
        names,
        versions: engine.history(covered.list).map((held) => held.version),
      };
    });
    return context.json(answer);
  },
});
