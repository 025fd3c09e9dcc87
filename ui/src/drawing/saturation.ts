/** How much of the accent colour a similarity gets. Below 0.5 names hardly resemble each other: nearly grey. */
export function saturation(similarity: number): string {
  const alike = Math.max(0, Math.min(1, (similarity - 0.5) * 2));
  return `${Math.round(alike ** 1.5 * 88 + 12)}%`;
}
