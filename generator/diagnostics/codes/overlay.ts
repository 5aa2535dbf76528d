/** Diagnostic codes of overlay.yaml. */
import type { DeclaredCode } from "./declared-code.js";

const reference = "docs/reference/overlay.md";

export const overlayCodes = {
  "overlay/invalid": {
    severity: "error",
    summary: "The overlay does not have the documented form.",
    hint: `See ${reference}.`,
  },
  "overlay/syntax": {
    severity: "error",
    summary: "The overlay is not well-formed YAML.",
    hint: "Correct the YAML at the place shown.",
  },
  "overlay/unknown-key": {
    severity: "error",
    summary: "The overlay has a key that means nothing at its place.",
    hint: `The keys of each place are listed in ${reference}.`,
  },
  "overlay/bad-field": {
    severity: "error",
    summary: "A field is not stated as `<type> [min..max] [nillable] [= default]`.",
    hint: `Write it like "string 0..1", "int 0..1 = 0" or "UserSpace 0..* nillable"; see ${reference}.`,
  },
  "overlay/base-cycle": {
    severity: "error",
    summary: "A type of the overlay is, by way of its bases, its own base.",
    hint: "Remove one `base` of the cycle.",
  },
  "overlay/unknown-type": {
    severity: "warning",
    summary: "The overlay names a type that neither it nor the contract defines.",
    hint: "Define it under `types:`, or correct the name.",
  },
  "overlay/unknown-operation": {
    severity: "info",
    summary: "The overlay speaks of operations that no source has.",
    hint: "Add their pages, or remove them from the overlay.",
  },
  "overlay/unknown-service": {
    severity: "warning",
    summary: "The overlay is written for another service.",
    hint: "Correct `service:`, or move the overlay to the contract that it belongs to.",
  },
  "overlay/unknown-secret": {
    severity: "info",
    summary: "The overlay names secrets that no element has as its name.",
    hint: "Use the local name of the element, in its exact case.",
  },
  "overlay/contradicts-page": {
    severity: "warning",
    summary: "The overlay states a fact that a source shows differently; the overlay has the last word.",
    hint: "Correct the overlay, or remove the outdated source.",
  },
  "overlay/not-applied": {
    severity: "warning",
    summary: "A fact of the overlay has nothing that it could be applied to.",
    hint: `What facts can be applied to is said in ${reference}.`,
  },
} as const satisfies Record<string, DeclaredCode>;
