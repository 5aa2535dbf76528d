/** Renders the statements inside methods; the only file that knows handlebars. */
import Handlebars from "handlebars/runtime.js";
import { templateAssets } from "./assets/templates.js";

/** What each template needs. Everything is text that the plan or `emit/` has already quoted. */
export interface TemplateData {
  readonly "class-constructor": {
    /** The call of the base's constructor; empty if there is none. */
    readonly base: string;
    readonly assignments: readonly { readonly access: string; readonly value: string }[];
  };
  readonly "class-from": { readonly name: string; readonly init: string };
  readonly "class-write": {
    /** Class whose own part is written first; empty if there is none. */
    readonly base: string;
    readonly writes: readonly { readonly method: string; readonly args: string }[];
  };
  readonly "class-read": {
    readonly name: string;
    readonly variables: readonly { readonly declaration: string }[];
    /** Name of the table of children; empty if there are none. */
    readonly fields: string;
    /** What is done with every child; empty if it depends on its index. */
    readonly only: string;
    readonly cases: readonly { readonly labels: readonly string[]; readonly statement: string }[];
    /** What ends an element that has no content to read; empty if it has some. */
    readonly close: string;
    readonly init: string;
  };
  readonly "fault-is": { readonly name: string };
  readonly "client-constructor": Record<string, never>;
  readonly "client-method": {
    readonly descriptor: string;
    /** Access to the result inside the response; empty if it is the response. */
    readonly unwrap: string;
    /** Null may stand for the response. */
    readonly isNillable: boolean;
    readonly isVoid: boolean;
  };
}

type Render = (data: unknown) => string;

/** The part of handlebars' runtime that is used; the package declares no types for it. */
const { template: instantiate } = Handlebars as unknown as { template(compiled: unknown): Render };

const rendered = new Map<keyof TemplateData, Render>();

/** The statements of template `name`, without a line end after the last one. */
export function render<K extends keyof TemplateData>(name: K, data: TemplateData[K]): string {
  let template = rendered.get(name);
  if (!template) {
    template = instantiate(templateAssets[name]);
    rendered.set(name, template);
  }
  return template(data).trimEnd();
}
