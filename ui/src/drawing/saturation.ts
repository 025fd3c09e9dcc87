/** How much of the accent colour a similarity gets. Below 0.5 names hardly resemble each other: nearly grey. */
export function saturation(similarity: number): string {
  return `${Math.round(Math.max(0, Math.min(1, (similarity - 0.5) * 2)) * 85 + 15)}%`;
}
