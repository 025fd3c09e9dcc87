import type { ReactNode } from 'react';

/** One sign for each state, the same everywhere, always with a word beside it. */
export type SignName =
  | 'review'
  | 'possibly'
  | 'clear'
  | 'incomplete'
  | 'stale'
  | 'damaged'
  | 'refused'
  | 'nameOnly'
  | 'weak'
  | 'current'
  | 'later'
  | 'prohibited'
  | 'risk';

const SHAPES: Record<SignName, ReactNode> = {
  review: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />,
  possibly: (
    <>
      <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
      <path d="M8 1.5V14.5L1.5 8Z" fill="currentColor" stroke="none" />
    </>
  ),
  clear: <circle cx="8" cy="8" r="5.5" />,
  incomplete: <circle cx="8" cy="8" r="5.5" strokeDasharray="3 2.4" />,
  stale: <path d="M4 2h8M4 14h8M5 2c0 4 6 8 6 12M11 2c0 4-6 8-6 12" />,
  damaged: <path d="M2.5 2.5h11v4L10 9l-3-2-4.5 3ZM2.5 12l4.500-2 3 2 3.500-2v3.500h-11Z" />,
  refused: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.500 8h7" />
    </>
  ),
  nameOnly: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" strokeDasharray="2.2 1.800" />
      <path d="M6.200 6.300a1.900 1.900 0 1 1 2.600 1.800c-.6.3-.8.6-.8 1.300M8 11.400v.2" />
    </>
  ),
  weak: <path d="M2 7c2-3 4-3 6 0s4 3 6 0M2 11.500c2-3 4-3 6 0s4 3 6 0" />,
  current: <path d="M3 8.500 6.500 12 13 4.500" />,
  prohibited: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4 12 12 4" />
    </>
  ),
  risk: <path d="M8 2 14.500 13.500h-13ZM8 6.500v3M8 11.300v.2" />,
  later: <path d="M8 3.500V8l3 2M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z" />,
};

export function Sign({ name, children }: { name: SignName; children: ReactNode }) {
  return (
    <span className={`sign sign-${name}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[name]}
      </svg>
      <span>{children}</span>
    </span>
  );
}
