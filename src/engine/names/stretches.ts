import type { Token } from './tokens';

/** A lower-case word so near to a capital may belong to a name ("Bank *of* England"); the rest is not looked at. */
const reach = 2;

/** Longest stretch that is labelled at once: bounds the memory of a line of capitals. */
const longestStretch = 400;

/** Stretches of a sentence around its capitals; everything between is outside of names. */
export function stretches(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let last: [number, number] | undefined;
  tokens.forEach((token, i) => {
    if (!token.capital) return;
    const from = Math.max(0, i - 1);
    const to = Math.min(tokens.length, i + 1 + reach);
    if (last && from <= last[1] && i - last[0] < longestStretch) last[1] = to;
    else found.push((last = [Math.max(from, last?.[1] ?? 0), to]));
  });
  return found;
}
