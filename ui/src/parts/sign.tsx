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
  | 'risk'
  | 'listed'
  | 'ended'
  | 'unknown'
  | 'disputed'
  | 'proposed'
  | 'namesake'
  | 'signed'
  | 'unsigned'
  | 'ownWords'
  | 'outside';

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
  damaged: <path d="M2.5 2.5h11v4L10 9l-3-2-4.5 3ZM2.5 12l4.5-2 3 2 3.5-2v3.5h-11Z" />,
  refused: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.5 8h7" />
    </>
  ),
  nameOnly: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" strokeDasharray="2.2 1.8" />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.4v.2" />
    </>
  ),
  weak: <path d="M2 7c2-3 4-3 6 0s4 3 6 0M2 11.5c2-3 4-3 6 0s4 3 6 0" />,
  current: <path d="M3 8.5 6.5 12 13 4.5" />,
  prohibited: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M4 12 12 4" />
    </>
  ),
  risk: <path d="M8 2 14.5 13.5h-13ZM8 6.5v3M8 11.3v.2" />,
  listed: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />,
  ended: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.5" strokeDasharray="2.6 2" />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.4v.2" />
    </>
  ),
  disputed: <path d="M1.5 5.5h9M8 2.5l3 3-3 3M14.5 10.5h-9M8 7.5l-3 3 3 3" />,
  proposed: <path d="M2 10.5h3.5l1 2h3l1-2H14M2 10.5 4 3h8l2 7.5v3.5H2Z" />,
  namesake: (
    <>
      <circle cx="5.8" cy="8" r="4.3" />
      <circle cx="10.2" cy="8" r="4.3" />
    </>
  ),
  signed: <path d="M2 13.5h12M3.5 10.5 11 3l2 2-7.5 7.5H3.5Z" />,
  unsigned: <path d="M4 4l8 8M12 4l-8 8" />,
  ownWords: <path d="M2 3h12v8H7.5L4 14v-3H2Z" />,
  outside: <path d="M3.5 8h9" />,
  later: <path d="M8 3.5V8l3 2M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z" />,
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
