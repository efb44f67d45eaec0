import type { Found } from '../../kinds/kind';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A find to be changed. To copy first and set properties then takes a quarter of the time that `{ ...found, key }` takes,
 * as finds come in more shapes than V8 remembers for one place of the program.
 */
export function copyOf(found: Found): Writable<Found> {
  return { ...found };
}
