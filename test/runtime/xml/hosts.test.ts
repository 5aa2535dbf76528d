/** Without Node's Buffer, and without TextEncoder too, reading and base64 give the same. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { decodeBase64, encodeBase64 } from "../../../runtime/values/base64.js";
import { xsString } from "../../../runtime/values/strings.js";
import { readCharCodes } from "../../../runtime/xml/char-codes.js";
import { readXml } from "./sample-codecs.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

const hosts: Readonly<Record<string, readonly string[]>> = {
  "with Buffer": [],
  "without Buffer": ["Buffer"],
  "without Buffer and TextEncoder": ["Buffer", "TextEncoder"],
};

describe("hosts", () => {
  for (const [name, missing] of Object.entries(hosts)) {
    it(name, () => {
      const ascii = "<a>text</a>".repeat(100);
      const texts = [
        ascii,
        `${ascii}é`,
        `${ascii.repeat(5)}é`,
        `${ascii}€\u{1F600}`,
        `${ascii}\ud800x`,
        "<é/>",
        "",
      ];
      const bytes = Uint8Array.from({ length: 9000 }, (_, index) => (index * 31) & 255);
      const base64 = Buffer.from(bytes).toString("base64");
      for (const one of missing) vi.stubGlobal(one, undefined);
      for (const text of texts) {
        const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
        expect(Array.from(readCharCodes(text))).toEqual(units);
      }
      expect(encodeBase64(bytes)).toBe(base64);
      expect(decodeBase64(base64)).toEqual(bytes);
      expect(readXml(`<a>${"äb€".repeat(200)}</a>`, xsString)).toBe("äb€".repeat(200));
    });
  }
});
