import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpParty, madeUpVersion, RIVERS } from '../../test/support/made-up-lists.ts';
import { explain, prepare, scoreNames } from '../match/index.ts';
import type { Party } from '../model/index.ts';
import { catalogOf } from './catalog.ts';
import { PartyReader, partyText } from './party-text.ts';
import { MODELS } from './snapshot.ts';

const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'Иванов, Сергей Петрович',
    'Banco de Rios S.A. de C.V. (BRSA)',
    'محمد المصري',
    `Far${' '.repeat(70_000)}Behind`,
    `Long ${'ab-'.repeat(3000)}`,
  ),
);
const schema = fc.constantFrom<Party['schema']>('Person', 'Company', 'Vessel', 'LegalEntity');

describe('listed names kept taken apart', () => {
  it('are explained as if they were taken apart anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(odd, schema), { minLength: 1, maxLength: 6 }), odd, (listed, asked) => {
        const parties = listed.map(([name, kind], i) => madeUpParty(`zz-${i}`, kind, [name], {}));
        const catalog = catalogOf([{ manifest: madeUpVersion('zz_rivers', '2031-05-01', parties), parties }]);
        for (const model of MODELS) {
          const { party } = catalog.snapshot.models[MODELS.indexOf(model)]!.index.names;
          const query = prepare(asked, model);
          party.forEach((_, number) => {
            const name = catalog.nameAt(model, number);
            const [kept, anew] = [catalog.preparedAt(model, number, name), prepare(name.full, model, name.parts)];
            const scored = scoreNames(query, anew);
            expect(scoreNames(query, kept)).toEqual(scored);
            expect(explain(query, kept, scored)).toEqual(explain(query, anew, scored));
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('parties kept as text', () => {
  it('are read whole as they were written, and without names and facts as far as answers show them', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    const changed = fc.record(
      { caption: text, remarks: fc.array(fc.record({ value: text })), standing: fc.constant('name-only' as const) },
      { requiredKeys: ['caption'] },
    );
    fc.assert(
      fc.property(fc.array(changed, { minLength: 1, maxLength: 5 }), (changes) => {
        const parties = changes.map((change, i): Party => ({ ...RIVERS[i % RIVERS.length]!, ...change }));
        const catalog = catalogOf([{ manifest: madeUpVersion('zz_rivers', '2031-05-01', parties), parties }]);
        const reader = new PartyReader(catalog.snapshot.parties);
        parties.forEach((party, i) => {
          const { id, list, schema: kind, standing, caption, designations } = party;
          expect(reader.party(i)).toEqual(JSON.parse(JSON.stringify(party)));
          expect(reader.head(i)).toEqual({
            id,
            list,
            schema: kind,
            caption,
            designations,
            ...(standing === undefined ? {} : { standing }),
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keep the order in which lists write them', () => {
    const [party] = RIVERS;
    expect(partyText(party!).json).toBe(JSON.stringify(JSON.parse(partyText(party!).json)));
    expect(Object.keys(JSON.parse(partyText(party!).json)).slice(0, 3)).toEqual(['id', 'list', 'schema']);
  });
});
