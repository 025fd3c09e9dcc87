import type { Mark } from '../catalog/update/index.ts';
import type { Policy } from '../screen/policies.ts';
import { InterdictError } from '../screen/vocabulary.ts';
import type { CliIo, Serving } from './io.ts';
import { invalid } from './options.ts';
import { policyOption } from './policy.ts';
import { reportError } from './report.ts';

export interface KeepCurrentFlags {
  readonly data?: string;
  readonly updateEvery?: string;
  readonly policy?: string;
}

/** Milliseconds between two looks at the data folder. */
const LOOK_EVERY = 5000;

/** When a service updates its lists; read before it starts, so that what is wrong with it is told at once. */
export interface Schedule {
  readonly data: string | undefined;
  /** The policy that new lists are opened under too. */
  readonly policy?: Policy;
  /** The lists whose time has come. */
  readonly due: (now: Date) => string[];
  /** How the data folders stand. */
  readonly mark: () => Mark;
  /** How they stood before the lists were opened: what comes in while they are is not missed. */
  readonly seen: Mark;
}

/** The schedule of the flags and of `lists.yaml`. Throws `OPTION_INVALID` for a time that is none, `CONFIG_INVALID`. */
export async function readSchedule(io: Pick<CliIo, 'env'>, flags: KeepCurrentFlags): Promise<Schedule> {
  const { dataRoots, ownData } = await import('../catalog/index.ts');
  const { configFile, dueLists, durationOf, markOf, readConfig } = await import('../catalog/update/index.ts');
  const every = flags.updateEvery === undefined ? undefined : durationOf(flags.updateEvery);
  if (flags.updateEvery !== undefined && every === undefined) {
    throw invalid('--update-every', flags.updateEvery, 'Give a time of a minute or more, as in 12h or 1d.');
  }
  const data = flags.data ?? ownData(io.env);
  const config = readConfig(configFile(data));
  const policy = policyOption(flags.policy);
  const mark = () => markOf(dataRoots(flags.data));
  return {
    data: flags.data,
    ...(policy === undefined ? {} : { policy }),
    due: (now) => dueLists(data, config, every, now),
    mark,
    seen: mark(),
  };
}

/**
 * Keeps a service on the newest list versions: updates those that are due, where a schedule is set, and answers from
 * what came in, whoever fetched it. Fetching and compiling happen in processes of their own, so that requests go on
 * being answered; the new lists take over between two requests.
 * @returns how to stop
 */
export function keepCurrent(
  io: Pick<CliIo, 'openEngine' | 'runAside' | 'stderr' | 'signal' | 'env' | 'isTTY'>,
  { data, policy, due, mark, seen: before }: Schedule,
  service: Pick<Serving, 'replace'>,
  lookEvery: number = LOOK_EVERY,
): () => void {
  const where = data === undefined ? [] : ['--data', data];
  let seen = before;

  const look = async (): Promise<void> => {
    const lists = due(new Date());
    if (lists.length > 0) {
      await io.runAside?.(['lists', 'update', ...where, ...lists.flatMap((list) => ['--list', list])]);
    }
    const now = mark();
    const changed = now.lists !== seen.lists;
    if (!changed && now.updates === seen.updates) return;
    // Taken as seen whatever comes of it: lists that cannot be opened are told of once, not at every look.
    seen = now;
    // Opened once aside, the compiled lists are on the disk, and opening them here takes a moment instead of seconds.
    await io.runAside?.(['lists', ...where]);
    service.replace?.(
      await io.openEngine({ ...(data === undefined ? {} : { data }), ...(policy === undefined ? {} : { policy }) }),
    );
    io.stderr.write(
      changed
        ? 'The lists have changed: answers come from the new ones.\n'
        : 'An update brought no new list: answers say how it ended.\n',
    );
  };

  let looking = false;
  const timer = setInterval(() => {
    if (looking) return;
    looking = true;
    look()
      .catch((error: unknown) => {
        if (!io.signal?.aborted) reportError(io, error instanceof InterdictError ? error : asError(error));
      })
      .finally(() => {
        looking = false;
      });
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}

function asError(error: unknown): InterdictError {
  return new InterdictError('INTERNAL', String(error), 'The service goes on with the lists it has.', {}, error);
}
