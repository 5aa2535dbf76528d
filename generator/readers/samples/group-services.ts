/** Tells which samples belong to one service: by the path they are sent to, or the name at the top of their page. */
import { isNcName } from "../../source/xml/names.js";
import type { NamedSample } from "./read-page.js";

export interface ServiceGroup {
  /** An NCName. */
  readonly name: string;
  readonly samples: readonly NamedSample[];
}

/** Groups samples, whatever their order; those without a trace go with the only service there is. */
export function groupServices(samples: readonly NamedSample[]): readonly ServiceGroup[] {
  const groups = new Map<string, NamedSample[]>();
  const pathOfName = new Map<string, string>();
  for (const { servicePath, serviceName } of samples) {
    const key = keyOfPath(servicePath);
    if (key !== undefined && serviceName !== undefined) {
      const known = pathOfName.get(serviceName);
      // The order of the files must not matter.
      if (known === undefined || key < known) pathOfName.set(serviceName, key);
    }
  }
  const traceless: NamedSample[] = [];
  for (const sample of samples) {
    const byName =
      sample.serviceName === undefined
        ? undefined
        : (pathOfName.get(sample.serviceName) ?? sample.serviceName.toLowerCase());
    const key = keyOfPath(sample.servicePath) ?? byName;
    if (key === undefined) traceless.push(sample);
    else add(groups, key, sample);
  }
  const only = groups.size === 1 ? [...groups.keys()][0] : undefined;
  for (const sample of traceless) add(groups, only ?? "service", sample);
  return [...groups]
    .map(([key, list]) => ({ key, name: chooseName(list), samples: list }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
}

function keyOfPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : path.toLowerCase();
}

function add(groups: Map<string, NamedSample[]>, key: string, sample: NamedSample): void {
  const list = groups.get(key);
  if (list) list.push(sample);
  else groups.set(key, [sample]);
}

/** The name that most pages have at their top, else the file in the path. */
function chooseName(samples: readonly NamedSample[]): string {
  const tops = mostFrequent(samples.map(({ serviceName }) => serviceName));
  const path = mostFrequent(samples.map(({ servicePath }) => servicePath));
  const cleaned = path?.replace(/[^\p{L}\p{N}_.-]/gu, "_");
  return (
    [tops, path, cleaned, cleaned === undefined ? undefined : `_${cleaned}`].find(
      (name) => name !== undefined && isNcName(name),
    ) ?? "Service"
  );
}

function mostFrequent(names: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0];
}
