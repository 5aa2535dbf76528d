/** What the mock answers in the example: a session with a token, a job that takes three polls, a query of two pages. */
import { MockFault } from "../../generator/server/mock-fault.js";
import type { AnswerData, MockOptions, MockSession } from "../../generator/server/mock-options.js";

const sessionToken = "0123456789abcdef0123456789abcdef";
const jobToken = "fedcba9876543210fedcba9876543210";
const queryToken = "00112233445566778899aabbccddeeff";
const pollsUntilDone = 3;

/** Rejects a call that does not carry the token of its session, as the real service does. */
function checkToken(token: unknown, session: MockSession): void {
  if (token !== session.get("token")) {
    throw new MockFault({ code: "Server", reason: `token ${String(token)} is not valid or has expired.` });
  }
}

function page(rows: readonly (readonly AnswerData[])[], more: "more" | "last"): AnswerData {
  return {
    rows,
    columnNames: ["Region", "Revenue"],
    displayNames: ["Region", "Revenue"],
    dataTypes: [12, 8],
    errorCode: 0,
    ...(more === "more" ? { queryToken } : {}),
    numRowsReturned: rows.length,
    hasMoreRows: more === "more",
  };
}

/** Options for `startMock` on the contract `contracts/birst`. */
export const birstMock: MockOptions = {
  sessions: "required",
  answers: {
    Login: (_request, session) => {
      session.set("token", sessionToken);
      return { LoginResult: sessionToken };
    },
    publishData: ({ token }, session) => {
      checkToken(token, session);
      session.set("polls", 0);
      return { publishDataResult: jobToken };
    },
    isJobComplete: ({ token }, session) => {
      checkToken(token, session);
      const polls = Number(session.get("polls")) + 1;
      session.set("polls", polls);
      return { isJobCompleteResult: polls >= pollsUntilDone };
    },
    getJobStatus: ({ token, jobToken: asked }, session) => {
      checkToken(token, session);
      if (asked !== jobToken) {
        throw new MockFault({
          code: "Client",
          reason: "getJobStatus: there is no such job",
          detail:
            '<b:error xmlns:b="http://www.birst.com/"><b:message>there is no such job</b:message></b:error>',
        });
      }
      return { getJobStatusResult: { type: 0, loadid: 17, statusCode: "Complete" } };
    },
    executeQueryInSpace: ({ token }, session) => {
      checkToken(token, session);
      return {
        executeQueryInSpaceResult: page(
          [
            ["North", "1200.50"],
            ["South", null],
          ],
          "more",
        ),
      };
    },
    queryMore: ({ token }, session) => {
      checkToken(token, session);
      return { queryMoreResult: page([["West", "88.10"]], "last") };
    },
  },
};
