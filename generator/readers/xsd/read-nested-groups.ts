/** Reads named groups after the groups they refer to, by a list instead of by recursion: chains of them may be long. */
import { attributeOf, type XmlElement } from "../../source/xml/tree.js";
import type { Component } from "./component-tables.js";
import { peekReference } from "./resolve-reference.js";
import { type SchemaContext, schemaChildren } from "./schema-context.js";

/**
 * Reads `start` and all groups it leads to into `states`. While a group waits for others it is "reading", so that
 * `read` sees a reference back to it as the circle that it is (XML Schema part 1, sections 3.6.6 and 3.8.6).
 */
export function readNestedGroups<T>(
  context: SchemaContext,
  kind: "group" | "attributeGroup",
  start: Component,
  states: Map<Component, T | "reading">,
  read: (component: Component) => T,
): T {
  const waiting = [{ component: start, needed: neededBy(context, kind, start) }];
  states.set(start, "reading");
  for (;;) {
    const last = waiting.at(-1);
    const next = last?.needed.pop();
    if (last && next) {
      if (states.has(next)) continue;
      states.set(next, "reading");
      waiting.push({ component: next, needed: neededBy(context, kind, next) });
      continue;
    }
    const component = last?.component ?? start;
    const content = read(component);
    states.set(component, content);
    waiting.pop();
    if (component === start) return content;
  }
}

/** Groups that a group refers to, but for those inside anonymous types: types are read later. */
function neededBy(context: SchemaContext, kind: "group" | "attributeGroup", owner: Component): Component[] {
  const needed: Component[] = [];
  const pending: XmlElement[] = [owner.node];
  for (let at = pending.pop(); at; at = pending.pop()) {
    for (const child of schemaChildren(at)) {
      if (child.name.local === "element" || child.name.local === "attribute") continue;
      const attribute = child.name.local === kind ? attributeOf(child, "", "ref") : undefined;
      if (!attribute) {
        pending.push(child);
        continue;
      }
      const place = { schema: owner.schema, element: child, attribute };
      const component = peekReference(context.tables, kind, place);
      if (component) needed.push(component);
    }
  }
  return needed;
}
