/** Days as they are read, everywhere the same: on the page, in reports, in sentences made from facts. */

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-08-20` as `20 Aug 2025`, `2025-08` as `Aug 2025`; what is no ISO date is printed as it is. */
export function date(iso: string): string {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (!found) return iso;
  const [, year, month, day] = found;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day && name ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

/** A sentence with its ISO days as they are read. */
export const inDates = (text: string): string => text.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, date);
