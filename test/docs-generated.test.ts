import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { errorPage } from '../scripts/docs/errors.ts';
import { resultSchema } from '../scripts/docs/result-schema.ts';
import { fakeEngine } from './support/fake-engine.ts';
import { PARTIES } from './support/fake-parties.ts';

const committed = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

describe('docs/result.schema.json', () => {
  it('is what the types make (npm run docs:schema)', () => {
    expect(committed('result.schema.json')).toBe(resultSchema());
  });

  it('accepts results and nothing else', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(committed('result.schema.json')));
    const engine = fakeEngine(PARTIES);
    const screened = JSON.parse(JSON.stringify(engine.screen('Ada Rowan')));
    const read = JSON.parse(JSON.stringify(engine.readAll([{ file: 'a', text: 'ROWAN, Ada' }])));
    for (const result of [screened, read]) expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...screened, coverage: undefined, matches: [{}] })).toBe(false);
    expect(validate({ ...read, documents: 1 })).toBe(false);
  });
});

describe('docs/errors.md', () => {
  it('is what the table of errors makes (npm run docs:errors)', () => {
    expect(committed('errors.md')).toBe(errorPage());
  });

  it('explains every code that the source defines', () => {
    const source = readFileSync(new URL('../src/model/errors.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(20);
    const page = committed('errors.md');
    for (const code of codes) expect(page).toContain(`\n## ${code}\n`);
  });
});
