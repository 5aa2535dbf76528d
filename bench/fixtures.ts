/** Made data: the same on every machine and in every run. */

/** Numbers from 0 (included) to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letters = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJ0123456789.-";

function makeText(random: () => number, shortest: number, longest: number): string {
  const length = shortest + Math.floor(random() * (longest - shortest + 1));
  // Without white space at the ends, which not every peer keeps.
  const inner = Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
  return inner.replace(/^ | $/g, "_");
}

/** Rows of text cells: half of them 1 to 12 characters long, half 20 to 40. */
export function makeRows(rows: number, columns: number): readonly (readonly string[])[] {
  const random = createRandom(20_261_123);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (_, column) =>
      column % 2 === 0 ? makeText(random, 1, 12) : makeText(random, 20, 40),
    ),
  );
}

function wrapBody(body: string): string {
  const declared =
    'xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"';
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope ${declared}><soap:Body>${body}</soap:Body></soap:Envelope>`;
}

/** The response of `executeQueryInSpace` with these rows, as .NET writes it. */
export function printQueryResponse(rows: readonly (readonly string[])[]): string {
  const printCell = (cell: string): string => `<string>${cell}</string>`;
  const printRow = (row: readonly string[]): string =>
    `<ArrayOfString>${row.map(printCell).join("")}</ArrayOfString>`;
  const columns = rows[0]?.map((_, index) => printCell(`Column ${index}`)).join("") ?? "";
  const types = rows[0]?.map(() => "<int>12</int>").join("") ?? "";
  const result =
    `<rows>${rows.map(printRow).join("")}</rows><columnNames>${columns}</columnNames>` +
    `<displayNames>${columns}</displayNames><dataTypes>${types}</dataTypes><errorCode>0</errorCode>` +
    `<numRowsReturned>${rows.length}</numRowsReturned><hasMoreRows>false</hasMoreRows>`;
  return wrapBody(
    `<executeQueryInSpaceResponse xmlns="http://www.birst.com/"><executeQueryInSpaceResult>${result}</executeQueryInSpaceResult></executeQueryInSpaceResponse>`,
  );
}

/** What `getJobStatus` is asked and answers in the benchmarks of calls. */
export const jobStatusRequest = {
  token: "0123456789abcdef0123456789abcdef",
  jobToken: "fedcba9876543210fedcba9876543210",
} as const;

export const jobStatusResponse: string = wrapBody(
  '<getJobStatusResponse xmlns="http://www.birst.com/"><getJobStatusResult><type>0</type><loadid>17</loadid>' +
    "<message>Publishing is done</message><statusCode>Complete</statusCode></getJobStatusResult></getJobStatusResponse>",
);

const recordsNamespace = "http://example.com/records/";
const recordFields = {
  id: "int",
  name: "string",
  active: "boolean",
  price: "double",
  quantity: "int",
  created: "dateTime",
  note: "string",
  share: "double",
  group: "string",
  level: "int",
} as const;

/** One object of ten typed fields, as plain data. */
export interface RecordData {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly price: number;
  readonly quantity: number;
  readonly created: string;
  readonly note: string;
  readonly share: number;
  readonly group: string;
  readonly level: number;
}

export function makeRecords(count: number): readonly RecordData[] {
  const random = createRandom(7);
  const from = Date.UTC(2026, 0, 1);
  return Array.from({ length: count }, (_, id) => ({
    id,
    name: makeText(random, 4, 12),
    active: random() < 0.5,
    price: Math.round(random() * 1e6) / 100,
    quantity: Math.floor(random() * 1000),
    created: new Date(from + Math.floor(random() * 3e10)).toISOString().replace(/\.\d+Z$/, "Z"),
    note: makeText(random, 20, 40),
    share: Math.round(random() * 1e4) / 1e4,
    group: makeText(random, 4, 12),
    level: Math.floor(random() * 10),
  }));
}

/** An operation page, as a service of such records would show it. */
export function printRecordsPage(): string {
  const fields = Object.entries(recordFields).map(([name, type]) => `<${name}>${type}</${name}>`);
  const record = `<Record>${fields.join("")}</Record>`;
  const headers = "Content-Type: text/xml; charset=utf-8\nContent-Length: length";
  const request = wrapBody(`<GetRecords xmlns="${recordsNamespace}"><first>int</first></GetRecords>`);
  const response = wrapBody(
    `<GetRecordsResponse xmlns="${recordsNamespace}"><GetRecordsResult>${record}${record}</GetRecordsResult></GetRecordsResponse>`,
  );
  const action = `SOAPAction: "${recordsNamespace}GetRecords"`;
  return `RecordService\n\nGetRecords\n\nSOAP 1.1\n\nPOST /RecordService.asmx HTTP/1.1\n${headers}\n${action}\n\n${request}\nHTTP/1.1 200 OK\n${headers}\n\n${response}\n`;
}

/** Clark name of the response element. */
export const recordsResponseName = { namespace: recordsNamespace, local: "GetRecordsResponse" } as const;
