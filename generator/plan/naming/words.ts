/** Turns wire names into TypeScript identifiers. */

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

export function isIdentifier(text: string): boolean {
  return identifier.test(text);
}

/** Names that are one identifier at sight, as most are. */
const isPlain = /^[A-Za-z][A-Za-z0-9]*$/;

/** Keeps a wire name as it is where it can be one identifier; joins its words where not. */
function joinWords(wire: string): string {
  if (isPlain.test(wire)) return wire;
  const joined = wire
    .split(/[^\p{ID_Continue}$]+/u)
    .filter((word) => word !== "")
    .map((word, at) => (at === 0 ? word : upperFirst(word)))
    .join("");
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `_${joined}`;
}

/** Name of a class or enum: `statusResult` → `StatusResult`. */
export function typeName(wire: string): string {
  return upperFirst(joinWords(wire));
}

/** Name of a method, constant or file-local variable: `GetSpaceProperties` → `getSpaceProperties`, `ID` → `id`. */
export function memberName(wire: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(wire)) return wire;
  const joined = joinWords(wire.replace(/(?<=.)_(?=\p{ID_Continue})/gu, "-"));
  const capitals = /^\p{Lu}+/u.exec(joined)?.[0] ?? "";
  if (capitals.length <= 1) return lowerFirst(joined);
  if (capitals.length === joined.length) return joined.toLowerCase();
  // `ODBCTable` → `odbcTable`: the last capital begins the next word.
  const head = /\p{Ll}/u.test(joined.charAt(capitals.length)) ? capitals.length - 1 : capitals.length;
  return joined.slice(0, head).toLowerCase() + joined.slice(head);
}

/** Names that Windows keeps for devices, whatever the extension. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Name of a file: `getODBCMetaData` → `get-odbc-meta-data`. */
export function fileName(symbol: string): string {
  const name = symbol
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2")
    .replace(/[^\p{ID_Continue}]+|_+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  if (name === "" || deviceNames.test(name)) return `${name}_`;
  const letters = [...name];
  return letters.length <= longestFileName
    ? name
    : `${letters.slice(0, longestFileName - 8).join("")}-${hashOf(name)}`;
}

/** Letters; four bytes each they still fit into the 255 bytes that file systems allow. */
const longestFileName = 60;

/** FNV-1a over code units: what tells two names apart that begin alike, whatever the order they come in. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}

export function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x5f);
  return first.toUpperCase() + text.slice(first.length);
}

function lowerFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x5f);
  return first.toLowerCase() + text.slice(first.length);
}
