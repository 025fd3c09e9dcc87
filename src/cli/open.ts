import type { Comparer, Engine } from '../screen/types.ts';
import type { CliIo } from './io.ts';
import { policyOption } from './policy.ts';

/** What compares names: no list is opened, unless `--data` names them, which must then be right. */
export async function comparerFor(
  io: CliIo,
  flags: { readonly data?: string; readonly policy?: string },
): Promise<Comparer> {
  if (flags.data !== undefined || io.comparer === undefined) return openFor(io, flags);
  return io.comparer(policyOption(flags.policy));
}

/** Opens the engine for a command, and tells a person at a terminal that it takes a moment. */
export async function openFor(
  io: CliIo,
  flags: { readonly data?: string; readonly knownAt?: string; readonly policy?: string },
): Promise<Engine> {
  const policy = policyOption(flags.policy);
  const patient = io.isTTY.stderr && io.env.TERM !== 'dumb';
  // The first opening compiles the lists, which takes seconds in which nothing else would be seen.
  if (patient) io.stderr.write('Opening the lists …');
  try {
    return await io.openEngine({
      ...(flags.data === undefined ? {} : { data: flags.data }),
      ...(policy === undefined ? {} : { policy }),
      ...(flags.knownAt === undefined ? {} : { knownAt: flags.knownAt.trim() }),
    });
  } finally {
    if (patient) io.stderr.write('\r\u001b[2K');
  }
}
