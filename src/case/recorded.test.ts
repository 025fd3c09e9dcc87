import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase, type CaseDesk, caseDesk, readCase, recordedDesignations } from './index.ts';

const text = readFileSync(new URL('./fixtures/harbour.yaml', import.meta.url), 'utf8').replace(/^ +states: .+\n/m, '');

describe('what cases tell of designations where a list is silent', () => {
  let folder: string;
  let desk: CaseDesk;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'interdict-recorded-'));
    desk = caseDesk(join(folder, 'cases.db'));
    await addCase(await desk.store(), readCase(text, 'harbour.yaml'), 'ada', 'import', '2031-09-30T00:00:00.000Z');
  });
  afterEach(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is what surely stood on the day, whichever of the entries of a party is asked about, with its source', async () => {
    const told = {
      programme: 'XX-OSK',
      party: 'xx_osk:1',
      name: 'Rima Tavel',
      listed: '2031-03-02',
      delisted: '2031-05-01',
      dateSource: 'the case harbour: Gazette of Osk',
    };
    const on = await recordedDesignations(desk, '2031-04-01');
    expect(on('xx_osk:1')).toEqual([told]);
    expect(on('xx_osk:9')).toEqual([told]);
    expect(on('xx_osk:2')).toEqual([]);
  });

  it.each([
    ['before it', '2031-03-01'],
    ['between two', '2031-05-20'],
    ['in a month in which it began on a day not known', '2031-06-15'],
  ])('is nothing %s', async (_, day) => {
    expect((await recordedDesignations(desk, day))('xx_osk:9')).toEqual([]);
  });

  it('tells no day that is known as a month only', async () => {
    const [told] = (await recordedDesignations(desk, '2031-07-02'))('xx_osk:1');
    expect(told).toMatchObject({ party: 'xx_osk:9', seenOn: '2031-07-02' });
    expect(told).not.toHaveProperty('listed');
  });
});
