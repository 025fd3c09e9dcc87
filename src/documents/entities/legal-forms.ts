import { LEGAL_FORMS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** "Moss Co., Ltd., Pine Plc.,": the full stop of a legal form, where its sentence goes on behind it. */
export function isAbbreviatedForm(tokens: readonly Token[], i: number): boolean {
  const [form, stop, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  return (
    LEGAL_FORMS.has(form.low) &&
    stop?.text === '.' &&
    stop.start === form.end &&
    next !== undefined &&
    (next.text === ',' || (next.kind === 'word' && !next.capital))
  );
}

/** "Moss Co., Ltd.", "Pine Holdings, Inc.": goes over what stands between a name and its legal form. */
export function leadsToForm(tokens: readonly Token[], i: number): boolean {
  const comma = tokens[i]!.text === '.' && LEGAL_FORMS.has(tokens[i - 1]!.low) ? i + 1 : i;
  const next = tokens[comma + 1];
  return tokens[comma]?.text === ',' && next !== undefined && LEGAL_FORMS.has(next.low) && next.capital;
}
