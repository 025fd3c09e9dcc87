import type { Effects } from '../../model/index.ts';

/** What tells of a designation, where it is not the list itself: the sources of its reasons, each once. */
export const toldBy = ({ because = [] }: Effects['designated']): string[] => [
  ...new Set(because.flatMap(({ citation }) => citation ?? [])),
];
