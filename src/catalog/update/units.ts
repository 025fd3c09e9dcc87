/** Sizes and times as people write them. Each returns `undefined` for a text that is none. */

const BYTES: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 };
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function amount(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const unit = units[parts?.[2]?.toLowerCase() ?? ''];
  const value = Number(parts?.[1]) * (unit ?? Number.NaN);
  return value > 0 && Number.isFinite(value) ? value : undefined;
}

/** `200MB` as bytes. */
export const bytesOf = (text: string): number | undefined => {
  const bytes = amount(text, BYTES);
  return bytes === undefined ? undefined : Math.floor(bytes);
};

/** `10m` or `90` (seconds) as seconds. */
export const secondsOf = (text: string): number | undefined => amount(text, { '': 1, ...SECONDS });

/** `12h` as milliseconds; a unit must be given, and less than a minute would be a flood. */
export const durationOf = (text: string): number | undefined => {
  const seconds = amount(text, SECONDS);
  return seconds === undefined || seconds < 60 ? undefined : seconds * 1000;
};
