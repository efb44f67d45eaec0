/** Milliseconds of processor time that the runs of one contestant took. */
export interface Times {
  readonly min: number;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * Times contestants in turn, round after round, so that what slows the machine slows all of them alike, and in processor
 * time, so that it slows them little. One round before the first is not counted.
 * @param contestants each is called with the number of the round, -1 for the one that is not counted.
 */
export function race<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, (round: number) => unknown>>,
): Record<Name, Times> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number[]>(names.map(name => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const started = process.cpuUsage();
      contestants[name](round);
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1000;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return Object.fromEntries(names.map(name => [name, summary(times.get(name) ?? [])])) as Record<Name, Times>;
}

function summary(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { min: at(0), median: at(0.5), p99: at(0.99), max: at(1) };
}

/** Prints rows of cells in columns; the first row is the heading. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)));
  for (const row of rows) {
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    );
  }
}

/** "12.3 ms", "0.12 ms". */
export function milliseconds(time: number): string {
  return `${time >= 100 ? time.toFixed(0) : time >= 1 ? time.toFixed(1) : time.toFixed(3)} ms`;
}

/** "12.3 x". */
export function times(ratio: number): string {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)} x`;
}
