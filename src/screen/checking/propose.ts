import { PROPOSAL_TASK, promptPieces } from '../../documents/proposals/index.ts';
import type { DocumentText } from '../../documents/reading/index.ts';
import { InterdictError } from '../../model/index.ts';
import { type AskingLimits, adapterFailed, askModel, type ModelAddress } from './ask-model.ts';

/** Facts as a language model proposed them, not yet checked. */
export interface Proposed {
  readonly by: string;
  readonly facts: readonly unknown[];
}

/** Characters sent at once, and of a document at most: more would cost its reader time and money without end. */
const PIECE = 8_000;
const MOST = 400_000;
const MINUTE = 60_000;
const MEGABYTE = 1_000_000;

/**
 * The language model that the environment names: `INTERDICT_LLM_URL`, `INTERDICT_LLM_MODEL`, `INTERDICT_LLM_KEY`.
 * @throws InterdictError `OPTION_INVALID` where it names none, or no web address
 */
export function modelFrom(env: Readonly<Record<string, string | undefined>>): ModelAddress {
  const given = env.INTERDICT_LLM_URL ?? '';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new InterdictError(
      'OPTION_INVALID',
      '--propose needs the base address of a language model in INTERDICT_LLM_URL.',
      'Set it to an address that answers as OpenAI does, such as http://127.0.0.1:11434/v1; a key goes in INTERDICT_LLM_KEY.',
    );
  return { url, model: env.INTERDICT_LLM_MODEL || undefined, key: env.INTERDICT_LLM_KEY || undefined };
}

/**
 * Asks a language model for the facts a document reports. Only English is asked about, as only that is read for facts.
 * @throws InterdictError `ADAPTER_FAILED`
 */
export async function proposalsFor(
  { text, aside, language }: Pick<DocumentText, 'text' | 'aside' | 'language'>,
  at: ModelAddress,
  limits: Partial<AskingLimits> = {},
): Promise<Proposed> {
  const asking = { fetch, timeout: MINUTE, maxBytes: MEGABYTE, ...limits };
  const by = at.model ?? at.url.host;
  if (language !== undefined && language.code !== 'en') return { by, facts: [] };
  if (text.length > MOST) throw adapterFailed(at, `the document has more than ${MOST} characters`);
  const isAside = ({ start, end }: { start: number; end: number }) =>
    aside.some((one) => one.start <= start && end <= one.end);
  const facts: unknown[] = [];
  for (const piece of promptPieces(text, PIECE, isAside)) {
    const found = factsIn(await askModel(PROPOSAL_TASK, piece, at, asking));
    if (found === undefined) throw adapterFailed(at, 'what it says is no list of facts in JSON');
    for (const fact of found) facts.push(fact);
  }
  return { by, facts };
}

/** The list in an answer, with or without the fence that models put around JSON. */
function factsIn(content: string): readonly unknown[] | undefined {
  try {
    const { facts } = JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
    return Array.isArray(facts) ? facts : undefined;
  } catch {
    return undefined;
  }
}
