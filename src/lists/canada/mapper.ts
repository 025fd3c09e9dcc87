import type { Party, Schema } from '../../model/index.ts';
import type { ContentIds } from '../shared/content-id.ts';
import { isoOf, printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { splitAliases } from './aliases.ts';
import { entityName } from './entity-name.ts';
import type { CanadaRecord } from './reader.ts';

export const CANADA_LIST = 'ca_dfatd_sema_sanctions';

/** The party of one record. Canada prints no number; country, schedule and item together name an entry of the regulations. */
export function mapCanada(record: CanadaRecord, ids: ContentIds): Party {
  const schema = schemaOf(record);
  const draft = new PartyDraft(ids.of(record.country, record.schedule, record.item), CANADA_LIST, schema);
  if (schema === 'Person') {
    const { lastName: family, givenName: given } = record;
    const both = family && given ? { parts: { family, given } } : {};
    draft.name([given, family].filter((part) => part !== '').join(' '), 'primary', both);
    draft.text('positions', record.titleOrShip);
  } else {
    const { primary, aliases } = entityName(record.entityOrShip);
    draft.name(primary, 'primary');
    for (const alias of aliases) draft.name(alias, 'strong');
  }
  for (const alias of splitAliases(record.aliases, schema)) draft.name(alias.full, alias.kind);
  addDates(draft, record);
  if (schema === 'Vessel') {
    draft.identifier('imo', record.imo);
    draft.vessel({ type: record.titleOrShip });
  }
  const listed = isoOf(record.listed);
  draft.designation({
    list: CANADA_LIST,
    programmes: [englishHalf(record.country)],
    authority: 'Global Affairs Canada',
    reference: [record.schedule && `Schedule ${record.schedule}`, `item ${record.item}`].filter(Boolean).join(', '),
    ...(listed ? { listed } : {}),
  });
  return draft.build();
}

function schemaOf(record: CanadaRecord): Schema {
  if (record.imo) return 'Vessel';
  return record.entityOrShip ? 'Organization' : 'Person';
}

/** `Russia / Russie` is printed in both languages; the English half names the regime. */
function englishHalf(country: string): string {
  return (country.split(' / ')[0] as string).trim();
}

function addDates(draft: PartyDraft, { dateOfBirthOrBuild: printed, listed }: CanadaRecord): void {
  if (!printed) return;
  // Nobody is listed before they are born: a two-digit year (`Sep-99`) lies before the listing.
  const newestYear = Number(listed.slice(0, 4)) || undefined;
  const dates = printed.split(/\s+or\s+/i).map((text) => printedDate(text, newestYear));
  for (const date of dates) {
    if (!date) continue;
    if (draft.schema === 'Vessel') draft.vessel({ built: date.value });
    else draft.date(draft.schema === 'Person' ? 'birthDates' : 'foundedDates', date);
  }
  if (dates.some((date) => !date)) draft.text('remarks', printed);
}
