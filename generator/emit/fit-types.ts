/** Breaks types that are too long for a line the way Biome and Prettier would: one member of a union a line. */
import { lineWidth } from "./line-width.js";
import { splitArguments, splitOutside } from "./split-code.js";

/** A property, a variable or the end of a method's head, by its type; undefined if the line is none or its type stays whole. */
export function breakType(line: string, indent: number): string | undefined {
  const margin = " ".repeat(indent);
  const member = /^\s*((?:let )?(?:[\p{ID_Continue}$]+|"(?:[^"\\]|\\.)*")\??:) ([^=]*);$/u.exec(line);
  if (member) {
    const [, head = "", type = ""] = member;
    const list = breakList(type, margin);
    if (list !== undefined) return `${margin}${head} ${list};`;
    const members = splitOutside(type, "|");
    return members.length < 2 ? undefined : `${margin}${head}\n${listMembers(members, `${margin}  `)};`;
  }
  const empty = /^\s*(const [\p{ID_Continue}$]+:) ([^=]*\[\]) = \[\];$/u.exec(line);
  if (empty) {
    const [, head = "", type = ""] = empty;
    const list = breakList(type, margin);
    return list === undefined
      ? `${margin}${head} ${type} =\n${margin}  [];`
      : `${margin}${head} ${list} = [];`;
  }
  const [, head = "", result = ""] = /^\s*(\): Promise<)(.*)> \{$/.exec(line) ?? [];
  const isBroken = splitOutside(result, "|").length > 1 || breakList(result, margin) !== undefined;
  return isBroken ? `${margin}${head}\n${fitTypes([result], `${margin}  `)}\n${margin}> {` : undefined;
}

/** Arguments of a type, one a line; unions that are too long for it break again. */
export function fitTypes(types: readonly string[], margin: string): string {
  const lines = types.map((type, at) => {
    const comma = at < types.length - 1 ? "," : "";
    if (margin.length + type.length + comma.length <= lineWidth) return margin + type + comma;
    const members = splitOutside(type, "|");
    const broken =
      members.length > 1 ? listMembers(members, margin) : margin + (breakList(type, margin) ?? type);
    return broken + comma;
  });
  return lines.join("\n");
}

/** `(A | B)[]` with its members below each other; undefined for any other type. */
function breakList(type: string, margin: string): string | undefined {
  const members = splitOutside(/^\((.*)\)\[\]$/.exec(type)?.[1] ?? "", "|");
  return members.length < 2 ? undefined : `(\n${listMembers(members, `${margin}  `)}\n${margin})[]`;
}

function listMembers(members: readonly string[], margin: string): string {
  return members.map((member) => `${margin}| ${fitMember(member, margin)}`).join("\n");
}

/** `NilOf<Price, NilPrice>`, its arguments below each other where it is too long for a line. */
function fitMember(member: string, margin: string): string {
  const [, name, types = ""] = /^([\p{ID_Continue}$]+)<(.*)>$/u.exec(member) ?? [];
  if (name === undefined || margin.length + member.length + 2 <= lineWidth) return member;
  return `${name}<\n${fitTypes(splitArguments(types), `${margin}    `)}\n${margin}  >`;
}
