import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { memo } from "../memo.ts";
import type { Span } from "../span.ts";
import { type Said, say } from "../wording.ts";
import { annotationForm, type Form } from "./form.ts";
import { nearest } from "./near.ts";
import { normal } from "./normal.ts";

/** What the front matter states at one place; spans count from the beginning of its YAML. */
export type Stated =
  /** `null`, nothing, or an empty list: what was read here was misread, and there is none. */
  | { readonly is: "none"; readonly span: Span }
  | { readonly is: "value"; readonly value: string | number; readonly span: Span }
  | { readonly is: "list"; readonly items: readonly Stated[]; readonly span: Span }
  | { readonly is: "object"; readonly keys: Readonly<Record<string, Stated>>; readonly span: Span };

/** Something in the front matter that is wrong, or that the record does not know. */
export interface Problem {
  readonly span: Span;
  readonly message: Said;
  readonly fix?: { readonly title: Said; readonly span: Span; readonly newText: string };
}

/** A key or a value in the front matter, and what it is in the record (`originals[].doi`). */
export interface FrontMatterPlace {
  readonly path: string;
  readonly span: Span;
  /** There for a value: its normal form. */
  readonly value?: string;
}

/** The front matter as understood. Only what is valid is in `stated`. */
export interface Understood {
  readonly stated: Extract<Stated, { is: "object" }>;
  readonly problems: readonly Problem[];
  readonly unknown: readonly Problem[];
  readonly places: readonly FrontMatterPlace[];
}

