/** Checks that a reason on the list is true of the recording. */
import { assertNever } from "../../../generator/model/assert-never.js";
import type { Oracle } from "../../corpus/oracle.js";
import { compareInfosets } from "../../infoset/compare-infosets.js";
import type { MessageException } from "./exceptions.js";
import { judgeMessage } from "./judge-message.js";
import { readLikeNodeSoap, readToTheLetter } from "./node-soap-response.js";
import type { RecordedCase } from "./recorded-cases.js";
import { compareRequest, compareResponse, type Replay, sendRecorded } from "./replay.js";

export interface Recording {
  readonly recorded: RecordedCase;
  readonly role: "input" | "output";
  readonly xml: string;
  readonly oracle: Oracle;
  readonly replay: Replay;
}

/** Why the reason is not true; undefined if it is. */
export async function checkReason(
  { kind, says = "" }: MessageException,
  { recorded, role, xml, oracle, replay }: Recording,
): Promise<string | undefined> {
  const judged = judgeMessage(xml, oracle, recorded.operation, role) ?? "it is valid";
  const expectJudged = (form: RegExp): string | undefined =>
    form.test(judged) && says !== "" && judged.includes(says) ? undefined : `libxml2 says: ${judged}`;
  switch (kind) {
    case "refused by the schema":
      return expectJudged(/^Element /);
    case "another element":
      return expectJudged(/^the root is .*, expected |No matching global declaration/);
    case "not well-formed":
      return expectJudged(/^not well-formed: /);
    case "no envelope":
      return expectJudged(/no envelope$/);
    case "multipart":
      return /^\s*--\S/.test(xml) ? undefined : "it does not begin with a boundary";
    case "undeclared name": {
      const isNamed = recorded.contract.some(({ text }) => text.includes(`"${says}"`));
      if (isNamed) return `the contract has a name ${says}`;
      return xml.includes(`<${says}>`) ? undefined : `the recording has no element ${says}`;
    }
    case "strings trimmed":
      return compareResponse(recorded, replay, { ...readToTheLetter, trims: "trims" });
    case "offset invented":
      return compareResponse(recorded, replay, { ...readToTheLetter, offsets: "invents" });
    case "CDATA taken for markup":
      if (!xml.includes("<![CDATA[")) return "it has no CDATA section";
      return compareResponse(recorded, replay, readLikeNodeSoap);
    case "encodingStyle left out": {
      if (!recorded.contract.some(({ text }) => /\suse=["']encoded["']/.test(text)))
        return "nothing is encoded";
      const sent = await sendRecorded(recorded, replay);
      return compareInfosets(sent.replaceAll(/\s[\w.-]+:encodingStyle="[^"]*"/g, ""), xml);
    }
    case "declared type said": {
      const shorter = xml.replaceAll(new RegExp(`\\sxsi:type="[\\w.-]+:${says}"`, "g"), "");
      return compareRequest({ ...recorded, request: shorter }, replay);
    }
    case "header without elements":
      return /<(?:\w+:)?Header>[^<]*\S[^<]*<\//.test(xml) ? undefined : "its header has elements";
    default:
      return assertNever(kind);
  }
}
