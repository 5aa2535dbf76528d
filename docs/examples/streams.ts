/** The snippets of docs/howto/streaming.md; a test runs them. */
import {
  type CommandWebServiceClient,
  executeQueryInSpaceRows,
  type Interceptor,
  streamItems,
} from "../../generated/birst/index.js";

// #region rows
export async function printRows(
  birst: CommandWebServiceClient,
  token: string,
  print: (line: string) => void,
): Promise<boolean> {
  const request = { token, query: "SELECT [Region], [Revenue] FROM [ALL]", spaceID: "space" };
  const rows = streamItems(birst.soap, executeQueryInSpaceRows, request);
  for await (const row of rows) print(row?.join(", ") ?? "");
  const { executeQueryInSpaceResult } = await rows.result;
  return executeQueryInSpaceResult.hasMoreRows;
}
// #endregion

// #region first
export async function findRow(
  birst: CommandWebServiceClient,
  request: { token: string; query: string; spaceID: string },
  region: string,
): Promise<(string | null)[] | undefined> {
  for await (const row of streamItems(birst.soap, executeQueryInSpaceRows, request, { timeout: 600_000 })) {
    if (row?.[0] === region) return row;
  }
  return undefined;
}
// #endregion

// #region count
export function countBytes(count: (bytes: number) => void): Interceptor {
  return async (call, next) => {
    const response = await next(call);
    const { bodyStream } = response;
    if (bodyStream === undefined || "getReader" in bodyStream) return response;
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of bodyStream) {
        count(chunk.length);
        yield chunk;
      }
    };
    return { ...response, bodyStream: counted() };
  };
}
// #endregion
