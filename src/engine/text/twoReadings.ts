/** The values of one number, the likelier first; twice the same where there is one reading only. */
export type Readings = readonly [likelier: number, other: number];

/** The ends of a range. */
export type Ends = readonly [low: number, high: number];

/**
 * The ends of a range in both readings, the likelier first. Both ends are written alike: where one of them is likelier
 * to have its thousands grouped, so is the other ("1.250 to 2.000").
 */
export function rangeReadings(low: Readings, high: Readings): readonly [likelier: Ends, other: Ends] {
  const [first, second] =
    isGrouped(low) === isGrouped(high) || !isTwofold(low) || !isTwofold(high)
      ? [low, high]
      : [groupedFirst(low), groupedFirst(high)];
  return [
    [first[0], second[0]],
    [first[1], second[1]],
  ];
}

function isTwofold([likelier, other]: Readings): boolean {
  return likelier !== other;
}

function isGrouped([likelier, other]: Readings): boolean {
  return Math.abs(likelier) > Math.abs(other);
}

function groupedFirst(readings: Readings): Readings {
  return isGrouped(readings) ? readings : [readings[1], readings[0]];
}
