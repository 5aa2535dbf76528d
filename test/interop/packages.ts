/** The stacks that interop tests call: their Debian packages, and the path at which each answers once it is ready. */
import { spawnSync } from "node:child_process";

/** A SOAP server of somebody else. */
export interface Stack {
  /** Its name in tables. */
  readonly title: string;
  /** Debian 12 packages that its `servers/<stack>/start.sh` needs. */
  readonly packages: readonly string[];
  /** Path that answers 200 to a GET as soon as the server can be called. */
  readonly readyPath: string;
  /** Seconds that compiling and starting may take. */
  readonly startSeconds: number;
}

export const stacks = {
  mono: {
    title: "Mono ASMX",
    packages: ["mono-fastcgi-server4", "mono-mcs", "mono-devel", "nginx-light"],
    readyPath: "/ready.ashx",
    startSeconds: 60,
  },
  php: {
    title: "PHP SoapServer",
    packages: ["php-cli", "php-soap"],
    readyPath: "/rpc-literal.php?wsdl",
    startSeconds: 20,
  },
  jaxws: {
    title: "JAX-WS RI",
    packages: ["jaxws", "libjarjar-java", "openjdk-17-jdk-headless"],
    readyPath: "/tools12?wsdl",
    startSeconds: 120,
  },
  spyne: {
    title: "spyne",
    packages: ["python3-spyne", "python3-lxml"],
    readyPath: "/soap12?wsdl",
    startSeconds: 30,
  },
  axis: {
    title: "Axis 1.4",
    packages: ["libaxis-java", "openjdk-17-jdk-headless"],
    readyPath: "/axis/services/Counter?wsdl",
    startSeconds: 120,
  },
  gsoap: {
    title: "gSOAP",
    packages: ["gsoap", "libgsoap-dev", "g++"],
    readyPath: "/?wsdl",
    startSeconds: 240,
  },
  perl: {
    title: "SOAP::Lite",
    packages: ["libsoap-lite-perl"],
    readyPath: "/?wsdl",
    startSeconds: 20,
  },
} as const satisfies Readonly<Record<string, Stack>>;

export type StackName = keyof typeof stacks;

export const stackNames = Object.keys(stacks) as readonly StackName[]; // keys of the constant above

/** Those of the packages that dpkg does not know as installed; all of them where there is no dpkg. */
export function listMissingPackages(packages: readonly string[]): readonly string[] {
  // dpkg-query exits with 1 if it knows nothing of one of them, and lists the others all the same.
  const run = spawnSync("dpkg-query", ["-W", `-f=\${Package} \${Status}\n`, ...packages], {
    encoding: "utf8",
  });
  const lines = (run.stdout ?? "").split("\n");
  return packages.filter((name) => !lines.includes(`${name} install ok installed`));
}

/** Why what needs these packages cannot run here; undefined if it can. */
export function whyLeftOut(packages: readonly string[]): string | undefined {
  if (process.env["SOAPWRIGHT_INTEROP"] === "0") return "as SOAPWRIGHT_INTEROP is 0";
  const missing = listMissingPackages(packages);
  if (missing.length === 0) return undefined;
  return `for want of the Debian packages ${missing.join(" ")}; \`npm run test:interop\` installs them`;
}
