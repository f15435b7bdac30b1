import { Document, isCollection, isMap, isPair, isScalar, isSeq, type Pair, parseDocument, YAMLMap } from "yaml";
import { lineStart } from "../lines.ts";
import type { Notice } from "../notice.ts";
import type { Edit } from "../rule.ts";
import type { Span } from "../span.ts";

/** Where a value stands in the front matter: `["originals", 0, "doi"]`. */
export type Path = readonly (string | number)[];
/** In a path: behind the last entry of a list. */
export const BEHIND = -1;
/** What can be written there; null states that there is none. */
export type Writable = string | number | null | readonly Writable[] | { readonly [key: string]: Writable | undefined };

/**
 * The edit that states values in a notice's front matter, which is made where there is none; `undefined` takes one out of it. Comments and the form of what stands
 * there already are kept. Undefined where the front matter is no valid YAML, so that nothing could be put into it safely.
 */
export function stating(notice: Notice, values: readonly (readonly [Path, Writable | undefined])[]): Edit | undefined {
  const { text, annotations } = notice;
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  if (!annotations) {
    const yaml = values.reduce<string | undefined>(
      (made, [path, value]) => (made !== undefined ? withValue(made, path, value) : made),
      "",
    );
    if (yaml === undefined) return undefined;
    const { at, before } = beginningOf(text, end);
    return { span: { start: at, end: at }, newText: `${before}---${end}${yaml.replaceAll("\n", end)}---${end}${end}` };
  }
  const { start } = annotations.span;
  const old = text.slice(start, annotations.span.end);
  let yaml: string | undefined = old.replace(/\r\n?/g, "\n");
  for (const [path, value] of values) yaml = yaml === undefined ? undefined : withValue(yaml, path, value);
  if (yaml === undefined) return undefined;
  return smallest(old, yaml.replaceAll("\n", end), start);
}

/** Behind white space at the beginning of the notice, on a line of its own. */
function beginningOf(text: string, end: string): { readonly at: number; readonly before: string } {
  const blank = /^\s*/.exec(text)![0];
  const line = Math.max(blank.lastIndexOf("\n"), blank.lastIndexOf("\r"), blank.lastIndexOf("\f")) + 1;
  return { at: line, before: blank[line - 1] === "\f" ? end : "" };
}

/** The replacement of what differs between two texts, whole lines where it is not within one. */
function smallest(old: string, made: string, start: number): Edit {
  let same = 0;
  const most = Math.min(old.length, made.length);
  while (same < most && old[same] === made[same]) same++;
  let tail = 0;
  while (tail < most - same && old[old.length - 1 - tail] === made[made.length - 1 - tail]) tail++;
  return {
    span: { start: start + same, end: start + old.length - tail },
    newText: made.slice(same, made.length - tail),
  };
}

/** YAML with one value set; undefined where it cannot be, as behind a reference to another place. */
function withValue(yaml: string, path: Path, value: Writable | undefined): string | undefined {
  try {
    return valueSet(yaml, path, value);
  } catch {
    return undefined; // the library throws at what leads nowhere, and at references whose place is not there
  }
}

/** A plain value is exchanged where it stands, a larger change writes its top-level key anew. */
function valueSet(yaml: string, path: Path, value: Writable | undefined): string | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  const root = document.contents;
  if (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)) return undefined;
  const [top] = path;
  if (top === undefined) return undefined;
  if (!isMap(root)) {
    if (value === undefined) return yaml;
    const kept = yaml.trim() === "" ? "" : closed(yaml);
    return kept + written(nested(path, value), LAYOUT);
  }
  const pair = root.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === top);
  const layout = layoutOf(yaml, root as YAMLMap);
  if (root.flow) {
    set(document, path, value);
    return closed(document.toString({ ...layout, lineWidth: 0 }));
  }
  if (!pair && value === undefined) return yaml;
  if (!pair) return closed(yaml) + written(nested(path, value ?? null), layout);

  const at = actual(document, path);
  const node = at && document.getIn(at, true);
  const isPlain = value === null || (typeof value !== "object" && value !== undefined);
  if (isPlain && isScalar(node) && node.range && !/^BLOCK/.test(node.type ?? "")) {
    const [start, end] = node.range;
    const words = inline(value, node.type === "QUOTE_SINGLE" || node.type === "QUOTE_DOUBLE" ? node.type : undefined);
    const gap = start === end && !/\s$/.test(yaml.slice(0, start)) ? " " : "";
    return yaml.slice(0, start) + gap + words + yaml.slice(end);
  }
  const key = pair.key;
  const start = isScalar(key) ? key.range?.[0] : undefined;
  const old = pair.value;
  const end = (isScalar(old) || isCollection(old)) && old.range ? old.range[1] : undefined;
  if (start === undefined || end === undefined) return undefined;
  set(document, path, value);
  return yaml.slice(0, start) + rewritten(pair, layout, yaml.slice(start, end)) + yaml.slice(end);
}

