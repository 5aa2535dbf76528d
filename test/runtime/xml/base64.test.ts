/** Base64: by the host and by the table, long content, and whose memory the bytes are in. */
import { describe, expect, it } from "vitest";
import { decodeBase64, decodeByTable, encodeBase64, encodeByTable } from "../../../runtime/values/base64.js";

describe("base64", () => {
  it("of the host and of the table agree, also for long content", () => {
    for (const length of [0, 1, 2, 3, 4, 100, 3071, 3072, 5000, 10001]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7919) & 255);
      const text = Buffer.from(bytes).toString("base64");
      expect(encodeBase64(bytes)).toBe(text);
      expect(encodeByTable(bytes)).toBe(text);
      expect(decodeBase64(text)).toEqual(bytes);
      expect(decodeByTable(text)).toEqual(bytes);
    }
  });
  it("long and wrong is refused", () => {
    const good = "AAAA".repeat(2000);
    for (const bad of [`${good}A`, `${good}AB==`, `${good}A*==`, `*${good}AAA`, `${good}AA==AAAA`]) {
      expect(decodeBase64(bad), bad.slice(-8)).toBeUndefined();
    }
  });
  it("gives bytes of its own, not a view of shared memory", () => {
    for (const length of [3, 6000]) {
      const bytes = decodeBase64(Buffer.alloc(length).toString("base64"));
      expect(bytes?.constructor).toBe(Uint8Array);
      expect(bytes?.buffer.byteLength).toBe(length);
    }
  });
  it("writes a view's own part only", () => {
    const view = new Uint8Array(
      Uint8Array.from({ length: 9000 }, (_, index) => index & 255).buffer,
      1000,
      6000,
    );
    expect(decodeBase64(encodeBase64(view))).toEqual(new Uint8Array(view));
  });
});
