import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { errorPage } from '../scripts/docs/errors.ts';
import { resultSchema } from '../scripts/docs/result-schema.ts';
import { DEFAULT_LIMITS, MOST_MATCHES } from '../src/http/limits.ts';
import { openApiDocument } from '../src/http/openapi/document.ts';
import { LONGEST_NAME } from '../src/screen/index.ts';
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

describe('docs/http.md', () => {
  it('tells of every endpoint and of every parameter of the matching API', () => {
    const page = committed('http.md');
    const { paths } = openApiDocument(DEFAULT_LIMITS, '0');
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) expect(page).toContain(`${method.toUpperCase()} ${path}`);
    }
    for (const path of ['/match/{dataset}', '/search/{dataset}']) {
      const { parameters } = Object.values(paths[path] ?? {})[0]!;
      const unused = ['q', 'dataset', 'fuzzy', 'simple', 'target'];
      for (const { name } of parameters) if (!unused.includes(name)) expect(page, name).toContain(`\`${name}\``);
    }
  });

  it('states the limits in force', () => {
    const page = committed('http.md');
    const { queries, jsonBytes, documentBytes } = DEFAULT_LIMITS;
    expect(page).toContain(
      `${queries} queries in a batch, ${jsonBytes / 1024 ** 2} MiB of JSON, ${documentBytes / 1024 ** 2} MiB`,
    );
    expect(page).toContain(`${LONGEST_NAME.toLocaleString('en')} characters in a name, ${MOST_MATCHES} matches`);
  });
});
