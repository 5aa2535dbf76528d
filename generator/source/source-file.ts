/** What the only door for bytes hands to readers: text with a name, never a path of this machine. */

/** What a file looks like at first sight; readers have the last word. */
export type SourceKind = "empty" | "html" | "json" | "text" | "wsdl" | "xml" | "xsd";

export interface SourceFile {
  /** Relative to the contract's folder, with `/`; for a URL its last path segment, for an import by address that address, for standard input `stdin`. */
  readonly path: string;
  /** The address that relative locations in it are relative to, for what came by one. */
  readonly url?: string | undefined;
  /** Decoded, without a byte order mark; line ends as they were. */
  readonly text: string;
  /** SHA-256 of the bytes as `sha256:<hex>`. */
  readonly digest?: string | undefined;
  readonly kind: SourceKind;
}
