/** Faults that contracts declare: which class an answer is of, and what is told where its detail breaks the contract. */
import { expect, test } from "vitest";
import { DeclaredFault, isDeclared } from "../../runtime/declared-fault.js";
import { SoapError, SoapFault } from "../../runtime/errors.js";
import type { FaultClass, Operation } from "../../runtime/operation.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import type { Codec } from "../../runtime/xml/codec.js";
import { EncodedReader } from "../../runtime/xml/encoded-reader.js";
import { answerWith, failureOf } from "./answer-with.js";

const ns = "urn:test";
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

class CodeFault extends DeclaredFault<number> {
  static readonly element = "{urn:test}code";
  static readonly codec: Codec<number, never> = xsInt;
  override readonly name = "CodeFault";
  static override is(error: unknown): error is CodeFault {
    return isDeclared(error, CodeFault);
  }
}

/** The same class in another copy of the SDK. */
class CodeFaultCopy extends DeclaredFault<number> {
  static readonly element = "{urn:test}code";
  static readonly codec: Codec<number, never> = xsInt;
}

class TextFault extends DeclaredFault<string> {
  static readonly element = "{urn:test}text";
  static readonly codec: Codec<string, never> = xsString;
  static override is(error: unknown): error is TextFault {
    return isDeclared(error, TextFault);
  }
}

/** Two parts of one name whose types tell them apart. */
class MinutesFault extends DeclaredFault<number> {
  static readonly element = "fault";
  static readonly type = "{urn:test}Minutes";
  static readonly codec: Codec<number, never> = xsInt;
  static override is(error: unknown): error is MinutesFault {
    return isDeclared(error, MinutesFault);
  }
}

class ReasonFault extends DeclaredFault<string> {
  static readonly element = "fault";
  static readonly type = "{urn:test}Reason";
  static readonly codec: Codec<string, never> = xsString;
  static override is(error: unknown): error is ReasonFault {
    return isDeclared(error, ReasonFault);
  }
}

function operationWith(...faults: FaultClass[]): Operation<string, string> {
  return {
    name: "ask",
    input: { name: "{urn:test}ask", codec: xsString },
    output: { name: "{urn:test}askResponse", codec: xsString },
    faults,
  };
}

