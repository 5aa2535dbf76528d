/**
 * A SOAP contract as read-only, JSON-able data: what a service offers and how it travels.
 * References are ids, never pointers, so cycles are legal and everything serialises. No TypeScript names here.
 * The vocabulary is that of WSDL 1.1 section 2 and XML Schema 1.0 part 1 section 3.
 */
import type { Origin } from "./origin.js";
import type { Attribute, ElementParticle, Occurs, Particle, TypeDefinition } from "./types.js";

/** An expanded name in Clark notation: `{namespace}local`, or just `local` where there is no namespace. */
export type ExpandedName = string;

/** A whole contract. All arrays are sorted by id or name, so equal contracts are equal text. */
export interface Contract {
  readonly services: readonly Service[];
  readonly portTypes: readonly PortType[];
  readonly bindings: readonly Binding[];
  readonly messages: readonly Message[];
  /** Global element declarations that message parts and element references name. */
  readonly elements: readonly ElementParticle[];
  readonly types: readonly TypeDefinition[];
}

/** WSDL 1.1 section 2.7: a group of ports. */
export interface Service {
  readonly kind: "service";
  readonly name: ExpandedName;
  readonly documentation?: string | undefined;
  readonly ports: readonly Port[];
  readonly origin: Origin;
}

/** WSDL 1.1 section 2.6: a binding at an address. */
export interface Port {
  readonly kind: "port";
  readonly name: string;
  /** Name of a {@link Binding}. */
  readonly binding: ExpandedName;
  /** Where the contract says the service listens; pages are never trusted for it. */
  readonly address?: string | undefined;
  readonly origin: Origin;
}

/** WSDL 1.1 section 2.4: a set of abstract operations. */
export interface PortType {
  readonly kind: "portType";
  readonly name: ExpandedName;
  readonly documentation?: string | undefined;
  readonly operations: readonly Operation[];
  readonly origin: Origin;
}

/** WSDL 1.1 section 2.4: one operation. Without `output` it is one-way. */
export interface Operation {
  readonly kind: "operation";
  readonly name: string;
  readonly documentation?: string | undefined;
  /** Why one should no longer call it; absent if it is current. */
  readonly deprecated?: string | undefined;
  /** True if it does no harm when the service carries it out twice. */
  readonly idempotent?: boolean | undefined;
  readonly input?: OperationMessage | undefined;
  readonly output?: OperationMessage | undefined;
  readonly faults: readonly OperationMessage[];
  /** Part names in the order of an rpc signature (WSDL 1.1 section 2.4.6); absent if not stated. */
  readonly parameterOrder?: readonly string[] | undefined;
  readonly origin: Origin;
}

/** The input, output or a fault of an operation. */
export interface OperationMessage {
  /** Name of this input, output or fault inside its port type (overloads differ by it). */
  readonly name: string;
  /** Name of a {@link Message}. */
  readonly message: ExpandedName;
  /** WS-Addressing action (wsam:Action or wsaw:Action). */
  readonly action?: string | undefined;
}

/** WSDL 1.1 section 2.3: an abstract message of parts. */
export interface Message {
  readonly kind: "message";
  readonly name: ExpandedName;
  readonly parts: readonly Part[];
  readonly origin: Origin;
}

/** A part names a global element (document style) or a type (rpc style). */
export interface Part {
  readonly kind: "part";
  readonly name: string;
  readonly element?: ExpandedName | undefined;
  readonly type?: string | undefined;
  /** What xsi:type says where that is not `type`: a type of SOAP encoding, which is read as that of XML Schema. */
  readonly typeSaid?: ExpandedName | undefined;
  /** Whether its values must stay out of logs and errors, where it travels as a parameter. */
  readonly secret?: boolean | undefined;
  readonly origin: Origin;
}

export type Protocol = "soap11" | "soap12" | "http-get" | "http-post";

/** WSDL 1.1 section 2.5 and 3: how a port type travels. */
export interface Binding {
  readonly kind: "binding";
  readonly name: ExpandedName;
  /** Name of a {@link PortType}. */
  readonly portType: ExpandedName;
  readonly protocol: Protocol;
  /** URI of the SOAP transport; absent for HTTP bindings. */
  readonly transport?: string | undefined;
  readonly operations: readonly BindingOperation[];
  readonly origin: Origin;
}

/** How one operation travels under one binding. */
export interface BindingOperation {
  readonly kind: "bindingOperation";
  readonly name: string;
  /** Names of input and output, where they are stated: they tell overloads apart. */
  readonly inputName?: string | undefined;
  readonly outputName?: string | undefined;
  /** The SOAPAction, to the letter; for HTTP bindings the location. */
  readonly action?: string | undefined;
  readonly style: "document" | "rpc";
  readonly input?: BindingMessage | undefined;
  readonly output?: BindingMessage | undefined;
  /** How the messages travel under an HTTP binding, which has no SOAP body to put them into. */
  readonly http?: HttpMessages | undefined;
  readonly faults?: readonly BindingFault[] | undefined;
  readonly origin: Origin;
}

/** Messages without SOAP (WSDL 1.1 sections 4 and 5). */
export interface HttpMessages {
  readonly input: HttpInput;
  /** Absent if nothing comes back. */
  readonly output?: HttpBody | undefined;
}

/**
 * Where the parts of a request go: into the query (http:urlEncoded), into places of the location (http:urlReplacement),
 * into the fields of a form, or one of them into the body.
 */
export type HttpInput = { readonly kind: "query" | "location" | "form" } | HttpBody;

/** One part as a body: a document of its element, or content of other media types. */
export type HttpBody =
  | { readonly kind: "document"; readonly part?: string | undefined }
  | { readonly kind: "content"; readonly part?: string | undefined; readonly mediaTypes: readonly string[] };

/** How a fault travels (WSDL 1.1 section 3.6). */
export interface BindingFault {
  /** Name of the fault in its port type. */
  readonly name: string;
  readonly use: "literal" | "encoded";
  readonly namespace?: string | undefined;
}

/** What goes into the SOAP body and header of one message. */
export interface BindingMessage {
  readonly use: "literal" | "encoded";
  /** Namespace of the rpc wrapper element. */
  readonly namespace?: string | undefined;
  /** Names of the parts that go into the body; all if absent. */
  readonly parts?: readonly string[] | undefined;
  readonly headers: readonly Header[];
  /** Parts that travel as MIME attachments (WSDL 1.1 section 5). */
  readonly attachments?: readonly Attachment[] | undefined;
}

/** A message part that travels beside the envelope. */
export interface Attachment {
  readonly part: string;
  /** Media types it may have; empty if any. */
  readonly contentTypes: readonly string[];
}

/** A SOAP header block (WSDL 1.1 section 3.7). */
export interface Header {
  readonly kind: "header";
  /** The global element that it is; for a part with a type, the part's name in the binding's namespace. */
  readonly element: ExpandedName;
  /** Type of a part that names a type instead of an element. */
  readonly type?: string | undefined;
  /** What xsi:type says where that is not `type`, as that of a part. */
  readonly typeSaid?: ExpandedName | undefined;
  /** How a part that names a type travels; literal unless given. */
  readonly use?: "encoded" | undefined;
  /** Errors about this header that may come back in a header (soap:headerfault). */
  readonly faults?: readonly Header[] | undefined;
  readonly origin: Origin;
}

export type { Attribute, ElementParticle, Occurs, Particle, TypeDefinition };

/** The contract that says nothing. */
export const emptyContract: Contract = {
  services: [],
  portTypes: [],
  bindings: [],
  messages: [],
  elements: [],
  types: [],
};
