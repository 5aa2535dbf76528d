/** Certificates for tests of TLS, made anew in each run: an authority, and what it signs (RFC 5280). */
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate with its key, both PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface Authority extends Certificate {
  /** A certificate for a name, by default valid from yesterday until tomorrow. */
  issue(name: string, validity?: Validity): Certificate;
}

/** Days from now. */
export interface Validity {
  readonly from: number;
  readonly until: number;
}

const aroundNow: Validity = { from: -1, until: 1 };

/** A new authority that nobody trusts unless told to. */
export function makeAuthority(name: string): Authority {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const basicConstraints = extension("2.5.29.19", sequence(boolean));
  const build = (subject: string, key: KeyObject, validity: Validity, extensions: readonly Buffer[]) =>
    pem("CERTIFICATE", certificate({ issuer: name, subject, key, validity, extensions, signer: privateKey }));
  return {
    cert: build(name, privateKey, { from: -10, until: 10 }, [basicConstraints]),
    key: exportKey(privateKey),
    issue: (subject, validity = aroundNow) => {
      const { privateKey: key } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const address = /^[\d.]+$/.test(subject)
        ? tagged(0x87, Buffer.from(subject.split(".").map(Number)))
        : tagged(0x82, Buffer.from(subject));
      const names = extension("2.5.29.17", sequence(address));
      return { cert: build(subject, key, validity, [names]), key: exportKey(key) };
    },
  };
}

interface Content {
  readonly issuer: string;
  readonly subject: string;
  readonly key: KeyObject;
  readonly validity: Validity;
  readonly extensions: readonly Buffer[];
  readonly signer: KeyObject;
}

let serial = 1;

function certificate({ issuer, subject, key, validity, extensions, signer }: Content): Buffer {
  const algorithm = sequence(objectId("1.2.840.10045.4.3.2"));
  const content = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from([serial++])),
    algorithm,
    distinguishedName(issuer),
    sequence(utcTime(validity.from), utcTime(validity.until)),
    distinguishedName(subject),
    createPublicKey(key).export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(...extensions)),
  );
  return sequence(content, algorithm, bitString(sign("sha256", content, signer)));
}

const boolean = tagged(0x01, Buffer.from([0xff]));

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(objectId("2.5.4.3"), tagged(0x0c, Buffer.from(commonName)))));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), tagged(0x04, value));
}

function utcTime(days: number): Buffer {
  const iso = new Date(Date.now() + days * 86_400_000).toISOString();
  return tagged(0x17, Buffer.from(`${iso.replace(/\D/g, "").slice(2, 14)}Z`));
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return tagged(0x06, Buffer.from(bytes));
}

function bitString(content: Buffer): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([0]), content]));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

/** Tag, length and content of DER (X.690). */
function tagged(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function exportKey(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

function pem(label: string, content: Buffer): string {
  const lines = content.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
