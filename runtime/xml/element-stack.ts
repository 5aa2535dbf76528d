/** The middle of the reader: open elements, steps from tag to tag, marks, and errors with their path. */
import { SoapError, type SoapErrorKind } from "../errors.js";
import { trimSpace } from "./chars.js";
import { ContentScanner } from "./content-scanner.js";
import { excerpt, isSecretPath } from "./describe-value.js";
import { clarkName, type ExpandedName } from "./names.js";
import { type Scope, xsiNamespace } from "./scope.js";
import { noAttributes, type XmlAttribute } from "./start-tag.js";
import { type TagForm, tagFormOf } from "./tag-form.js";
import type { UnknownContent, XmlReaderOptions, XmlWindow } from "./window.js";

/** A place to which a reader can go back. */
export interface XmlMark {
  /** First character of the window that is still needed after `restore`. */
  readonly keepFrom: number;
  readonly position: number;
}

interface SavedState extends XmlMark {
  readonly scope: Scope;
  readonly tags: readonly TagForm[];
  readonly scopes: readonly Scope[];
  readonly pathStart: number;
  readonly pending: number;
  readonly tagStart: number;
  readonly attributes: readonly XmlAttribute[];
  readonly reports: number;
}

/** `pending`: the start tag has attributes that nobody asked for yet. */
export const pendingAttributes = 1;
/** `pending`: the start tag was an empty-element tag, so there is no end tag to come. */
export const pendingEmpty = 2;

const noSecrets: readonly string[] = [];

