import type { PartyDraft } from '../shared/draft.ts';
import { ofacNameParts } from './names.ts';
import type { RemarkField } from './remarks/field.ts';
import { parseRemarkField } from './remarks/parse-field.ts';
import { splitRemarks } from './remarks/split.ts';

/** How well a set of remarks was understood: the figures behind "typed fields over all fields". */
export interface RemarksCoverage {
  fields: number;
  unknown: number;
  cut: number;
  readonly byKey: Map<string, number>;
}

/** An empty count. */
export function remarksCoverage(): RemarksCoverage {
  return { fields: 0, unknown: 0, cut: 0, byKey: new Map() };
}

/**
 * Puts OFAC remarks into a party. What is not understood, and a field the file cuts off, stay in `remarks` as text.
 * @returns the measures found, which belong to the designation
 */
export function applyRemarks(remarks: string, draft: PartyDraft, coverage?: RemarksCoverage): string[] {
  const { fields, cut } = splitRemarks(remarks);
  const measures: string[] = [];
  for (const text of fields) {
    const field = parseRemarkField(text);
    if (coverage) {
      coverage.fields += 1;
      if (field.is === 'text') coverage.unknown += 1;
      coverage.byKey.set(field.key, (coverage.byKey.get(field.key) ?? 0) + 1);
    }
    if (field.is === 'measure') measures.push(field.value);
    else applyField(field, draft);
  }
  if (cut !== undefined) {
    if (coverage) coverage.cut += 1;
    draft.text('remarks', cut);
  }
  return measures;
}

/** Puts one understood field into a party. Measures belong to the designation and are left to the caller. */
export function applyField(field: RemarkField, draft: PartyDraft): void {
  switch (field.is) {
    case 'birthDate':
      draft.date('birthDates', field.date);
      break;
    case 'foundedDate':
      draft.date('foundedDates', field.date);
      break;
    case 'birthPlace':
      draft.text('birthPlaces', field.value);
      break;
    case 'nationality':
      draft.country('nationalities', field.value);
      break;
    case 'citizenship':
      draft.country('citizenships', field.value);
      break;
    case 'registeredIn':
      draft.country('countries', field.value).fact('Nationality of Registration', field.value);
      break;
    case 'gender':
      draft.gender(field.value);
      break;
    case 'position':
      draft.text('positions', field.value);
      break;
    case 'alias':
      // Quotation marks are OFAC's sign for a weak alias. A former name stays one: it was the party's real name.
      draft.name(field.value, field.former ? 'former' : 'weak', ofacNameParts(field.value, draft.schema));
      break;
    case 'issuerName':
      draft.name(field.value, 'strong');
      break;
    case 'linkedTo':
      draft.relation({ kind: 'linkedTo', name: field.value });
      break;
    case 'family':
      draft.relation({ kind: 'family', name: field.value, note: field.tie });
      break;
    case 'fact':
      draft.fact(field.label, field.value);
      break;
    case 'identifier': {
      const { kind, value, ...more } = field.identifier;
      draft.identifier(kind, value, more);
      break;
    }
    case 'vessel':
      draft.vessel({ [field.fact]: field.value });
      break;
    case 'aircraft':
      draft.aircraft({ [field.fact]: field.value });
      break;
    case 'text':
      draft.text('remarks', field.value);
      break;
    case 'measure':
      break;
  }
}
