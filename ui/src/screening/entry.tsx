import { useState } from 'react';
import { api, type Entity } from '../api.ts';
import { country, date } from '../format.ts';
import { Problem } from '../parts/problem.tsx';
import { useAnswer } from '../state/use-answer.ts';

/** The facts a reviewer compares first, in this order; all others follow as the entry has them. */
const FIRST = [
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'birthDate',
  'birthPlace',
  'nationality',
  'citizenship',
  'country',
  'gender',
];
const COUNTRIES = new Set(['nationality', 'citizenship', 'country', 'flag', 'jurisdiction']);
/** Shown above already, or plumbing. */
const LEFT_OUT = new Set(['topics', 'sanctions', 'programId']);

/** `birthDate` as “birth date”. */
const words = (property: string): string => property.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

function printed(property: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const nested = value as Partial<Entity>;
    return (
      nested.caption ??
      Object.values(nested.properties ?? {})
        .flat()
        .join(', ')
    );
  }
  const text = String(value);
  if (COUNTRIES.has(property)) return country(text);
  return /date$/i.test(property) ? date(text) : text;
}

function Properties({ entity }: { entity: Entity }) {
  const rank = (property: string): number => (FIRST.includes(property) ? FIRST.indexOf(property) : FIRST.length);
  const rows = Object.entries(entity.properties)
    .filter(([property, values]) => !LEFT_OUT.has(property) && values.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));
  return (
    <dl className="terms">
      {rows.map(([property, values]) => (
        <div key={property}>
          <dt>{words(property)}</dt>
          <dd>
            <ul className="values">
              {[...new Set(values.map((value) => printed(property, value)))].map((value) => (
                <li key={value} dir="auto">
                  {value}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The whole entry behind a match, fetched when somebody unfolds it. */
export function EntryFold({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const { data, trouble } = useAnswer(open ? id : '', 0, (signal) => api.entity(id, signal));
  return (
    <details className="fold entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The whole entry: other names, dates, identifiers</summary>
      {trouble && <Problem trouble={trouble} />}
      {data && <Properties entity={data} />}
    </details>
  );
}
