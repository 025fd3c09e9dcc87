import type { From, Party, Schema } from '../../model/index.ts';
import { isoOf } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import type { UkIndexRow } from './reader.ts';

export const UK_LIST = 'gb_fcdo_sanctions';

const SCHEMAS: Readonly<Record<string, Schema>> = { individual: 'Person', entity: 'Organization', ship: 'Vessel' };

/** The party of one row of the UK index. @param from set when its facts are lent to another version */
export function mapUkIndexRow(row: UkIndexRow, from?: From): Party {
  const draft = new PartyDraft(`gb-${row.id}`, UK_LIST, SCHEMAS[row.type.toLowerCase()] ?? 'LegalEntity', from);
  draft.name(row.name, 'primary');
  if (row.ofsiGroupId) draft.fact('OFSI Group ID', row.ofsiGroupId);
  const listed = isoOf(row.designated);
  const measures = row.sanctions
    .split(/[|;]|, (?=[A-Z])/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  draft.designation({
    list: UK_LIST,
    programmes: row.regime ? [row.regime] : [],
    authority: row.source
      ? `Foreign, Commonwealth & Development Office (designation source: ${row.source})`
      : 'Foreign, Commonwealth & Development Office',
    reference: row.id,
    ...(measures.length > 0 ? { measures } : {}),
    ...(listed ? { listed } : {}),
    ...(from ? { from } : {}),
  });
  return draft.build();
}
