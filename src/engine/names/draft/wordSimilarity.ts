/**
 * How alike two words of a name are spelled, 0 to 1: the mean of the share of letters that stay in place under the fewest
 * edits (Damerau's optimal string alignment, 1964) and of Jaro-Winkler (Winkler 1990), which forgives what differs late in a
 * word. Both see different errors: a letter dropped, two letters swapped, another ending.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  return (1 - edits(a, b) / Math.max(a.length, b.length) + jaroWinkler(a, b)) / 2;
}

/** Longest words that are compared letter by letter, so that time stays bounded for any text. */
const longest = 40;

/** Fewest letters to insert, drop, replace or swap with their neighbor that make `b` of `a`. */
function edits(a: string, b: string): number {
  if (a.length > longest || b.length > longest) return Math.max(a.length, b.length);
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Share of letters in common within half the longer word, less for those in another order, more for a common beginning. */
function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const pairs: number[] = [];
  for (let i = 0; i < Math.min(a.length, longest); i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (a[i] !== b[j] || taken.has(j)) continue;
      taken.add(j);
      pairs.push(j);
      break;
    }
  }
  const common = pairs.length;
  if (common === 0) return 0;
  const ordered = [...pairs].sort((x, y) => x - y);
  const moved = pairs.filter((j, i) => b[j] !== b[ordered[i] ?? 0]).length / 2;
  const jaro = (common / a.length + common / b.length + (common - moved) / common) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
