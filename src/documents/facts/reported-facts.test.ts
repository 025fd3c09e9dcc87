import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedFact } from '../../model/index.ts';
import { ReportedFact as Schema } from '../../model/index.ts';
import { reportedFacts } from './index.ts';

/** The facts of one kind, each with the words it stands on. */
function read<K extends ReportedFact['kind']>(text: string, kind: K, date?: string) {
  return reportedFacts(text, date === undefined ? {} : { date })
    .filter((fact): fact is Extract<ReportedFact, { kind: K }> => fact.kind === kind)
    .map((fact) => ({ ...fact, words: text.slice(fact.span.start, fact.span.end) }));
}

const subjects = (text: string) =>
  read(text, 'designation').map((fact) => fact.subject?.name ?? `${fact.count} ${fact.role}`);

describe('who was put under sanctions', () => {
  it('reads names and numbers of a list, with the authority', () => {
    const text =
      'The Norwegian Ministry of Trade imposed sanctions on Judge Alma Verano of Chile, prosecutor Teo Lindqvist and three other officials.';
    const facts = read(text, 'designation');
    expect(facts.map((fact) => fact.subject?.name ?? fact.count)).toEqual(['Alma Verano', 'Teo Lindqvist', 3]);
    expect(facts[0]).toMatchObject({ action: 'designated', by: 'Norwegian Ministry of Trade', modality: 'happened' });
    expect(facts[0]!.words).toBe('Alma Verano');
  });

  it.each([
    ['Canada blacklisted Pavel Orlenko in March.', ['Pavel Orlenko']],
    ['Pavel Orlenko and Inga Brandt were added to the sanctions list by Canada.', ['Pavel Orlenko', 'Inga Brandt']],
    ['The EU hit Meridian Shipping Company with sanctions.', ['Meridian Shipping Company']],
    ['Chief prosecutor Lena Moro and four other judges faced similar penalties.', ['Lena Moro', '4 judges']],
    ['Those listed include Pavel Orlenko and the state broadcaster TVK.', ['Pavel Orlenko', 'TVK']],
  ])('%s', (text, names) => {
    expect(subjects(text)).toEqual(names);
  });

  it('reads the parties below a heading that lists them, up to the next text', () => {
    const below = '- Pavel Orlenko, banker\n- Meridian Shipping Company\n\nThe tribunal met Inga Brandt.';
    expect(subjects(`The following were added to the sanctions list:\n\n${below}`)).toEqual([
      'Pavel Orlenko',
      'Meridian Shipping Company',
    ]);
    expect(subjects(`Speakers of the evening:\n\n${below}`)).toEqual([]);
    const off = read(`The following were removed from the sanctions list:\n\n${below}`, 'designation');
    expect(off.map(({ action }) => action)).toEqual(['delisted', 'delisted']);
  });

  it('tells a delisting, a denial, a plan and a possibility from a designation', () => {
    expect(read('Britain lifted sanctions on Pavel Orlenko.', 'designation')[0]).toMatchObject({ action: 'delisted' });
    expect(read('Canada has not sanctioned Pavel Orlenko.', 'designation')[0]).toMatchObject({ modality: 'denied' });
    expect(read('Canada may sanction Pavel Orlenko.', 'designation')[0]).toMatchObject({ modality: 'may' });
    expect(read('Canada plans to blacklist Pavel Orlenko.', 'designation')[0]).toMatchObject({ modality: 'planned' });
  });

  it('finds nobody where sanctions are spoken of and nobody is named or counted', () => {
    expect(subjects('Sanctions harm trade, and the court condemned sanctions on its staff.')).toEqual([]);
    expect(subjects('Sanctioning the court threatens its independence.')).toEqual([]);
  });
});

describe('people', () => {
  it('gives a shared role and each country to the members of a list', () => {
    const text = 'They met deputy prosecutors Rana Teller of Peru and Ivo Marek from Slovakia.';
    expect(read(text, 'role').map(({ subject, role }) => `${subject.name}: ${role}`)).toEqual([
      'Rana Teller: deputy prosecutor',
      'Ivo Marek: deputy prosecutor',
    ]);
    expect(read(text, 'nationality').map(({ country }) => country)).toEqual(['pe', 'sk']);
  });

  it('takes a surname for its bearer, and for nobody where two bear it', () => {
    const one = 'Judge Alma Verano spoke. Canada sanctioned Verano on Monday.';
    expect(subjects(one)).toEqual(['Alma Verano']);
    const two = 'Judge Alma Verano met Judge Luis Verano. Canada sanctioned Verano on Monday.';
    expect(subjects(two)).toEqual(['Verano']);
  });
});

