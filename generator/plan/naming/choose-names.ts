/**
 * Gives each symbol of one scope a name from its ranked candidates. The result depends on the set of symbols, not on
 * their order; remembered names stay, only newcomers move.
 */

export interface Nameable {
  /** Stable id, `type {ns}StatusResult`; the key in `names.json`. */
  readonly id: string;
  /** Best first. */
  readonly candidates: readonly string[];
}

export interface ChosenNames {
  readonly names: ReadonlyMap<string, string>;
  /** Ids that got a number because nothing else told them apart. */
  readonly numbered: readonly string[];
}

export function chooseNames(
  symbols: readonly Nameable[],
  remembered: ReadonlyMap<string, string>,
  reserved: ReadonlySet<string>,
): ChosenNames {
  const names = new Map<string, string>();
  const taken = new Set<string>(reserved);
  for (const { id } of symbols) {
    const name = remembered.get(id);
    if (name === undefined || taken.has(name)) continue;
    names.set(id, name);
    taken.add(name);
  }
  // A name that somebody once imported is not given to another symbol while its owner is away.
  for (const name of remembered.values()) taken.add(name);

  let open = symbols.filter(({ id }) => !names.has(id));
  const ranks = Math.max(0, ...open.map(({ candidates }) => candidates.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    const wanted = new Map<string, number>();
    for (const { candidates } of open) {
      const candidate = candidates[rank];
      if (candidate !== undefined) wanted.set(candidate, (wanted.get(candidate) ?? 0) + 1);
    }
    for (const { id, candidates } of open) {
      const candidate = candidates[rank];
      if (candidate === undefined || wanted.get(candidate) !== 1 || taken.has(candidate)) continue;
      names.set(id, candidate);
    }
    for (const name of names.values()) taken.add(name);
    open = open.filter(({ id }) => !names.has(id));
  }

  const numbered: string[] = [];
  for (const { id, candidates } of [...open].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const stem = candidates.at(-1) ?? "unnamed";
    let ordinal = 1;
    while (taken.has(ordinal === 1 ? stem : stem + ordinal)) ordinal += 1;
    const name = ordinal === 1 ? stem : stem + ordinal;
    names.set(id, name);
    taken.add(name);
    if (ordinal > 1) numbered.push(id);
  }
  return { names, numbered };
}
