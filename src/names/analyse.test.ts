import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type NameModel } from './index.ts';

const MODELS: readonly NameModel[] = ['person', 'organisation', 'thing'];
const tokensOf = (printed: string, model: NameModel) => analyse(printed, model).tokens;
const texts = (printed: string, model: NameModel = 'person') => tokensOf(printed, model).map((token) => token.text);
const roles = (printed: string, model: NameModel = 'person') =>
  tokensOf(printed, model).map((token) => `${token.text}:${token.role}`);
const symbolsOf = (printed: string, model: NameModel = 'organisation') =>
  tokensOf(printed, model).flatMap((token) => token.symbol ?? []);

/** Strings that break careless code: any units, marks, directions, joiners, wide letters, mixed scripts. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ..."abZé'’-.,&0 9\u0000\u200b\u200f\u0301\ud800\udc00ＡЮخ李김あカกမក አ़्र",
        'S.A.',
        ' de C.V.',
        ' d.o.o.',
        'XIV',
        ' al-',
        'مح',
        'Dr. ',
        ', Jr',
        'الك',
        '株式会社',
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
);

describe('any string at all', () => {
  it('is read into tokens with spans that grow inside the printed name', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...MODELS), (printed, model) => {
        let last = 0;
        for (const token of tokensOf(printed, model)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(printed.length);
          expect(token.text).toMatch(/^[a-z0-9]+$/);
          expect(token.forms[0]).toBe(token.text);
          expect(token.forms.length).toBeLessThanOrEqual(6);
          for (const form of token.forms) expect(form).toMatch(/^[a-z0-9]+$/);
          last = token.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the same every time', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...MODELS), (printed, model) => {
        expect(analyse(printed, model)).toEqual(analyse(printed, model));
      }),
    );
  });

  it('reads its own comparable text as the same text', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const once = texts(words.join(' '));
        expect(texts(once.join(' '))).toEqual(once);
      }),
    );
  });

  it('does not care about case, doubled spaces, joiners or direction marks', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zéöñ]{2,9}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const plain = texts(words.join(' ').toLowerCase(), 'organisation');
        expect(texts(`\u200f ${words.join('  ')}\u200b `.toLowerCase(), 'organisation')).toEqual(plain);
      }),
    );
  });

  it('has no tokens without a letter or digit', () => {
    for (const printed of ['', ' ', '--', '\u0000', '\ud800', '«»', '\u200b']) expect(texts(printed)).toEqual([]);
  });
});

describe('words', () => {
  it('fold diacritics and keep the second spelling of umlauts', () => {
    expect(texts('Luz Ibáñez Carranza')).toEqual(['luz', 'ibanez', 'carranza']);
    expect(tokensOf('Höhler', 'person')[0]?.forms).toEqual(['hohler', 'hoehler']);
    expect(texts('Straße Łódź Ørsted Đinđić Işık')).toEqual(['strasse', 'lodz', 'orsted', 'dindic', 'isik']);
  });

  it('fold apostrophes away and split at hyphens', () => {
    expect(texts("Nu'man O’Brien")).toEqual(['numan', 'obrien']);
    expect(texts('Reine Alapini-Gansou')).toEqual(['reine', 'alapini', 'gansou']);
  });

  it('are not fooled by look-alike letters, wide letters or hidden joiners', () => {
    expect(texts('Vlаdimir Рutin')).toEqual(['vladimir', 'putin']);
    expect(texts('Ｆｕｌｌ Na\u200bme')).toEqual(['full', 'name']);
  });

  it('point at what was printed', () => {
    const printed = 'GRUPO X, S.A. de C.V.';
    const form = tokensOf(printed, 'organisation').at(-1)!;
    expect(form.role).toBe('legalForm');
    expect(printed.slice(form.start, form.end)).toBe('S.A. de C.V');
  });

  it('keep the address of a wallet in one piece', () => {
    expect(texts('0x7F367cC41522cE07553e823bf3be79A889DEbe1B', 'thing')).toHaveLength(1);
  });
});

describe('organisations', () => {
  it('have the same legal form however it is printed', () => {
    for (const printed of ['SIS DOO', 'SIS d.o.o.', 'SIS d. o. o.', 'SIS D O O'])
      expect(symbolsOf(printed)).toEqual(['legal:doo']);
    expect(symbolsOf('Grupo Uno SA DE CV').at(-1)).toBe(symbolsOf('Grupo Uno, S.A. de C.V.').at(-1));
    expect(symbolsOf('ООО «Вектор»')).toEqual(symbolsOf('OOO Vektor'));
    expect(symbolsOf('Maersk A/S')).toEqual(symbolsOf('Maersk AS'));
  });

  it('keep a name when every word could be a legal form or a generic word', () => {
    expect(roles('Limited Company', 'organisation').length).toBeGreaterThan(0);
    expect(tokensOf('Limited Company', 'organisation').some((token) => token.role !== 'legalForm')).toBe(true);
    expect(texts('Company', 'organisation')).toEqual(['company']);
  });

  it('know the abbreviations of common words', () => {
    expect(symbolsOf('Acme Intl')).toEqual(symbolsOf('Acme International'));
    expect(symbolsOf('Acme SRVCES')).toEqual(symbolsOf('Acme Services'));
    expect(symbolsOf('COMM GRP')).toEqual(symbolsOf('Communications Group'));
  });

  it('join dotted abbreviations', () => {
    expect(texts('U.S. Steel', 'organisation')).toEqual(['us', 'steel']);
  });

  it('tell numbers apart, written in any way', () => {
    expect(symbolsOf('Plant No.8')).toContain('num:8');
    expect(symbolsOf('Plant No. 6')).toContain('num:6');
    expect(symbolsOf('1st Bank')).toEqual(symbolsOf('First Bank'));
    expect(symbolsOf('ALPHA II', 'thing')).toEqual(symbolsOf('ALPHA 2', 'thing'));
    expect(symbolsOf('XI AN TRADING')).not.toContain('num:11');
  });

  it('written without spaces are cut at known words', () => {
    expect(texts('丹东至诚金属材料有限公司', 'organisation').slice(0, 2)).toEqual(['dandong', 'zhicheng']);
    expect(symbolsOf('三菱重工業株式会社')).toContain('org:heavyindustry');
  });
});

describe('a slip of the pen in a word every organisation shares', () => {
  it('is read as that word, alone and inside a phrase, and still shown as printed', () => {
    const right = symbolsOf('LIMITED LIABILITY COMPANY ALTERNATIVA');
    for (const printed of ['LIMITED LIABILITY COMPANU ALTERNATIVA', 'LMIITED LIABILITY COMPANY ALTERNATIVA'])
      expect(symbolsOf(printed)).toEqual(right);
    expect(symbolsOf('BOSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU VEKTOR')).toEqual(
      symbolsOf('OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU VEKTOR'),
    );
    expect(symbolsOf('JINT STOCK COMPANY VISMUT')).toEqual(symbolsOf('JOINT STOCK COMPANY VISMUT'));
    const slip = tokensOf('ABC GROOUP', 'organisation').at(-1)!;
    expect(slip).toMatchObject({ text: 'grooup', role: 'generic' });
    expect(slip.symbol).toBe(tokensOf('ABC GROUP', 'organisation').at(-1)!.symbol);
  });

  it('is not seen in a name of its own, in the last word that tells who is meant, or in a person', () => {
    expect(symbolsOf('STORK OOO')).toEqual(symbolsOf('HERON OOO'));
    expect(roles('MEDAL INTERNATIONAL', 'organisation')[0]).toBe('medal:name');
    expect(symbolsOf('COMPANU')).toEqual([]);
    expect(symbolsOf('Anna Grooup', 'person')).toEqual([]);
    expect(symbolsOf('GROOUP ABC', 'thing')).toEqual([]);
  });

  it('changes nothing in names without one', () => {
    const known = fc.constantFrom('GROUP', 'TRADING', 'HOLDING', 'LLC', 'BANK', 'LIMITED');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{3}$/), known, (brand, word) => {
        const token = tokensOf(`${brand} ${word}`, 'organisation').at(-1)!;
        expect(token.forms).toEqual([word.toLowerCase()]);
      }),
    );
  });
});

describe('a word joined to the next', () => {
  it('is parted where the letters change their case before a plain word', () => {
    const texts = (printed: string) =>
      tokensOf(printed, 'organisation').map((token) => printed.slice(token.start, token.end));
    expect(texts('HUISTASdrug Cartel')).toEqual(['HUISTAS', 'drug', 'Cartel']);
    expect(texts('PetroBank AG')).toEqual(['Petro', 'Bank', 'AG']);
    expect(texts('McDonald BankMed')).toEqual(['McDonald', 'BankMed']);
  });

  it('is parted where both are words organisations share, or it makes a phrase with its neighbour', () => {
    const texts = (printed: string) =>
      tokensOf(printed, 'organisation').map((token) => printed.slice(token.start, token.end));
    expect(texts('PRODUCTIONASSOCIATION VEGA')).toEqual(['PRODUCTION', 'ASSOCIATION', 'VEGA']);
    expect(texts('RESEARCH INSTITUTEGIRIKOND')).toEqual(['RESEARCH INSTITUTE', 'GIRIKOND']);
    expect(texts('COMERCIALIZADORAVESPA SA')).toEqual(['COMERCIALIZADORAVESPA', 'SA']);
    expect(texts('VEGA SC IENTIFIC CENTER')).toEqual(['VEGA', 'SC IENTIFIC', 'CENTER']);
  });
});

describe('people', () => {
  it('have family and given names where a comma or the source tells', () => {
    expect(roles('KHAN, Karim Asad Ahmad')).toEqual(['khan:family', 'karim:given', 'asad:given', 'ahmad:given']);
    expect(
      analyse('Karim KHAN', 'person', { family: 'Khan', given: 'Karim' }).tokens.map((token) => token.role),
    ).toEqual(['given', 'family']);
  });

  it('lose titles, but never their only name', () => {
    expect(roles('Mullah Omar')).toEqual(['mullah:title', 'omar:name']);
    expect(roles('Sheikh Ahmad Yassin')[0]).toBe('sheikh:title');
    expect(roles('Sheikh Hasina')).toEqual(['sheikh:name', 'hasina:name']);
    expect(roles('Judge')).toEqual(['judge:name']);
    expect(roles('Dr. Mr.').some((role) => role.endsWith(':name'))).toBe(true);
  });

  it('have particles, initials and suffixes', () => {
    expect(roles('AL-ZAWAHIRI, Ayman')).toEqual(['al:particle', 'zawahiri:family', 'ayman:given']);
    expect(roles('Jan van Merwe')).toEqual(['jan:name', 'van:particle', 'merwe:name']);
    expect(roles('Jan van der Merwe')).toEqual(roles('Jan Vandermerwe'));
    expect(roles('J.R. Smith Jr.')).toEqual(['j:initial', 'r:initial', 'smith:name', 'jr:suffix']);
    expect(roles('John Smith III').at(-1)).toBe('iii:suffix');
    expect(roles('Ben Stiller')[0]).toBe('ben:name');
    expect(roles('NGUYEN VI').at(-1)).toBe('vi:name');
    expect(roles('Al')).toEqual(['al:name']);
  });
});

it('takes a single syllable sign for a name, a single letter for an initial', () => {
  const roles = (name: string) => analyse(name, 'person').tokens.map(({ role }) => role);
  expect(roles('김 민지')).not.toContain('initial');
  expect(roles('K. Minji')).toContain('initial');
});

it('finds something to compare in every text with a plain letter or digit', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...'aZ09'), fc.string(), (before, letter, after) => {
      for (const model of MODELS)
        expect(analyse(`${before}${letter}${after}`.slice(0, 2000), model).tokens.length).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});
