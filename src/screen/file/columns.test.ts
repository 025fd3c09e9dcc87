import { describe, expect, it } from 'vitest';
import { columnsInWords, describeMap, mapColumns, readOverrides } from './columns.ts';
import { countryCode, similarCountries } from './countries.ts';
import { USUAL_NAMES } from './country-usual-names.ts';
import { orderShownBy, readDate } from './dates.ts';
import { guessDelimiter } from './delimiter.ts';

const mapped = (columns: string[], ...overrides: string[]) =>
  describeMap(mapColumns(columns, readOverrides(overrides), 'in.csv'));

describe('columns', () => {
  it.each([
    [['Name', 'DOB', 'Passport No.'], 'name ← Name · birth_date ← DOB · identifier ← Passport No.'],
    [['name', 'surname'], 'first_name ← name · last_name ← surname'],
    [['Nom', 'Prénom', 'Nationalité'], 'first_name ← Prénom · last_name ← Nom · country ← Nationalité'],
    [['nom', 'sexe'], 'name ← nom · gender ← sexe'],
    [['Vorname', 'Name', 'Geburtsdatum'], 'first_name ← Vorname · last_name ← Name · birth_date ← Geburtsdatum'],
    [['ФИО', 'Дата рождения', 'Гражданство'], 'name ← ФИО · birth_date ← Дата рождения · country ← Гражданство'],
    [['姓名', '国籍'], 'name ← 姓名 · country ← 国籍'],
    [['id', 'ref', 'insured_name', 'bank_name'], 'id ← id · name ← insured_name'],
    [['name', 'nationality_1', 'nationality_2'], 'name ← name · country ← nationality_1 + nationality_2'],
    [['Kd-Nr', 'Name, Vorname', 'Geb.-Datum'], 'id ← Kd-Nr · name ← Name, Vorname · birth_date ← Geb.-Datum'],
    [
      ['N° client', 'Nom', 'Prénom(s)', 'Né(e) le', 'Code pays'],
      'id ← N° client · first_name ← Prénom(s) · last_name ← Nom · birth_date ← Né(e) le · country ← Code pays',
    ],
    [
      ['Nº de cliente', 'Apellidos y nombre', 'Fecha de nac.', 'País de residencia'],
      'id ← Nº de cliente · name ← Apellidos y nombre · birth_date ← Fecha de nac. · country ← País de residencia',
    ],
    [['Codice cliente', 'Cognome', 'Nome'], 'id ← Codice cliente · first_name ← Nome · last_name ← Cognome'],
    [
      ['Klantnr.', 'Voornaam', 'Familienaam', 'Geb. datum'],
      'id ← Klantnr. · first_name ← Voornaam · last_name ← Familienaam · birth_date ← Geb. datum',
    ],
    [
      ['Nr klienta', 'Imię', 'Nazwisko', 'Data ur.', 'Płeć'],
      'id ← Nr klienta · first_name ← Imię · last_name ← Nazwisko · birth_date ← Data ur. · gender ← Płeć',
    ],
  ])('%j are understood', (columns, words) => {
    expect(mapped(columns)).toBe(words);
  });

  it('that are not used are named', () => {
    const columns = ['Name', 'Wohnort', 'Notiz', ''];
    const [used, unused] = columnsInWords(columns, mapColumns(columns, new Map(), 'in.csv'));
    expect(used).toBe('columns: name ← Name');
    expect(unused).toMatch(/^not used: Wohnort, Notiz; --map/);
    expect(columnsInWords(['Name'], mapColumns(['Name'], new Map(), 'in.csv'))).toHaveLength(1);
  });

  it('follow the user first, also to no column at all', () => {
    expect(mapped(['name', 'code', 'country'], 'id=CODE', 'country=')).toBe('id ← code · name ← name');
  });
});

describe('values as files write them', () => {
  it.each([
    ['1975-08-13T00:00:00Z', ['1975-08-13']],
    ['19750813', ['1975-08-13']],
    ['13.8.1975', ['1975-08-13']],
    ['08/13/1975', ['1975-08-13']],
    ['03/04/1975', ['1975-04-03', '1975-03-04']],
    ['1975', ['1975']],
    ['29.02.1975', undefined],
    ['13/08/75', undefined],
    ['soon', undefined],
  ])('the date %s', (text, read) => {
    expect(readDate(text)).toEqual(read);
  });

  it('the date 03/04/1975 by the order that is known, which a date that cannot be so read overrules', () => {
    expect(readDate('03/04/1975', 'dmy')).toEqual(['1975-04-03']);
    expect(readDate('03/04/1975', 'mdy')).toEqual(['1975-03-04']);
    expect(readDate('30/08/1954', 'mdy')).toEqual(['1954-08-30']);
  });

  it.each([
    ['30/08/1954', 'dmy'],
    ['08/30/1954', 'mdy'],
    ['03/04/1954', undefined],
    ['30.08.1954', undefined],
    ['1954-08-30', undefined],
    ['31/31/1954', undefined],
  ])('the order shown by %s', (text, order) => {
    expect(orderShownBy(text)).toBe(order);
  });

  it.each([
    ['FR', 'fr'],
    ['fra', 'fr'],
    ['Frankreich', 'fr'],
    ['Россия', 'ru'],
    ['Iran, Islamic Republic of', 'ir'],
    ['Bosnia and Herzegovina', 'ba'],
    ['St. Lucia', 'lc'],
    ['the Netherlands', 'nl'],
    ['Weißrussland', 'by'],
    ['Vitryssland', 'by'],
    ['Elfenbeinküste', 'ci'],
    ['ENGLAND', 'gb'],
    ['США', 'us'],
    ['Česko', 'cz'],
    ['Atlantis', undefined],
    ['', undefined],
  ])('the country %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it('each usual name of a country as that country, whatever other languages call others', () => {
    for (const [code, names] of USUAL_NAMES)
      for (const name of names) expect([name, countryCode(name)]).toEqual([name, code]);
  });

  it('a state that is no more as none, told by those there are today', () => {
    expect(countryCode('Jugoslawien')).toBeUndefined();
    expect(similarCountries('Tschechoslowakei')).toEqual(['Czechia (cz)', 'Slovakia (sk)']);
  });

  it('separated by whatever cuts header and rows alike', () => {
    expect(guessDelimiter(['name;born', 'Smith, J.;1975', 'Doe, Jane, Dr.;1980'])).toBe(';');
    expect(guessDelimiter(['name\tborn', 'a\t1'])).toBe('\t');
    expect(guessDelimiter(['name', 'Smith, J.'])).toBe(',');
  });
});
