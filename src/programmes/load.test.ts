import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { InterdictError } from '../model/index.ts';
import { loadProgrammes } from './load.ts';
import { readSituation } from './situations.ts';

const invented = fileURLToPath(new URL('fixtures/invented', import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The invented programme with one text in it replaced by another. */
function changed(from: string, to: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'programmes-'));
  folders.push(folder);
  cpSync(invented, folder, { recursive: true });
  const file = join(folder, 'aq_gulls', 'AQ-GULL.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

function refusal(run: () => unknown): InterdictError {
  try {
    run();
  } catch (error) {
    if (error instanceof InterdictError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a folder of programmes', () => {
  it.each([
    ['a fact nobody asks for', 'it.residence', 'it.weight', 'no fact'],
    [
      'a test a fact cannot take',
      '{ fact: it.residence, is: aq }',
      '{ fact: it.residence, includes: aq }',
      'cannot be tested',
    ],
    ['a term that is not there', 'term: islander, of: actor', 'term: lighthouse, of: actor', '"lighthouse"'],
    ['a source that is not there', 'source: rumour', 'source: gossip', '"gossip"'],
    ['an instrument that is not there', 'instrument: permit', 'instrument: whim', '"whim"'],
    ['a rule that is not there', 'touches: [no-fish]', 'touches: [no-meat]', '"no-meat"'],
    ['two statements of one id', 'id: no-noise', 'id: no-fish', 'stands twice'],
    ['a shared file that is not there', 'uses: [aq-common]', 'uses: [aq-rare]', 'aq-rare'],
    ['a word that is no mark', 'mark: secondary', 'mark: surely', 'mark'],
    ['another name than its file', 'id: AQ-GULL', 'id: AQ-TERN', 'AQ-TERN'],
  ])('%s is refused', (_, from, to, said) => {
    const error = refusal(() => loadProgrammes(changed(from, to)));
    expect(error.code).toBe('PROGRAMME_INVALID');
    expect(error.message).toContain(said);
    expect(error.place.file).toContain('AQ-GULL.yaml');
  });

  it('names the line of what breaks the schema', () => {
    const error = refusal(() => loadProgrammes(changed('mark: secondary', 'mark: surely')));
    const lines = readFileSync(error.place.file as string, 'utf8').split('\n');
    expect(lines[(error.place.line ?? 0) - 1]).toContain('surely');
  });
});

describe('a situation', () => {
  it('that is not there is refused with the names of those that are', () => {
    const error = refusal(() => readSituation('us-bnak'));
    expect(error.code).toBe('SITUATION_UNKNOWN');
    expect(error.remedy).toContain('us-bank');
  });

  it('that gives a company a nationality is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'situation-'));
    folders.push(folder);
    const file = join(folder, 'ours.yaml');
    writeFileSync(
      file,
      'title: ours\nactor: { kind: entity, nationalities: [us] }\nact: { kind: pay }\ncounterpart: {}\n',
    );
    const error = refusal(() => readSituation(file));
    expect(error.code).toBe('SITUATION_INVALID');
    expect(error.place.line).toBe(2);
  });
});