describe('courts, members, endorsers, figures and votes', () => {
  it('reads a warrant with court, persons and charges', () => {
    const text =
      'In March 2021, the Lake Tribunal issued arrest warrants for former president Otto Grau and General Ilse Kern over alleged war crimes and torture.';
    expect(read(text, 'proceeding')).toMatchObject([
      { step: 'issued', by: 'Lake Tribunal', against: { name: 'Otto Grau' }, charges: ['war crimes', 'torture'] },
      { step: 'issued', against: { name: 'Ilse Kern' }, date: { value: '2021-03', basis: 'stated' } },
    ]);
  });

  it('reads members and those that are none', () => {
    const text = 'Neither Norway nor Chile is a member of the Lake Tribunal, which has 31 member states.';
    expect(read(text, 'membership').map(({ state, member, count }) => state?.name ?? `${member} ${count}`)).toEqual([
      'Norway',
      'Chile',
      'true 31',
    ]);
  });

  it('reads endorsers, their number and the absent', () => {
    const text =
      'Peru, Chile and Kenya were among the 44 signatories to the statement. Norway and Iceland were among the absent.';
    expect(
      read(text, 'endorsement').map(({ endorser, count, position }) => `${endorser?.name ?? count} ${position}`),
    ).toEqual(['Peru endorsed', 'Chile endorsed', 'Kenya endorsed', '44 endorsed', 'Norway absent', 'Iceland absent']);
  });

  it('reads a number with bound, source and day, a relative day against the date of the document', () => {
    const text = 'According to the Health Ministry on Tuesday, at least 1,250 people were killed.';
    expect(read(text, 'figure', '2023-03-16')).toMatchObject([
      { measure: 'killed', count: 1250, bound: 'over', attribution: 'Health Ministry', date: { value: '2023-03-14' } },
    ]);
  });

  it('reads what became of a bill', () => {
    expect(read('The Senate rejected the bill.', 'vote')).toMatchObject([{ outcome: 'failed', body: 'Senate' }]);
    expect(read('President Otto Grau vetoed the bill.', 'vote')).toMatchObject([{ outcome: 'vetoed' }]);
  });
});

describe('measures', () => {
  it('says how surely and whom each one reaches', () => {
    const text =
      'Steps may include freezing assets and barring court officials and their families from entering the country.';
    expect(read(text, 'measure')).toMatchObject([
      { measure: 'asset freeze', modality: 'may', reaches: ['targets'] },
      { measure: 'entry ban', modality: 'may', reaches: ['officials', 'family'] },
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['“We will appeal,” said Rana Teller.', 'Rana Teller'],
    ['Rana Teller called the order “a mistake”.', 'Rana Teller'],
    ['The Lake Tribunal condemned the move, saying it would “silence judges”.', 'Lake Tribunal'],
    ['The move would “silence judges”, according to Rana Teller, a lawyer.', 'Rana Teller'],
  ])('%s', (text, speaker) => {
    expect(read(text, 'quotation').map((fact) => fact.speaker)).toEqual([speaker]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Judge',
    'Alma Verano',
    'sanctions',
    ' on ',
    ', ',
    '“',
    '”',
    '"',
    'and',
    'the court',
    'issued',
    'a warrant',
    'for',
    '12',
    'states parties',
    'of',
    'were killed',
    '.',
    '\n\n',
    'U.S.',
    'said',
    '§p0',
    '(',
    ')',
    'according to',
    'not',
    'executive order',
    'signed',
    'by',
    '---\n',
    'Feb. 6, 2025',
    '’s',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  it('gives facts of the shape of the model, whose spans are words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const fact of reportedFacts(text, { date: '2024-05-06' })) {
          expect(Schema.safeParse(fact).success).toBe(true);
          const { start, end } = fact.span;
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          if (fact.kind === 'quotation') expect(text.slice(start, end)).toContain(fact.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a sentence the same wherever it stands', () => {
    const sentence = 'The EU hit Meridian Shipping Company with sanctions.';
    fc.assert(
      fc.property(fc.constantFrom('', 'It rained all day.\n\n', 'Nothing happened on the river.\n\n'), (before) => {
        const [fact] = read(before + sentence, 'designation');
        expect(fact?.words).toBe('Meridian Shipping Company');
        expect(fact?.span.start).toBe(before.length + sentence.indexOf('Meridian'));
      }),
    );
  });

  it.each([
    ['one sentence without end', 'Judge Alma Verano and '],
    ['quotation marks', '“ " « '],
    ['numbers', '12,000 people '],
    ['capitals', 'Bank Of The '],
    ['commas', ', and , including '],
  ])('reads a hostile text of %s to its end', (_, unit) => {
    const text = unit.repeat(8_000);
    for (const { span } of reportedFacts(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });
});
