import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { unAliases } from './aliases.ts';
import { mapUn } from './mapper.ts';
import { readUn } from './reader.ts';

const list = (individuals: string, entities = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;

const PERSON = `<INDIVIDUAL><DATAID>42</DATAID><FIRST_NAME>JANE</FIRST_NAME><SECOND_NAME>Q</SECOND_NAME><THIRD_NAME>PUBLIC</THIRD_NAME>
<UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.999</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON><GENDER>Female</GENDER>
<NAME_ORIGINAL_SCRIPT>جين</NAME_ORIGINAL_SCRIPT><COMMENTS1>Said to be in X &amp; Y.</COMMENTS1>
<DESIGNATION><VALUE>General</VALUE></DESIGNATION><NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Public, Jane</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Eagle</ALIAS_NAME></INDIVIDUAL_ALIAS>
<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>Russian foreign travel passport number 515458008</NUMBER><NOTE>expires 30 May 2017</NOTE></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL>`;
const ENTITY = `<ENTITY><DATAID>43</DATAID><FIRST_NAME>ACME</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><LISTED_ON>2001-10-06</LISTED_ON>
<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Acme</ALIAS_NAME></ENTITY_ALIAS></ENTITY>`;

describe('the UN list', () => {
  it('keeps names with their quality, dates with their precision, documents, and the entry’s reference', async () => {
    const { version, records } = await readUn(listFileOf('un.xml', list(PERSON, ENTITY)));
    const [person, entity] = records.map(mapUn);
    expect(version).toBe('2026-02-27');
    expect(person).toMatchObject({
      id: 'un-42',
      schema: 'Person',
      names: [
        { full: 'JANE Q PUBLIC', kind: 'primary' },
        { full: 'جين', kind: 'strong' },
        { full: 'Public, Jane', kind: 'strong', parts: { family: 'Public', given: 'Jane' } },
        { full: 'Eagle', kind: 'weak' },
      ],
      designations: [{ programmes: ['DRC'], reference: 'CDi.999', listed: '2012-12-31' }],
      birthDates: [
        { value: '1971', circa: true },
        { value: '1973', to: '1974' },
      ],
      birthPlaces: [{ value: 'Goma, Democratic Republic of the Congo' }],
      nationalities: [{ value: 'cd' }],
      genders: [{ value: 'female' }],
      positions: [{ value: 'General' }],
      identifiers: [{ kind: 'passport', value: '515458008', note: 'expires 30 May 2017' }],
      remarks: [{ value: 'Said to be in X & Y.' }],
    });
    expect(entity).toMatchObject({
      id: 'un-43',
      schema: 'Organization',
      names: [{ full: 'ACME' }, { full: 'Old Acme', kind: 'former' }],
    });
  });

  it.each([
    ['Azim Adhajani; Azim Agha-Jani', ['Azim Adhajani', 'Azim Agha-Jani']],
    ['Mohammed Sabet b) M. Javad Kareemi Sabet', ['Mohammed Sabet', 'M. Javad Kareemi Sabet']],
    ['Jin Tiesan (金铁三)', ['Jin Tiesan', '金铁三']],
    ['Encep Nurjaman (birth name)', ['Encep Nurjaman']],
    ['Jane Doe, born 1 Jan. 1953 (Oman passport no.03825239)', ['Jane Doe']],
    ['أنصار الشريعة (Ansar al Charia; Ansar al Sharia)', ['أنصار الشريعة', 'Ansar al Charia', 'Ansar al Sharia']],
    ['Lord’s Resistance Movement (LRM)', ['Lord’s Resistance Movement (LRM)']],
  ])('takes the alias %s apart', (text, names) => {
    expect(unAliases(text, 'Organization').map(({ full }) => full)).toEqual(names);
  });

  it('names the line at which the bytes are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0"?>\n<CONSOLIDATED_LIST>\né'),
      Buffer.from([0xff, 0x41]),
    ]);
    await expect(readUn(listFileOf('un.xml', bytes))).rejects.toMatchObject({
      code: 'FILE_ENCODING',
      place: { line: 3 },
    });
  });

  it.each([
    ['a file that stops in the middle', list(PERSON).slice(0, 700), 'LIST_UNREADABLE'],
    ['another XML file', '<html><body/></html>', 'LIST_UNREADABLE'],
    ['a list without entries', list(''), 'LIST_EMPTY'],
    ['an entry without a number', list(PERSON.replace('<DATAID>42</DATAID>', '')), 'LIST_UNREADABLE'],
    ['a document type with entities', `<!DOCTYPE x [<!ENTITY a "b">]>${list(PERSON)}`, 'LIST_UNREADABLE'],
    ['an entity nobody declared', list(PERSON.replace('JANE', '&jane;')), 'LIST_UNREADABLE'],
    ['control characters', list(PERSON.replace('JANE', 'JA\u0003NE')), 'LIST_UNREADABLE'],
    ['bytes that are not UTF-8', Buffer.from(list(PERSON.replace('JANE', 'JANÉ')), 'latin1'), 'FILE_ENCODING'],
  ])('refuses %s as a whole', async (_what, content, code) => {
    await expect(readUn(listFileOf('un.xml', content))).rejects.toMatchObject({ code, place: { file: 'un.xml' } });
  });
});
