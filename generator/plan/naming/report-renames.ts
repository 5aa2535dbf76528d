/** Says which names of the configuration's `rename` no symbol got. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { findNearestName } from "../../diagnostics/nearest-name.js";

/** `renames` is what was asked for, `names` what was chosen, both by symbol id; reports `plan/rename-unused`. */
export function reportUnusedRenames(
  renames: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
  diagnostics: DiagnosticCollector,
): void {
  for (const [id, name] of renames) {
    const given = names.get(id);
    if (given === name) continue;
    const nearest = given === undefined ? findNearestName(id, [...names.keys()]) : undefined;
    const advice = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
    const message =
      given === undefined
        ? `rename has "${id}", which is no symbol of the SDK${advice}`
        : `"${id}" is called ${given}, not ${name}: that name is reserved or taken`;
    diagnostics.report("plan/rename-unused", message);
  }
}
