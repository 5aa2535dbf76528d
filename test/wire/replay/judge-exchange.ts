/** Plays a recording to a client that was generated from its server's contract, and says whether the client is right. */
import { childElements, clark, printTree, type XmlTree } from "../../corpus/xml-tree.js";
import { compareInfosets } from "../../infoset/compare-infosets.js";
import { compareReading, findTargets, inline, type Targets } from "./compare-reading.js";
import { type ExpectedFault, expectOutcome, type Outcome, readEnvelope } from "./expect-outcome.js";
import type { Player } from "./play-server.js";
import type { Exchange } from "./read-exchanges.js";
import type { AnyOperation, ReplaySdks } from "./replay-contracts.js";

export interface Judgement {
  readonly expected: Outcome["kind"];
  /** The operation that was called; another one's may stand in where only an error can come. */
  readonly operation: string;
  /** What the client got wrong. */
  readonly problem: string | undefined;
  /** Header blocks and details of faults that were decoded as their types. */
  readonly typed: number;
}

/** Milliseconds that a call may take; short where the recorded server never answered. */
const patience = { silent: 400, closed: 10_000 } as const;

export async function judgeExchange(
  exchange: Exchange,
  contracts: readonly string[],
  { runtime, operations }: ReplaySdks,
  player: Player,
): Promise<Judgement> {
  const outcome = expectOutcome(exchange);
  const known = contracts.flatMap((contract) => operations.get(contract) ?? []);
  const request = readEnvelope(exchange.request);
  const asked = request && childElements(request.tree, request.tree.namespace, "Body")[0];
  const named = asked && childElements(asked)[0];
  const called = named && known.find(({ input }) => input.name === clark(named.namespace, named.local));
  const operation = called ?? known.find(({ output }) => output !== undefined && output.name !== "");
  if (operation === undefined) throw new Error(`${contracts.join(", ")}: no operation`);
  const judged = (problem: string | undefined, typed = 0): Judgement => ({
    expected: outcome.kind,
    operation: called?.name ?? "(none of the contract)",
    problem,
    typed,
  });
  const isEmpty = outcome.kind === "value" && outcome.element === undefined;
  if (called === undefined && outcome.kind === "value" && !isEmpty)
    return judged("no operation has that request");
  const ending = outcome.kind === "timeout" ? "silent" : "closed";
  player.load(exchange.raw, ending);
  const client = new runtime.SoapClient({
    endpoint: player.url,
    version: request?.version ?? "1.1",
    timeout: patience[ending],
  });
  const [call] = await Promise.allSettled([client.exchange(withoutRequest(operation), {})]);
  const sent = player.countRequests();
  if (sent !== 1) return judged(`the request was sent ${sent} times`);
  const response = exchange.response && readEnvelope(exchange.response);
  const targets = response === undefined ? new Map<string, XmlTree>() : findTargets(response.tree);
  if (outcome.kind === "value" && !(isEmpty && needsContent(operation))) {
    if (call.status === "rejected") return judged(String(call.reason));
    const typed = outcome.headers.map((header) =>
      compareHeader(header, operation, call.value.headers, targets, runtime),
    );
    const wrong = typed.find(({ problem }) => problem !== undefined);
    const problem =
      outcome.element === undefined
        ? call.value.response === undefined
          ? undefined
          : "a value, but the response is empty"
        : compareReading(
            call.value.response ?? {},
            nameResult(outcome.element, operation, call.value),
            targets,
          );
    return judged(problem ?? wrong?.problem, typed.filter(({ isTyped }) => isTyped).length);
  }
  if (call.status === "fulfilled") return judged(`a value, but ${outcome.kind} was expected`);
  if (!runtime.SoapError.is(call.reason)) return judged(`no SoapError: ${String(call.reason)}`);
  const error = call.reason;
  const kind = isEmpty ? "not-soap" : outcome.kind;
  if (error.kind !== kind) return judged(`${error.kind}, but ${kind} was expected: ${error.message}`);
  if (outcome.kind === "http-status" && runtime.SoapHttpError.is(error) && error.status !== outcome.status)
    return judged(`status ${error.status}, but ${outcome.status} was expected`);
  if (outcome.kind !== "fault" || !runtime.SoapFault.is(error)) return judged(undefined);
  const declared = error instanceof runtime.DeclaredFault ? error : undefined;
  return judged(compareFault(outcome.fault, error, declared, operation, targets), declared ? 1 : 0);
}

/** The operation with a request that says nothing, as it is the answer that counts. */
function withoutRequest(operation: AnyOperation): AnyOperation {
  const codec = { read: () => ({}), write: () => undefined, from: () => ({}) };
  return { ...operation, input: { name: "{urn:test}ask", codec } };
}

/** The one accessor of an encoded response by the name of the contract, as its own means nothing (SOAP 1.1 section 7.1). */
function nameResult(element: XmlTree, { use }: AnyOperation, { response }: { response: unknown }): XmlTree {
  const [only, ...others] = childElements(element);
  const [name, ...further] = Object.keys(response ?? {});
  if (
    use !== "encoded" ||
    only === undefined ||
    others.length > 0 ||
    name === undefined ||
    further.length > 0
  )
    return element;
  return { ...element, children: [{ ...only, namespace: "", local: name }] };
}

function needsContent({ output }: AnyOperation): boolean {
  return output !== undefined && output.name !== "";
}

type Headers = InstanceType<ReplaySdks["runtime"]["SoapFault"]>["headers"];
type Declared = InstanceType<ReplaySdks["runtime"]["DeclaredFault"]>;

function compareHeader(
  header: XmlTree,
  { headers: declared }: AnyOperation,
  found: Headers,
  targets: Targets,
  { HeaderType }: ReplaySdks["runtime"],
): { readonly problem: string | undefined; readonly isTyped: boolean } {
  const name = clark(header.namespace, header.local);
  const raw = found.find((one) => one.name === name);
  if (raw === undefined) return { problem: `the header ${name} is lost`, isTyped: false };
  const descriptor = declared?.output?.find((one) => one.name === name);
  if (!(descriptor instanceof HeaderType))
    return { problem: compareInfosets(raw.xml, printTree(inline(header, targets))), isTyped: false };
  return { problem: compareReading(descriptor.find(found), header, targets), isTyped: true };
}

function compareFault(
  expected: ExpectedFault,
  fault: InstanceType<ReplaySdks["runtime"]["SoapFault"]>,
  typed: Declared | undefined,
  operation: AnyOperation,
  targets: Targets,
): string | undefined {
  for (const key of ["version", "code", "reason"] as const)
    if (fault[key] !== expected[key]) return `${key}: ${expected[key]} … ${fault[key]}`;
  const subcodes = expected.subcodes.join(" ");
  if (fault.subcodes.join(" ") !== subcodes) return `subcodes: ${subcodes} … ${fault.subcodes.join(" ")}`;
  if ((expected.detail === undefined) !== (fault.detail === undefined))
    return `detail: ${expected.detail === undefined ? "none" : "some"} … ${fault.detail?.xml}`;
  if (expected.detail === undefined || fault.detail === undefined) return undefined;
  const difference = compareInfosets(fault.detail.xml, printTree(expected.detail));
  if (difference !== undefined) return `detail: ${difference}`;
  for (const entry of childElements(expected.detail)) {
    const name = clark(entry.namespace, entry.local);
    const declared = operation.faults?.find(({ element }) => element === name);
    if (declared === undefined) continue;
    if (typed === undefined || !(typed instanceof declared)) return `the detail ${name} is not decoded`;
    const wrong = compareReading(typed.value, entry, targets);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