/** A reader of tags without knowledge of types. */
export class ElementStack extends ContentScanner {
  /** Tags of the open elements; the entry at `depth` is that of the element closed last, for error paths. */
  protected readonly tags: TagForm[];
  /** Scope inside each open element. */
  protected readonly scopes: Scope[];
  protected depth: number;
  /** What is still to be dealt with of the start tag just read. */
  protected pending: number;
  /** Index in the window of the start tag that was read last. */
  tagStart: number;
  private readonly rootScope: Scope;
  private readonly secrets: readonly string[];
  private readonly onUnknown: ((unknown: UnknownContent) => void) | undefined;
  private readonly reports: UnknownContent[];
  private pathStart: number;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    super(source, options);
    this.tags = [];
    this.scopes = [];
    this.depth = 0;
    this.pending = 0;
    this.tagStart = 0;
    this.rootScope = this.scope;
    this.secrets = options.secrets ?? noSecrets;
    this.onUnknown = options.onUnknown;
    this.reports = [];
    this.pathStart = 0;
  }

  /** Remembers this place; `restore` comes back to it, also after `feed` as long as `keepFrom` was kept. */
  mark(): XmlMark {
    const saved: SavedState = {
      keepFrom: this.pending === 0 ? this.position : this.tagStart,
      position: this.position,
      scope: this.scope,
      tags: this.tags.slice(0, this.depth),
      scopes: this.scopes.slice(0, this.depth),
      pathStart: this.pathStart,
      pending: this.pending,
      tagStart: this.tagStart,
      attributes: this.attributes,
      reports: this.reports.length,
    };
    return saved;
  }

  /** Goes back to a mark of this reader in the same window, or of a reader whose document began with the same text up to it. */
  restore(mark: XmlMark): void {
    const saved = mark as SavedState;
    this.position = saved.position;
    this.scope = saved.scope;
    this.depth = saved.tags.length;
    for (let level = 0; level < this.depth; level++) {
      const tag = saved.tags[level];
      const scope = saved.scopes[level];
      if (tag === undefined || scope === undefined) break;
      this.tags[level] = tag;
      this.scopes[level] = scope;
    }
    this.pathStart = saved.pathStart;
    this.pending = saved.pending;
    this.tagStart = saved.tagStart;
    this.attributes = saved.attributes;
    this.reports.length = saved.reports;
  }

  override feed(window: XmlWindow): void {
    this.tagStart += window.position - this.position;
    super.feed(window);
  }

  /** From here on paths begin at the current element, so that the envelope is not in them. */
  beginPath(): void {
    this.pathStart = Math.max(0, this.depth - 1);
  }

  /** Tells `onUnknown` what was passed over since the last time. */
  flushReports(): void {
    for (const report of this.reports.splice(0)) this.onUnknown?.(report);
  }

  /** Throws that the value just read (or the attribute `@name`) is not one of the type. */
  invalid(typeName: string, text: string, attribute?: string): never {
    const path = this.pathOf(this.depth + (attribute === undefined ? 1 : 0), attribute && `@${attribute}`);
    const found = isSecretPath(path, this.secrets)
      ? "another value (secret, not shown)"
      : JSON.stringify(excerpt(text));
    throw this.failure("invalid-value", `expected ${typeName}, found ${found}`, path);
  }

  protected failure(kind: SoapErrorKind, problem: string, path: string): SoapError {
    return new SoapError(kind, this.owned(path === "" ? problem : `${path}: ${problem}`), {
      operation: this.operation,
      path,
    });
  }

  protected override currentPath(): string | undefined {
    return this.depth > 0 ? this.pathOf(this.depth) : undefined;
  }

  /** Path of the outermost `depth` elements, and a further name. */
  protected pathOf(depth: number, last?: string): string {
    const names = this.tags.slice(this.pathStart, depth).map((tag) => tag.local);
    if (last !== undefined) names.push(last);
    return names.join("/");
  }

  protected reportUnknown(name: string): void {
    if (this.onUnknown !== undefined)
      this.reports.push({ path: this.pathOf(this.depth), name: this.owned(name) });
  }

  /** What the attributes of a nil element say has no place in null. */
  protected reportAttributes(known: readonly string[]): void {
    if (this.onUnknown === undefined) return;
    for (const { namespace, local } of this.attributes) {
      const name = clarkName(namespace, local);
      if (namespace !== xsiNamespace && !known.includes(name)) this.reportUnknown(`@${name}`);
    }
  }

  /** Opens the element whose start tag is at the position. */
  protected openElement(): void {
    this.tagStart = this.position;
    this.readStartTag();
    if (this.depth >= this.limits.depth) this.exceeded("depth");
    this.pushElement(this.tagForm());
    this.pending =
      (this.attributes.length > 0 ? pendingAttributes : 0) | (this.tagIsEmpty ? pendingEmpty : 0);
  }

  /** Closes the current element, whose end tag is at the position. */
  protected closeElement(): void {
    const lexical = this.tags[this.depth - 1]?.lexical;
    const expected = `</${lexical ?? ""}`;
    if (this.depth === 0 || !this.looksAt(expected, this.position)) this.mismatched(lexical);
    const at = this.passSpace(this.position + expected.length);
    if (at >= this.window.length) this.runOut();
    if (this.window[at] !== ">") this.mismatched(lexical);
    this.position = at + 1;
    this.popElement();
  }

  private mismatched(lexical: string | undefined): never {
    this.malformed(
      `an end tag that does not match ${lexical === undefined ? "any start tag" : `<${lexical}>`}`,
    );
  }

  /** The form of the tag read last. */
  protected tagForm(): TagForm {
    return tagFormOf(this.tagLexical);
  }

  protected pushElement(tag: TagForm): void {
    this.tags[this.depth] = tag;
    this.scopes[this.depth] = this.scope;
    this.depth++;
  }

  protected popElement(): void {
    this.depth--;
    this.scope = this.scopes[this.depth - 1] ?? this.rootScope;
  }

  /**
   * Before content: forbids nil, drops attributes that nobody asked for.
   * True if the element turns out to be empty; it is then closed.
   */
  protected enterContent(): boolean {
    if ((this.pending & pendingAttributes) !== 0 && this.nilState() === true) {
      throw this.failure(
        "invalid-value",
        'xsi:nil="true" where nil is not allowed (forbidden nil)',
        this.pathOf(this.depth),
      );
    }
    return this.dropPending();
  }

  /** Forgets the attributes; true if the element was an empty-element tag, which is then closed. */
  protected dropPending(): boolean {
    const empty = (this.pending & pendingEmpty) !== 0;
    this.pending = 0;
    this.attributes = noAttributes;
    if (empty) this.popElement();
    return empty;
  }

  /** What `xsi:nil` says, undefined if it is absent. */
  protected nilState(): boolean | undefined {
    const text = this.findAttribute(xsiNamespace, "nil");
    switch (text === undefined ? text : trimSpace(text)) {
      case undefined:
        return undefined;
      case "true":
      case "1":
        return true;
      case "false":
      case "0":
        return false;
      default:
        return this.invalid("xs:boolean", text ?? "", "nil");
    }
  }

  protected findAttribute(namespace: string, local: string): string | undefined {
    if ((this.pending & pendingAttributes) === 0) return undefined;
    return this.attributes.find((one) => one.local === local && one.namespace === namespace)?.value;
  }

  /** Reads the prolog and opens the root element. */
  openRoot(): ExpandedName {
    this.passDeclaration();
    if (!this.advanceInMisc()) this.runOut();
    this.openElement();
    return { namespace: this.tagNamespace, local: this.tagLocal };
  }

  /** After the root element: only comments, instructions and white space may follow. Reports what was unknown. */
  end(): void {
    if (this.depth > 0) this.malformed("the document goes on inside the root element");
    if (this.advanceInMisc()) this.malformed("a second root element");
    if (!this.final) this.runOut();
    this.flushReports();
  }

  /** The same where this text is all that is left, which ended a document that had begun alike; else does nothing. */
  endBy(tail: string): boolean {
    const isLeft =
      this.final && this.window.length - this.position === tail.length && this.window.endsWith(tail);
    if (isLeft) this.flushReports();
    return isLeft;
  }
}
