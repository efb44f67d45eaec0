const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 999,999 in English words, without "and": "two thousand five hundred"; null for any other. */
export function spellNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e6) return null;
  if (value < 20) return SMALL[value] ?? null;
  if (value < 100) return joined(TENS[Math.floor(value / 10)] ?? '', value % 10, '-');
  if (value < 1000) return joined(`${SMALL[Math.floor(value / 100)] ?? ''} hundred`, value % 100, ' ');
  return joined(`${spellNumber(Math.floor(value / 1000)) ?? ''} thousand`, value % 1000, ' ');
}

function joined(head: string, rest: number, joint: string): string {
  return rest === 0 ? head : `${head}${joint}${spellNumber(rest) ?? ''}`;
}