/** How many front matters are remembered: more than are open at a time. */
const REMEMBERED = 60;
/** No longer front matter is understood, UTF-16 units. */
const LONGEST = 100_000;
/** No record has lists within lists; whoever opens so many is not stating one. */
const NESTED = /(?:[[{][\s\w:-]{0,20}){40}/;

/** Understands the YAML of a front matter. Never fails; the same text is understood once. */
export const understand: (yaml: string) => Understood = memo((yaml) => {
  try {
    return understood(yaml);
  } catch {
    const problem = {
      span: { start: 0, end: Math.min(yaml.length, 1) },
      message: say("The front matter cannot be read."),
    };
    return { stated: nothing(yaml), problems: [problem], unknown: [], places: [] };
  }
}, REMEMBERED);

function nothing(yaml: string): Understood["stated"] {
  return { is: "object", keys: {}, span: { start: 0, end: yaml.length } };
}

interface Out {
  /** Where the YAML is wrong; nothing that lies there is used. */
  readonly wrong: readonly number[];
  readonly problems: Problem[];
  readonly unknown: Problem[];
  readonly places: FrontMatterPlace[];
}

/** Keys of a whole record that say nothing in a front matter. */
const IDLE = new Set(["version", "evidence"]);
/** The key that a plain word stands for where an entry is expected. */
const SHORT: Readonly<Record<string, string>> = {
  "originals[]": "doi",
  "reasons[]": "code",
  "decision.by[]": "role",
  "decision.requestedBy[]": "role",
  "decision.approvedBy[]": "role",
  "responses[]": "stance",
  "inquiries[]": "by",
};

function understood(yaml: string): Understood {
  if (yaml.length > LONGEST || NESTED.test(yaml)) {
    const message = say("The front matter is too long, or nested too deeply, to be read.");
    return { stated: nothing(yaml), problems: [{ span: { start: 0, end: 1 }, message }], unknown: [], places: [] };
  }
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent", stringKeys: true });
  const wrong = document.errors.map(({ pos }) => pos[0]);
  const out: Out = { wrong, problems: [], unknown: [], places: [] };
  for (const { pos, message, code } of document.errors) {
    const end = lineEnd(yaml, pos[0]);
    const span = visible(yaml, {
      start: pos[0],
      end: Math.min(Math.max(pos[1], pos[0] + 1), Math.max(end, pos[0] + 1)),
    });
    const words =
      code === "DUPLICATE_KEY"
        ? say("This key stands here twice; only one of them can count.")
        : say("The front matter is no valid YAML here: {0}", /[.!?]$/.test(message) ? message : `${message}.`);
    out.problems.push({ span, message: words });
  }
  const root = document.contents;
  const form = annotationForm();
  let stated = nothing(yaml);
  if (isMap(root)) {
    const made = objectOf(yaml, root as YAMLMap.Parsed, form, "", out);
    if (made?.is === "object") stated = made;
  } else if (root && !(isScalar(root) && root.value === null) && document.errors.length === 0 && !isBegun(root)) {
    out.problems.push({
      span: spanOf(yaml, root),
      message: say("The front matter is read as keys with values, such as `kind: retraction`."),
    });
  }
  // the keys of other programs are no mistake where nothing of the record stands beside them
  const annotated = Object.keys(stated.keys).length > 0 || out.problems.length > 0;
  const unknown = annotated ? out.unknown : out.unknown.filter(({ fix }) => fix);
  return { stated, problems: out.problems, unknown, places: out.places };
}

function isBegun(node: ParsedNode): boolean {
  return isScalar(node) && /^[a-z]+$/.test(String(node.value));
}

function objectOf(yaml: string, map: YAMLMap.Parsed, field: Form, path: string, out: Out): Stated | undefined {
  if (field.is !== "object") return undefined;
  const keys: Record<string, Stated> = {};
  let broken = false;
  for (const { key, value } of map.items) {
    const name = String(isScalar(key) ? key.value : "");
    const at = spanOf(yaml, key);
    const own = field.keys.get(name);
    const below = path ? `${path}.${name}` : name;
    if (!own) {
      if (path !== "" || !IDLE.has(name)) out.unknown.push(unknownKey(name, at, field, path));
      continue;
    }
    out.places.push({ path: below, span: at });
    const stated = value === null ? noneAt(at) : statedOf(yaml, value, own, below, out);
    if (stated) keys[name] = stated;
    else if (field.needs.includes(name)) broken = true;
  }
  if (broken) return undefined;
  const lacking = field.needs.find((need) => !keys[need] || keys[need].is === "none");
  if (lacking) {
    const span = firstLine(yaml, spanOf(yaml, map));
    out.problems.push({ span, message: say("Here `{0}` is missing; without it the entry is not used.", lacking) });
    return undefined;
  }
  return { is: "object", keys, span: spanOf(yaml, map) };
}

function noneAt(span: Span): Stated {
  return { is: "none", span };
}

function statedOf(yaml: string, node: ParsedNode, field: Form, path: string, out: Out): Stated | undefined {
  const span = spanOf(yaml, node);
  const wrong = (message: Said, fix?: Problem["fix"]): undefined => {
    out.problems.push({ span: visible(yaml, firstLine(yaml, span)), message, ...(fix && { fix }) });
    return undefined;
  };
  if (isAlias(node))
    return wrong(say("Write the value itself here: references to other places (`*…`) are not followed."));
  if (isScalar(node) && out.wrong.some((at) => node.range[0] <= at && at <= node.range[1])) return undefined;
  if (isScalar(node) && isNull(node)) return noneAt(span);
  switch (field.is) {
    case "object": {
      if (isMap(node)) return objectOf(yaml, node as YAMLMap.Parsed, field, path, out);
      const short = SHORT[path];
      if (!isScalar(node) || !short)
        return wrong(say("Here stand keys with values: {0}.", listed([...field.keys.keys()])));
      const words = textOf(node);
      const key = path === "originals[]" && !/\b10\.\d{4}/.test(words) ? "title" : short;
      const value = statedOf(yaml, node, field.keys.get(key)!, `${path}.${key}`, out);
      return value && { is: "object", keys: { [key]: value }, span };
    }
    case "list": {
      if (isSeq(node)) {
        if (node.items.length === 0) return noneAt(span);
        const items = node.items.flatMap((each) => {
          const item = statedOf(yaml, each as ParsedNode, field.items, `${path}[]`, out);
          return item && item.is !== "none" ? [item] : [];
        });
        // a list of which nothing can be used says nothing
        return items.length > 0 ? { is: "list", items, span } : undefined;
      }
      if (field.items.is === "value") {
        if (!isScalar(node)) return wrong(say("Here stands a list of names."));
        return { is: "list", items: namesIn(yaml, node, span), span };
      }
      const only = statedOf(yaml, node, field.items, `${path}[]`, out);
      return only && only.is !== "none" ? { is: "list", items: [only], span } : undefined;
    }
    case "value": {
      if (field.list && isSeq(node)) return statedOf(yaml, node, field.list, path, out);
      if (!isScalar(node)) return wrong(say("One value stands here, not several."));
      const given = textOf(node);
      const { value, problem, meant } = normal(path, given, field);
      if (value !== undefined) {
        out.places.push({ path, span, value: String(value) });
        return { is: "value", value, span };
      }
      if (field.list && /[\p{L}]/u.test(given) && / |,/.test(given.trim()))
        return { is: "list", items: namesIn(yaml, node, span), span };
      return wrong(
        problem,
        meant === undefined ? undefined : { title: say("Write “{0}”", meant), span, newText: meant },
      );
    }
  }
}

/** A list of names in one string: parted by semicolons, or by commas and "and" where each part has two words. */
function namesIn(yaml: string, node: Scalar, span: Span): readonly Stated[] {
  const words = textOf(node);
  const bySemicolon = words.split(/\s*;\s*(?:and\s+|&\s*)?/).filter(Boolean);
  const byComma = words.split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/).filter(Boolean);
  const parts =
    bySemicolon.length > 1
      ? bySemicolon
      : byComma.length > 1 && byComma.every((part) => / /.test(part))
        ? byComma
        : [words];
  let from = span.start;
  return parts.map((part) => {
    const at = yaml.slice(from, span.end).indexOf(part);
    const own = at < 0 ? span : { start: from + at, end: from + at + part.length };
    if (at >= 0) from = own.end;
    return { is: "value", value: part, span: own };
  });
}

function unknownKey(name: string, span: Span, field: Extract<Form, { is: "object" }>, path: string): Problem {
  const meant = KNOWN_ELSEWHERE.has(name) && path === "" ? undefined : nearest(name, field.keys.keys());
  const lacks =
    path === ""
      ? say("The record has no key `{0}`; it is kept, and says nothing.", name)
      : say("`{0}` has no key `{1}`; it is kept, and says nothing.", path, name);
  return {
    span,
    message: meant ? say("{0} {1}", lacks, say("Did you mean `{0}`?", meant)) : lacks,
    ...(meant && { fix: { title: say("Write `{0}`", meant), span, newText: meant } }),
  };
}

/** Keys that other programs read at the top of front matter. */
const KNOWN_ELSEWHERE = new Set(
  "title subtitle author authors date doi lang layout tags categories keywords abstract description slug bibliography csl link-citations draft permalink status id note notes reference references resource".split(
    " ",
  ),
);

function isNull(node: Scalar): boolean {
  return node.value === null && node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE";
}

/** A scalar's words as they stand: numbers and days are not turned into anything else. */
function textOf(node: Scalar): string {
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

/** Where a node lies, without the marks around it. */
function spanOf(yaml: string, node: ParsedNode): Span {
  const [start, end] = node.range;
  if (isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE") && end - start > 2)
    return { start: start + 1, end: end - 1 };
  return { start, end: start + yaml.slice(start, end).trimEnd().length };
}

function firstLine(yaml: string, { start, end }: Span): Span {
  return { start, end: Math.min(end, lineEnd(yaml, start)) };
}

function lineEnd(yaml: string, from: number): number {
  const at = yaml.slice(from).search(/[\r\n]/);
  return at < 0 ? yaml.length : from + at;
}

/** The span, or the last sign with words before it where it lies on none. */
function visible(yaml: string, span: Span): Span {
  const start = Math.min(span.start, yaml.length);
  const end = Math.min(span.end, yaml.length);
  if (yaml.slice(start, end).trim() !== "") return { start, end };
  const before = yaml.slice(0, start).trimEnd().length;
  return before > 0 ? { start: before - 1, end: before } : { start: 0, end: Math.min(1, yaml.length) };
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
