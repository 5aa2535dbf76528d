/** A small seeded random source, so that a random sample can be had again. */

export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
}

/** The same numbers for the same seed, on every machine (mulberry32). */
export function seedRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
  };
}

/** One of the items; `fallback` if there is none. */
export function pick<T>(random: Random, items: readonly T[], fallback: T): T {
  return items[random.below(items.length)] ?? fallback;
}
