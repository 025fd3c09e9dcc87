import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  CaseDocument,
  CaseFact,
  CaseHeader,
  CaseParty,
  type CaseRecord,
  CaseRecord as CaseRecordSchema,
  CaseSource,
  InterdictError,
} from '../model/index.ts';
import { issueWords, type SchemaIssue } from '../programmes/issue-words.ts';
import { parseYaml } from '../programmes/read-yaml.ts';
import { canonicalJson } from '../store/index.ts';
import { order } from './days.ts';
import { checkReferences } from './references.ts';

/** A case in one file. */
export interface Bundle {
  readonly text: string;
  /** SHA-256 of the lines below the first, hex; the first line states it. */
  readonly sha256: string;
}

const FORMAT = 'interdict-case/1';

/**
 * A case as one text: a line a thing, in order of ids, each written in one way only. The same record gives the same
 * bytes, and git shows a changed fact as a changed line.
 */
export function writeBundle(record: CaseRecord): Bundle {
  const lines = [
    ...sorted(record.sources).map((source) => canonicalJson({ source })),
    ...sorted(record.parties).map((party) => canonicalJson({ party })),
    ...sorted(record.facts).map((fact) => canonicalJson({ fact })),
    ...sorted(record.documents ?? []).map((document) => canonicalJson({ document })),
  ];
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = hashOfCase(record.case, body);
  return { text: `${canonicalJson({ bundle: FORMAT, case: record.case, sha256 })}\n${body}`, sha256 };
}

/**
 * Reads a case from a bundle, or from YAML as people write it.
 *
 * @throws `CASE_INVALID` with file and line where it is not one, or where its hash is not the one it states.
 */
export function readCase(text: string, file: string): CaseRecord {
  const record = text.trimStart().startsWith('{')
    ? readBundle(text, file)
    : parseYaml(text, file, CaseRecordSchema, invalid).data;
  checkReferences(record, (what) => invalid(file, what));
  return record;
}

function readBundle(text: string, file: string): CaseRecord {
  const [first = '', ...lines] = text.split('\n');
  const head = parseLine(first, file, 1) as { bundle?: unknown; case?: unknown; sha256?: unknown };
  if (head.bundle !== FORMAT) throw invalid(file, `the first line does not name the format ${FORMAT}`, 1);
  const header = checked(CaseHeader, head.case, file, 1);
  const record = { case: header, sources: [] as CaseSource[], parties: [] as CaseParty[], facts: [] as CaseFact[] };
  const documents: CaseDocument[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = index + 2;
    const thing = parseLine(line, file, place) as {
      source?: unknown;
      party?: unknown;
      fact?: unknown;
      document?: unknown;
    };
    if (thing.source !== undefined) record.sources.push(checked(CaseSource, thing.source, file, place));
    else if (thing.party !== undefined) record.parties.push(checked(CaseParty, thing.party, file, place));
    else if (thing.fact !== undefined) record.facts.push(checked(CaseFact, thing.fact, file, place));
    else if (thing.document !== undefined) documents.push(checked(CaseDocument, thing.document, file, place));
    else throw invalid(file, 'a line holds neither a source, nor a party, nor a fact, nor a document', place);
  }
  const whole = documents.length === 0 ? record : { ...record, documents };
  if (writeBundle(whole).sha256 !== head.sha256) {
    throw invalid(file, 'its hash is not the one its first line states: it was changed by hand or is cut short', 1);
  }
  return whole;
}

function hashOfCase(header: CaseHeader, body: string): string {
  return createHash('sha256')
    .update(`${canonicalJson(header)}\n${body}`)
    .digest('hex');
}

function sorted<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => order(a.id, b.id));
}

function parseLine(line: string, file: string, place: number): unknown {
  try {
    const value: unknown = JSON.parse(line);
    if (value !== null && typeof value === 'object') return value;
  } catch {
    // Said below, with the line.
  }
  throw invalid(file, 'a line is no JSON object', place);
}

function checked<S extends z.ZodType>(schema: S, value: unknown, file: string, line: number): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(file, issueWords(result.error.issues[0] as SchemaIssue), line);
}

/** An error about a file of a case, at a line where one is known. */
export function invalid(file: string, what: string, line?: number): InterdictError {
  return new InterdictError('CASE_INVALID', `${file} is not usable: ${what}.`, 'See docs/case.md for the shape.', {
    file,
    ...(line === undefined ? {} : { line }),
  });
}