function fault(detail: string): string {
  const said = `<faultcode>s:Server</faultcode><faultstring>no</faultstring>${detail}`;
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>${said}</s:Fault></s:Body></s:Envelope>`;
}

function refuse(detail: string, ...faults: FaultClass[]): Promise<unknown> {
  return failureOf(answerWith(fault(detail)).client.call(operationWith(...faults), "?"));
}

test("the detail of an encoded operation is read as its answers are", async () => {
  const text = 'xsi:type="xsd:base64Binary" xmlns:xsd="http://www.w3.org/2001/XMLSchema"';
  const answer = fault(`<detail><t:text xmlns:t="${ns}" ${xsi} ${text}>w7w=</t:text></detail>`);
  for (const [reader, value] of [
    [EncodedReader, "\u00fc"],
    [undefined, "w7w="],
  ] as const) {
    const operation = operationWith(TextFault);
    const call = answerWith(answer).client.call(
      reader === undefined ? operation : { ...operation, reader },
      "?",
    );
    expect(await failureOf(call)).toMatchObject({ value });
  }
});

test("the entry that is declared tells the class, whatever stands before it", async () => {
  const trace = `<trace xmlns="urn:other">at line 1</trace>`;
  const error = await refuse(
    `<detail>${trace}<c:code xmlns:c="${ns}">7</c:code></detail>`,
    TextFault,
    CodeFault,
  );
  if (!CodeFault.is(error)) throw error;
  const value: number = error.value;
  expect(value).toBe(7);
  expect(error).toBeInstanceOf(CodeFault);
  expect(error.name).toBe("CodeFault");
  expect(String(error)).toBe("CodeFault: ask: the service answered a fault (Server): no");
  expect(error.detail?.children.map(({ name }) => name)).toEqual(["{urn:other}trace", "{urn:test}code"]);
  expect([SoapFault.is(error), SoapError.is(error), TextFault.is(error)]).toEqual([true, true, false]);
});

test("the class of another copy of the SDK is the same fault", async () => {
  const error = await refuse(`<detail><code xmlns="${ns}">7</code></detail>`, CodeFaultCopy);
  expect(error).not.toBeInstanceOf(CodeFault);
  expect(CodeFault.is(error) && error.value).toBe(7);
});

test.each([
  ["no detail", ""],
  ["an empty detail", "<detail/>"],
  ["an entry of another namespace", `<detail><code xmlns="urn:other">7</code></detail>`],
])("%s is a plain fault", async (_, detail) => {
  const error = await refuse(detail, CodeFault);
  expect(CodeFault.is(error)).toBe(false);
  expect(error).toMatchObject({ kind: "fault", name: "SoapFault" });
  expect(error).not.toHaveProperty("cause");
});

/** Its element stands for `{urn:test}any`, and others stand for it. */
class NarrowFault extends DeclaredFault<string> {
  static readonly element = "{urn:test}narrow";
  static readonly codec: Codec<string, never> = xsString;
  static readonly substitutes: FaultClass["substitutes"] = { "{urn:test}narrowest": xsString };
  static override is(error: unknown): error is NarrowFault {
    return isDeclared(error, NarrowFault);
  }
}

class AnyFault extends DeclaredFault<string> {
  static readonly element = "{urn:test}any";
  static readonly codec: Codec<string, never> = xsString;
  static readonly substitutes: FaultClass["substitutes"] = {
    "{urn:test}narrow": xsString,
    "{urn:test}narrowest": xsString,
    "{urn:test}other": xsString,
  };
  static override is(error: unknown): error is AnyFault {
    return isDeclared(error, AnyFault);
  }
}

test.each([
  ["any", [true, false]],
  ["narrow", [false, true]],
  ["narrowest", [false, true]],
  ["other", [true, false]],
  ["constructor", [false, false]],
])("<%s> is the nearest fault that it may stand for", async (name, expected) => {
  for (const faults of [
    [AnyFault, NarrowFault],
    [NarrowFault, AnyFault],
  ]) {
    const error = await refuse(`<detail><${name} xmlns="${ns}">x</${name}></detail>`, ...faults);
    expect([AnyFault.is(error), NarrowFault.is(error)]).toEqual(expected);
  }
  // No namespace is another one.
  const bare = await refuse(`<detail><${name}>x</${name}></detail>`, AnyFault, NarrowFault);
  expect([AnyFault.is(bare), NarrowFault.is(bare), SoapFault.is(bare)]).toEqual([false, false, true]);
});

test("what is no fault is no declared one", () => {
  const others = [undefined, null, 1, "CodeFault", new Error("x"), new SoapError("limit", "x"), CodeFault];
  expect(others.filter(CodeFault.is)).toEqual([]);
});

test("a detail that breaks its contract gives a plain fault, which tells what is wrong and keeps the detail", async () => {
  const error = await refuse(`<detail><code xmlns="${ns}">seven</code></detail>`, CodeFault);
  if (!SoapFault.is(error)) throw error;
  expect(CodeFault.is(error)).toBe(false);
  expect(error.cause).toMatchObject({ kind: "invalid-value" });
  expect(error.message).toContain("its detail is not what the contract declares");
  expect(error.reason).toBe("no");
  expect(error.detail?.children[0]?.text).toBe("seven");
});

test("a later entry that can be read wins over one that breaks its contract", async () => {
  const entries = `<code xmlns="${ns}">seven</code><text xmlns="${ns}">t</text>`;
  const error = await refuse(`<detail>${entries}</detail>`, CodeFault, TextFault);
  expect(TextFault.is(error) && error.value).toBe("t");
});

test("of two parts with one name xsi:type tells which, under any element name", async () => {
  const detail = (type: string, content: string): string =>
    `<detail><any ${xsi} xmlns:t="${ns}" xsi:type="t:${type}">${content}</any></detail>`;
  const reason = await refuse(detail("Reason", "late"), MinutesFault, ReasonFault);
  expect(ReasonFault.is(reason) && reason.value).toBe("late");
  expect(MinutesFault.is(reason)).toBe(false);
  const minutes = await refuse(detail("Minutes", "5"), MinutesFault, ReasonFault);
  expect(MinutesFault.is(minutes) && minutes.value).toBe(5);
});

test("of two parts with one name and no xsi:type the one that can be read is it", async () => {
  const late = await refuse("<detail><fault>late</fault></detail>", MinutesFault, ReasonFault);
  expect(ReasonFault.is(late) && late.value).toBe("late");
  const five = await refuse("<detail><fault>5</fault></detail>", MinutesFault, ReasonFault);
  expect(MinutesFault.is(five) && five.value).toBe(5);
});

test("a client knows faults that the operation does not declare", async () => {
  const text = fault(`<detail><code xmlns="${ns}">7</code></detail>`);
  const { client } = answerWith(text, { faults: [CodeFault] });
  const error = await failureOf(client.call(operationWith(TextFault), "?"));
  expect(CodeFault.is(error) && error.value).toBe(7);
  expect(CodeFault.is(await refuse(`<detail><code xmlns="${ns}">7</code></detail>`))).toBe(false);
});
