import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Party } from '../model/index.ts';
import { programmeCoverage } from './coverage.ts';
import { loadProgrammes } from './load.ts';
import { codeResolver } from './resolve.ts';

const { programmes } = loadProgrammes();
const resolve = codeResolver(programmes.values());

function idOf(code: string, list?: string, issuer?: string): string {
  const found = resolve(code, { list, issuer });
  return found.kind === 'programme' ? found.programme.id : found.kind;
}

describe('a printed code', () => {
  it('names one programme on one list and another on the next', () => {
    expect(idOf('DPRK', 'us_ofac_sdn')).toBe('US-NK');
    expect(idOf('DPRK', 'un_sc_sanctions')).toBe('UN-SC1718');
    expect(idOf('Iran', 'gb_fcdo_sanctions')).toBe('GB-IRAN');
    expect(idOf('Iran', 'ca_dfatd_sema_sanctions')).toBe('CA-SEMA');
  });

  it('never takes a sectoral listing for a blocking one, nor the other way round', () => {
    expect(idOf('UKRAINE-EO13662', 'us_ofac_cons')).toBe('US-SSI');
    expect(idOf('UKRAINE-EO13662', 'us_ofac_sdn')).toBe('US-UKRRUS-REL');
    expect(idOf('UKRAINE-EO13662', undefined, 'us_ofac')).toBe('ambiguous');
    expect(idOf('ILLICIT-DRUGS-EO14059', 'us_ofac_cons')).toBe('US-NS-MBS');
    // Named beside another programme on the non-SDN list, where it says nothing about blocking.
    expect(idOf('SDGT', 'us_ofac_cons')).toBe('unknown');
  });

  it('is found by its issuer where no programme names the list', () => {
    expect(idOf('SDGT', 'my_own_copy', 'us_ofac')).toBe('US-TERR');
    expect(idOf('SDGT', 'my_own_copy')).toBe('unknown');
    expect(idOf('SDGT', 'my_own_copy', 'eu_council')).toBe('unknown');
  });

  it('is one code however it is spaced, cased and quoted', () => {
    expect(idOf('caatsa-russia', 'us_ofac_sdn')).toBe('US-CAATSA');
    expect(idOf('ISIL (Da’esh) and Al-Qaida', 'gb_fcdo_sanctions')).toBe('GB-ISIL');
  });

  it('is unknown rather than guessed', () => {
    expect(idOf('SDGTX', 'us_ofac_sdn')).toBe('unknown');
    expect(idOf('', 'us_ofac_sdn')).toBe('unknown');
  });
});

describe('the programmes', () => {
  it('never share a code within a list, but for a family and its part', () => {
    const shared = [...programmes.values()].flatMap(({ lists, codes, id }) =>
      lists.flatMap((list) => codes.filter((code) => idOf(code, list) === 'ambiguous').map((code) => [list, code, id])),
    );
    expect(shared).toEqual([]);
  });

  it('name programmes that are there as what they are a part of', () => {
    for (const { partOf } of programmes.values()) if (partOf) expect([...programmes.keys()]).toContain(partOf);
  });
});

const LISTS = new URL('../../data/lists/', import.meta.url).pathname;

/** The codes of a list that stay unknown, in all its bundled versions. */
function unknownCodes(list: string): string[] {
  const files = readdirSync(join(LISTS, list)).filter((name) => name.endsWith('.jsonl.gz'));
  const parties = files.flatMap((name) => {
    const lines = gunzipSync(readFileSync(join(LISTS, list, name)))
      .toString()
      .trim()
      .split('\n');
    return lines.map((line) => JSON.parse(line) as Party);
  });
  const { codes } = programmeCoverage(list, parties, resolve);
  return codes.filter(({ programme }) => programme === undefined).map(({ code, entries }) => `${code} ${entries}`);
}

describe('of the bundled lists', () => {
  it.each(['us_ofac_sdn', 'un_sc_sanctions', 'gb_fcdo_sanctions', 'ca_dfatd_sema_sanctions', 'eu_fsf'])(
    'every code of %s resolves',
    (list) => expect(unknownCodes(list)).toEqual([]),
  );

  it('three codes of the non-SDN list stay open: they name an authority beside the programme that put the entry there', () => {
    expect(unknownCodes('us_ofac_cons')).toEqual(['SDGT 2', 'VENEZUELA-EO13850 2', 'IRAN-CON-ARMS-EO 1']);
  });
});
