/** What the tests expect of the SDK of the ASMX service written by hand. */
import type {
  AnyClient,
  HeaderOf,
  HeaderParts,
  Moment,
  OperationOf,
  Raw,
  TestCallOptions,
  TestOptions,
} from "./sdk-parts.js";

/** XML as requests take it: what the SDK's `RawXml.parse` made. Tests use nothing of it but what `Raw` has. */
export interface SentRaw extends Raw {
  readonly as: never;
  readonly children: never;
  readonly open: never;
  readonly toJSON: never;
}

/** `Time` is what dates are, `Xml` what unknown content is. */
export interface Manifest<Time, Xml> {
  code?: string | undefined;
  revision: number;
  text?: string | undefined;
  whole: number;
  large: bigint;
  small: number;
  octet: number;
  signedOctet: number;
  natural: number;
  largeNatural: bigint;
  smallNatural: number;
  single: number;
  twofold: number;
  exact: string;
  yes: boolean;
  moment: Time;
  day: Time;
  clock: Exclude<Time, Date>;
  bytes?: Uint8Array | undefined;
  hex?: Uint8Array | undefined;
  id: string;
  cargo: "Grain" | "Crude-Oil" | "Cars";
  flags: ("Yellow" | "Red" | "Blue")[];
  maybe: number | null;
  maybeMoment: Time | null;
  maybeCargo: "Grain" | "Crude-Oil" | "Cars" | null;
  mark: string[];
  holds?: number[] | undefined;
  names?: (string | null)[] | undefined;
  annex?: { any: Xml[] } | undefined;
  term?: { namespace: string; local: string } | undefined;
  given?: number | undefined;
  usual?: number | undefined;
  choice?:
    | { asText?: string | undefined; asNumber?: undefined }
    | { asNumber: number; asText?: undefined }
    | undefined;
}

interface Vessel {
  sign?: string | undefined;
  name?: string | undefined;
}

export type AnyVessel =
  | (Vessel & { $type: "Tanker"; barrels: string })
  | (Vessel & { $type: "Ferry"; seats: number | null })
  | (Vessel & { $type: "CarFerry"; seats: number | null; plates?: (string | null)[] | undefined });

export interface Table {
  rows?: ((string | null)[] | null)[] | undefined;
  heads?: (string | null)[] | undefined;
  kinds?: number[] | undefined;
}

export interface Note {
  number: number;
  words?: string | undefined;
}

type Texts = (string | null)[] | undefined;

export interface HarbourClient extends AnyClient {
  keep(request: { manifest: Manifest<Date | string, SentRaw> }): Promise<Manifest<Moment, Raw> | undefined>;
  describe(request: { m: Manifest<Date | string, SentRaw> }): Promise<Texts>;
  codes(request: { m: Manifest<Date | string, SentRaw> }): Promise<number[] | undefined>;
  fleet(request: { vessels?: (AnyVessel | null)[] }): Promise<(object | null)[] | undefined>;
  roster(request: { vessels?: (AnyVessel | null)[] }): Promise<Texts>;
  launch(request: { kind: string }): Promise<Vessel | undefined>;
  table(request: { full: boolean }): Promise<Table | undefined>;
  tableAsSeen(request: { table?: Table | undefined }): Promise<string | undefined>;
  swap(request: { left?: string | undefined; right?: string | undefined }): Promise<{
    left?: string | undefined;
    right?: string | undefined;
    count: number;
  }>;
  divide(request: { left: number; right: number }): Promise<{
    divideResult: boolean;
    quotient: number;
    rest: number;
  }>;
  findByNumber(request: { number: number }): Promise<string | undefined>;
  findByName(request: { name?: string }): Promise<string | undefined>;
  bare(request: Note): Promise<Note>;
  bareSum(request: number): Promise<number>;
  sum(request: { left: number | null; right: number | null }): Promise<number | null>;
  who(request?: object, options?: TestCallOptions): Promise<string | undefined>;
  sink(request: { how: string }): Promise<string | undefined>;
  hoot(request: { text: string }): Promise<void>;
  heard(): Promise<string | undefined>;
  wrap(request: {
    node: { content: (string | SentRaw)[] };
  }): Promise<{ content: (string | Raw)[] } | undefined>;
  anything(request: { value?: SentRaw }): Promise<Raw | undefined>;
  typeOf(request: { value?: SentRaw }): Promise<string | undefined>;
  add(request: { left: number; right: number }): Promise<number>;
  big(request: { kilobytes: number }): Promise<string | undefined>;
}

export interface Pilot {
  name?: string | undefined;
  rank: number;
}

export interface Sdk extends HeaderParts {
  readonly HarbourClient: new (options: TestOptions) => HarbourClient;
  readonly RawXml: { parse(text: string): Raw };
  readonly pilotHeader: HeaderOf<Pilot>;
  readonly stampHeader: HeaderOf<{ text?: string | undefined; at: Moment }>;
  readonly who: OperationOf<{ whoResult?: string | undefined }>;
  readonly hoot: OperationOf<void>;
}
