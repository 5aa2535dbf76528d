/** The clients that the table of hard cases runs on, each behind one function from a case to the result by wire names. */
import type { HardValue } from "../test/wire/hard/hard-case.js";
import { type HardCall, hardContract, openOurClient } from "../test/wire/hard/our-client.js";
import { requirePeer } from "./peers.js";

export const hardClients = ["soapwright", "soap", "strong-soap"] as const;
export type HardClientName = (typeof hardClients)[number];

/** Opens a client; ours was built to `ourFile`. */
export async function openClient(name: HardClientName, ourFile: string): Promise<HardCall> {
  if (name === "soapwright") return openOurClient(ourFile);
  return name === "soap" ? callSoap : callStrongSoap;
}

/** What a peer's result looks like: repeated elements inside the element around them. */
type PeerValue = Readonly<Record<string, unknown>>;

interface SoapClientOfPeer {
  askAsync(request: object): Promise<readonly [{ readonly result?: PeerValue } | null, ...unknown[]]>;
}

const callSoap: HardCall = async (url, { version, request = {} }) => {
  const soap = requirePeer("soap") as {
    createClientAsync(wsdl: string, options: object, endpoint: string): Promise<SoapClientOfPeer>;
  };
  const options = { forceSoap12Headers: version === "1.2" };
  const client = await soap.createClientAsync(hardContract, options, url);
  const [response] = await client.askAsync(wrapWords(request));
  return unwrap(response?.result);
};

type Done<T> = (error: unknown, value: T) => void;

interface StrongSoapClient {
  setEndpoint(url: string): void;
  ask(request: object, done: Done<{ readonly result?: PeerValue } | null>): void;
}

const callStrongSoap: HardCall = async (url, { version, request = {} }) => {
  const { soap } = requirePeer("strong-soap") as {
    readonly soap: { createClient(wsdl: string, options: object, done: Done<StrongSoapClient>): void };
  };
  const options = { endpoint: url, forceSoap12Headers: version === "1.2" };
  const client = await promised<StrongSoapClient>((done) => soap.createClient(hardContract, options, done));
  client.setEndpoint(url);
  const response = await promised<{ readonly result?: PeerValue } | null>((done) =>
    client.ask(wrapWords(request), done),
  );
  return unwrap(response?.result);
};

function promised<T>(start: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)));
  });
}

function wrapWords(request: HardValue): object {
  const { words } = request;
  return Array.isArray(words) ? { ...request, words: { word: words } } : request;
}

/** The members by wire name, arrays without the element around them; in whatever form the peer has them. */
function unwrap(result: PeerValue | undefined): HardValue {
  const own = Object.entries(result ?? {}).filter(([name]) => !/^\$?attributes$/.test(name));
  // What the peer made of each value is what the case then looks at.
  return Object.fromEntries(
    own.map(([name, value]) => {
      if (name === "words") return [name, itemsOf(value, "word")];
      if (name !== "rows") return [name, atom(value)];
      const rows = itemsOf(value, "row");
      return [name, Array.isArray(rows) ? rows.map((row) => itemsOf(row, "cell")) : rows];
    }),
  ) as HardValue;
}

function itemsOf(value: unknown, name: string): unknown {
  const whole = atom(value);
  if (typeof whole !== "object" || whole === null) return whole;
  // A peer's object; whether it has the member is what is asked.
  const items = (whole as PeerValue)[name];
  if (items === undefined) return [];
  return (Array.isArray(items) ? items : [items]).map(atom);
}

/** A value, or null for an object that only says that it is nil. */
function atom(value: unknown): unknown {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : "";
  return /^\{"\$?attributes":\{[^{}]*nil":"?(true|1)"?[^{}]*\}\}$/.test(text) ? null : value;
}
