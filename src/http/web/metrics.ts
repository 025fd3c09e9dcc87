import type { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { Engine } from '../../screen/types.ts';
import { ENGINE_VERSION } from '../../screen/version.ts';

/** Upper ends of the durations counted, in seconds. */
const BUCKETS = [0.005, 0.02, 0.1, 0.5, 2, 10, 60];

/** The requests of one kind: how many by status, and how long they took. */
interface Served {
  readonly byStatus: Map<number, number>;
  readonly within: number[];
  count: number;
  seconds: number;
}

/**
 * Counts requests and tells of them at `GET /metrics` in the text form of Prometheus, with version and age of each list.
 * Kinds are the routes, of which there are few: nothing that was asked, and no name, becomes a label.
 */
export function addMetrics(app: Hono, current: () => Engine | undefined): void {
  const kinds = new Map<string, Served>();
  app.use(async (context, next) => {
    const started = performance.now();
    await next();
    const kind = `method="${context.req.method}",route="${escaped(routePath(context, -1))}"`;
    const served = kinds.get(kind) ?? { byStatus: new Map(), within: BUCKETS.map(() => 0), count: 0, seconds: 0 };
    kinds.set(kind, served);
    const seconds = (performance.now() - started) / 1000;
    const { status } = context.res;
    served.byStatus.set(status, (served.byStatus.get(status) ?? 0) + 1);
    served.count++;
    served.seconds += seconds;
    for (const [at, most] of BUCKETS.entries()) if (seconds <= most) served.within[at]!++;
  });
  app.get('/metrics', (context) =>
    context.text(`${[...ofRequests(kinds), ...ofLists(current())].join('\n')}\n`, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    }),
  );
}

function ofRequests(kinds: ReadonlyMap<string, Served>): string[] {
  const all = [...kinds];
  return [
    ...head('interdict_info', 'gauge', 'The version that answers.'),
    `interdict_info{version="${escaped(ENGINE_VERSION)}"} 1`,
    ...head('interdict_requests_total', 'counter', 'Requests answered, by route and status.'),
    ...all.flatMap(([kind, { byStatus }]) =>
      [...byStatus].map(([status, count]) => `interdict_requests_total{${kind},status="${status}"} ${count}`),
    ),
    ...head('interdict_request_seconds', 'histogram', 'How long requests took, by route.'),
    ...all.flatMap(([kind, { within, count, seconds }]) => [
      ...BUCKETS.map((most, at) => `interdict_request_seconds_bucket{${kind},le="${most}"} ${within[at]}`),
      `interdict_request_seconds_bucket{${kind},le="+Inf"} ${count}`,
      `interdict_request_seconds_sum{${kind}} ${seconds}`,
      `interdict_request_seconds_count{${kind}} ${count}`,
    ]),
  ];
}

/** Nothing of lists while they are being loaded: a list that is not there has no age. */
function ofLists(engine: Engine | undefined): string[] {
  if (engine === undefined) return [];
  const lists = engine.coverage();
  const gauge = (name: string, what: string, value: (list: (typeof lists)[number]) => number) => [
    ...head(name, 'gauge', what),
    ...lists.map((list) => `${name}{list="${escaped(list.list)}",version="${escaped(list.version)}"} ${value(list)}`),
  ];
  return [
    ...gauge('interdict_list_age_days', 'Days since the version held was published.', ({ ageDays }) => ageDays),
    ...gauge('interdict_list_entries', 'Entries of the version held.', ({ entries }) => entries),
    ...gauge('interdict_list_screened', '1 where the list takes part in answers.', ({ screened }) => Number(screened)),
    ...gauge('interdict_list_update_ended', '0 where the last update did not go through.', ({ refused }) =>
      Number(refused === undefined),
    ),
  ];
}

const head = (name: string, type: string, what: string): string[] => [
  `# HELP ${name} ${what}`,
  `# TYPE ${name} ${type}`,
];

const escaped = (text: string): string => text.replace(/[\\"\n]/g, (char) => (char === '\n' ? '\\n' : `\\${char}`));
