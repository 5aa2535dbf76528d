/** Contract → SdkPlan: the passes in order. Each is one file in `passes/`. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Contract } from "../model/contract.js";
import { expandSubstitutes } from "../model/expand-substitutes.js";
import type { OverlaySettings } from "../model/overlay-settings.js";
import type { SdkOptions } from "./options.js";
import { assignFiles } from "./passes/assign-files.js";
import { collectClasses } from "./passes/collect-classes.js";
import { describeClient } from "./passes/describe-clients.js";
import { describeFiles } from "./passes/describe-files.js";
import { findEncodedClasses } from "./passes/find-encoded-classes.js";
import { findHierarchies } from "./passes/find-hierarchies.js";
import { findItemPaths } from "./passes/find-item-paths.js";
import { indexContract } from "./passes/index-contract.js";
import { leaveOutBroken } from "./passes/leave-out-broken.js";
import { linkClasses } from "./passes/link-classes.js";
import { nameSymbols } from "./passes/name-symbols.js";
import { listNilTypes } from "./passes/nil-types.js";
import { selectOperations } from "./passes/select-operations.js";
import type { ShapeContext } from "./passes/shape-values.js";
import type { SdkPlan } from "./sdk-plan.js";

/** `remembered` is what `names.json` holds: names by symbol id. */
export function planSdk(
  given: Contract,
  settings: OverlaySettings,
  options: SdkOptions,
  remembered: ReadonlyMap<string, string>,
  diagnostics: DiagnosticCollector,
): SdkPlan {
  const contract = expandSubstitutes(given);
  const index = indexContract(contract);
  const selected = selectOperations(index, options, diagnostics);
  const types = [...contract.types, ...selected.wrappers, ...listNilTypes(index)];
  const wrapped = indexContract({ ...contract, types }, selected.parts);
  const selection =
    options.errors === "leave-out" ? leaveOutBroken(wrapped, selected, diagnostics) : selected;
  if (selection.operations.length === 0)
    diagnostics.report("plan/no-operations", "no operation is left to generate", {
      span: (contract.services[0] ?? contract.portTypes[0] ?? contract.messages[0] ?? contract.types[0])
        ?.origin.span,
    });
  const context: ShapeContext = { index: wrapped, settings, diagnostics, facets: options.facets };
  const collection = collectClasses(context, selection);
  const hierarchies = findHierarchies(context, collection);
  const itemPaths = findItemPaths(context, selection);
  const symbols = nameSymbols(
    selection,
    collection,
    hierarchies,
    itemPaths,
    remembered,
    options,
    diagnostics,
  );
  const links = linkClasses(context, collection);
  const { references, extendsEdges, enums } = links;
  const files = assignFiles(
    selection,
    collection,
    hierarchies,
    symbols,
    extendsEdges,
    references,
    remembered,
    options,
  );
  const parts = {
    ...{ selection, collection, hierarchies, itemPaths, symbols, files, references, enums, options },
  };
  const encoded = findEncodedClasses(selection, links);
  const described = describeFiles({ ...parts, context: { ...context, encoded } });
  return {
    name: options.name,
    clients: symbols.clients.map((group) => describeClient(group, described.operations, symbols, options)),
    files: described.files,
    names: new Map([...symbols.all, ...files.unusual]),
    counts: {
      operations: selection.operations.length,
      types:
        [...collection.classes.values()].filter(({ operation }) => operation === undefined).length +
        collection.enums.size,
    },
  };
}