interface Layout {
  readonly indent: number;
  readonly indentSeq: boolean;
}
const LAYOUT: Layout = { indent: 2, indentSeq: true };

/** How the author indents. */
function layoutOf(yaml: string, root: YAMLMap): Layout {
  for (const { key, value } of root.items) {
    const from = isScalar(key) ? key.range?.[0] : undefined;
    if (from === undefined || !isCollection(value) || value.flow || !value.range) continue;
    const at = value.range[0];
    const column = at - lineStart(yaml, at);
    if (isSeq(value)) return { indent: column > 0 ? Math.max(2, column) : 2, indentSeq: column > 0 };
    if (column > 0) return { ...LAYOUT, indent: column };
  }
  return LAYOUT;
}

/** One top-level key, written anew; the comments around it are not its own to write. */
function rewritten({ key, value }: Pair, layout: Layout, old: string): string {
  const own = new YAMLMap();
  const plainKey = isScalar(key) ? String(key.value) : String(key);
  if (isCollection(value) || isScalar(value)) {
    if (isCollection(value)) value.comment = null;
    value.spaceBefore = false;
  }
  own.add({ key: plainKey, value });
  const made = new Document();
  made.contents = own as unknown as typeof made.contents;
  const words = made.toString({ ...layout, lineWidth: 0 });
  return /\n$/.test(old) ? closed(words) : words.replace(/\n+$/, "");
}

/** The path as it stands in a document that leaves a list of one element out. */
function actual(document: Document.Parsed, path: Path): (string | number)[] | undefined {
  const at: (string | number)[] = [];
  for (const step of path) {
    const node = at.length === 0 ? document.contents : document.getIn(at, true);
    if (typeof step === "number" && isMap(node)) {
      if (step === 0) continue;
      return undefined;
    }
    if (!isCollection(node)) return undefined;
    at.push(step);
  }
  return at;
}

function set(document: Document.Parsed, path: Path, value: Writable | undefined): void {
  const at: (string | number)[] = [];
  path.forEach((step, i) => {
    const node = at.length === 0 ? document.contents : document.getIn(at, true);
    if (typeof step === "number" && isMap(node)) {
      if (step === 0) return; // `originals:` with the keys of its one original
      document.setIn(at, [node]);
    }
    if (typeof step === "string" && isScalar(node)) {
      // `originals: [10.1234/eel.1]`, `originals:` with nothing yet
      const words = node.value === null ? undefined : String(node.value);
      document.setIn(
        at,
        document.createNode(words === undefined ? {} : /^10\.\d{4}/.test(words) ? { doi: words } : { title: words }),
      );
    }
    if (typeof step === "number" && !isSeq(node)) {
      const kept = isScalar(node) && node.value !== null ? [node] : [];
      document.setIn(at, document.createNode(kept));
    }
    const list = step === BEHIND ? document.getIn(at, true) : undefined;
    at.push(isSeq(list) ? list.items.length : step);
    if (i < path.length - 1 && document.getIn(at, true) === undefined)
      document.setIn(at, document.createNode(typeof path[i + 1] === "number" ? [] : {}));
  });
  if (value === undefined) document.deleteIn(at);
  else document.setIn(at, document.createNode(clean(value)));
}

function nested(path: Path, value: Writable): Writable {
  return path.reduceRight<Writable>((made, step) => (typeof step === "number" ? [made] : { [step]: made }), value);
}

function clean(value: Writable): unknown {
  if (Array.isArray(value)) return value.map((each: Writable) => clean(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Writable | undefined>).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, clean(each)]],
    ),
  );
}

function written(value: Writable, layout: Layout): string {
  return closed(new Document(clean(value)).toString({ ...layout, lineWidth: 0 }));
}

/** A plain value as YAML, as it may stand anywhere, also between brackets. */
export function inline(value: string | number | null, quoted?: "QUOTE_SINGLE" | "QUOTE_DOUBLE"): string {
  const document = new Document([value]);
  const list = document.contents;
  if (isSeq(list)) {
    list.flow = true;
    const only = list.items[0];
    if (quoted && isScalar(only) && typeof value === "string") only.type = quoted;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

/** The words of a plain value in place of those at a span of YAML, within the quotation marks that stand around it. */
export function inPlace(yaml: string, { start }: Span, value: string): string {
  const quote = yaml[start - 1];
  const words = inline(value, quote === '"' ? "QUOTE_DOUBLE" : quote === "'" ? "QUOTE_SINGLE" : undefined);
  return quote === '"' || quote === "'" ? words.slice(1, -1) : words;
}

function closed(yaml: string): string {
  return yaml === "" || yaml.endsWith("\n") ? yaml : `${yaml}\n`;
}
