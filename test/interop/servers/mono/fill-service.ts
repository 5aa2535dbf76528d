/**
 * `fill-service.ts IN.cs OUT.cs`: gives the abstract methods of what `wsdl -server` made bodies that keep what arrives and
 * answer what is canned. Prints the name of the service's class.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error("usage: fill-service.ts IN.cs OUT.cs");
const source = readFileSync(from, "utf8");
const services = [
  ...source.matchAll(/public abstract partial class (\w+) : System\.Web\.Services\.WebService/g),
];
const [service] = services.map((match) => match[1] ?? "");
if (service === undefined || services.length > 1) {
  throw new Error(`${from} has ${services.length} services; one is needed`);
}
const filled = source
  .replace("public abstract partial class", "public partial class")
  .replace(/public abstract (\S+) (@?\w+)\((.*)\);/g, (_all, result: string, name: string, list: string) => {
    const parameters = splitParameters(list).map(readParameter);
    const inputs = parameters.filter(({ way }) => way !== "out");
    const current = "System.Reflection.MethodBase.GetCurrentMethod()";
    const made = `new Canned.Call(${[current, ...inputs.map((input) => input.name)].join(", ")});`;
    const answers = result !== "void" || inputs.length < parameters.length || list.includes("ref ");
    const lines = [
      answers ? `var call = ${made}` : made,
      ...parameters
        .filter(({ way }) => way !== "")
        .map(({ type, name: out }) => `${out} = call.Give<${type}>("${out.replace(/^@/, "")}");`),
      ...(result === "void" ? [] : [`return call.Give<${result}>();`]),
    ];
    return `public virtual ${result} ${name}(${list}) { ${lines.join(" ")} }`;
  });
const rest = `namespace Served { public static class Service { public static readonly System.Type Type = typeof(${service}); } }`;
writeFileSync(to, `${filled}\n${rest}\n`);
console.log(service);

/** Parameters with their attributes; commas inside brackets part none. */
function splitParameters(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const char of list) {
    if ("[(<".includes(char)) depth++;
    if ("])>".includes(char)) depth--;
    if (char === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else {
      part += char;
    }
  }
  return part.trim() === "" ? parts : [...parts, part];
}

function readParameter(text: string): { readonly way: string; readonly type: string; readonly name: string } {
  const match = /(?:\b(ref|out) )?(\S+) (@?\w+)$/.exec(text.trim());
  const [, way = "", type, name] = match ?? [];
  if (type === undefined || name === undefined) throw new Error(`no parameter: ${text}`);
  return { way, type, name };
}
