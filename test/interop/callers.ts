/** Programs of other stacks that call servers of ours, and the Debian packages that they need. */
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
