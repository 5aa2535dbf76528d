/** Programs of other stacks that call servers of ours, and the Debian packages that they need. */
import { listMissingPackages } from "./packages.js";

export interface Caller {
  /** Its name in tables. */
  readonly title: string;
  readonly packages: readonly string[];
  /** What runs `callers/<script>`. */
  readonly program: string;
  readonly script: string;
}

export const callers = {
  // Debian's packages belong to Debian's Python, which need not be the first in the path.
  zeep: {
    title: "zeep",
    packages: ["python3-zeep"],
    program: "/usr/bin/python3",
    script: "birst.py",
  },
  php: {
    title: "PHP SoapClient",
    packages: ["php-cli", "php-soap"],
    program: "php",
    script: "birst.php",
  },
} as const satisfies Readonly<Record<string, Caller>>;

export type CallerName = keyof typeof callers;

export const callerNames = Object.keys(callers) as readonly CallerName[]; // keys of the constant above

/** Why a caller cannot run here; undefined if it can. */
export function whyLeftOut(name: CallerName): string | undefined {
  if (process.env["SOAPWRIGHT_INTEROP"] === "0") return "as SOAPWRIGHT_INTEROP is 0";
  const missing = listMissingPackages(callers[name].packages);
  if (missing.length === 0) return undefined;
  return `for want of the Debian packages ${missing.join(" ")}; \`npm run test:interop\` installs them`;
}
