import { t } from "@vscode/l10n";
import { type NoticeRecord, recordSchema } from "../core/index.ts";

type Json = unknown;
type JsonObject = { readonly [key: string]: Json };

/** What a record may hold, as far as merging has to know: the keys that are the record's own, at every level. */
type Shape = { readonly keys: ReadonlyMap<string, Shape> } | { readonly items: Shape } | undefined;

/**
 * The new records of a file with everything in its old record file that is not the record's own: keys that the record does not
 * know are kept at every level, behind its own; elements of lists are matched by position. One record stands alone, several in a list.
 */
export function merge(existing: Json, fresh: readonly NoticeRecord[]): Json {
  const old = Array.isArray(existing) ? existing : [existing];
  const merged = fresh.map((each, i) => mergeOne(old[i], each, recordShape()));
  return merged.length === 1 ? merged[0] : merged;
}

/** What a record says, evidence and unknown keys apart: records that say the same have the same words here. */
export function gist(record: Json): string {
  return JSON.stringify(own(record, recordShape()));
}

/**
 * The fields in which two records differ, by their gists: `reasons`, `originals[0].doi`. A list is one field, but for the
 * originals. None where they say the same.
 */
export function differing(one: string, other: string): readonly string[] {
  return one === other ? [] : [...differences(JSON.parse(one), JSON.parse(other), "")];
}

function* differences(one: Json, other: Json, path: string): Generator<string> {
  if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      yield* differences(one[key], other[key], path ? `${path}.${key}` : key);
  } else if (path === "originals" && Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    for (const [i, each] of one.entries()) yield* differences(each, other[i], `${path}[${i}]`);
  } else if (JSON.stringify(one) !== JSON.stringify(other)) yield path;
}

/** Do the old records and the new have a title or a DOI in common, so that they are of the same notice? */
export function isSameNotice(existing: Json, fresh: readonly NoticeRecord[]): boolean {
  const theirs = new Set((Array.isArray(existing) ? existing : [existing]).flatMap(names));
  return fresh.flatMap(names).some((name) => theirs.has(name));
}

/** What is wrong with a record file, or undefined where it can be merged. */
export function problemOf(existing: Json): string | undefined {
  const all = Array.isArray(existing) ? existing : [existing];
  return all.every(isObject) ? undefined : t("it holds neither a record nor a list of records");
}

function mergeOne(old: Json, fresh: Json, shape: Shape): Json {
  if (shape && "items" in shape && Array.isArray(fresh))
    return fresh.map((each, i) => mergeOne(Array.isArray(old) ? old[i] : undefined, each, shape.items));
  if (!shape || !("keys" in shape) || !isObject(fresh) || !isObject(old)) return fresh;
  const out: [string, Json][] = Object.entries(fresh).map(([key, value]) => [
    key,
    mergeOne(old[key], value, shape.keys.get(key)),
  ]);
  for (const [key, value] of Object.entries(old)) if (!shape.keys.has(key)) out.push([key, value]);
  return Object.fromEntries(out);
}

/** Only the record's own keys, in the order of the alphabet, without the evidence. */
function own(value: Json, shape: Shape): Json {
  if (Array.isArray(value)) return value.map((each) => own(each, shape && "items" in shape ? shape.items : undefined));
  if (!isObject(value)) return value;
  const keys = shape && "keys" in shape ? shape.keys : undefined;
  const kept = Object.keys(value).filter(
    (key) => !keys || (keys.has(key) && !(shape === shapeOfRecord && key === "evidence")),
  );
  return Object.fromEntries(kept.sort().map((key) => [key, own(value[key], keys?.get(key))]));
}

function names(value: Json): readonly string[] {
  if (!isObject(value)) return [];
  const items = [value.notice, ...(Array.isArray(value.originals) ? value.originals : [])].filter(isObject);
  return items.flatMap(({ title, doi }) =>
    [title, doi]
      .filter((name): name is string => typeof name === "string" && name.length > 12)
      .map((name) => name.toLowerCase()),
  );
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What zod keeps of a schema, as far as it is needed here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
}
interface Schema {
  readonly _zod: { readonly def: object };
}

/** The shape of a record; made when it is first asked for, as the core is loaded no sooner. */
function recordShape(): Shape {
  shapeOfRecord ??= shapeOf(recordSchema);
  return shapeOfRecord;
}

let shapeOfRecord: Shape;

function shapeOf(schema: Schema): Shape {
  const { type, shape, element, innerType } = schema._zod.def as Definition;
  if (type === "optional" && innerType) return shapeOf(innerType);
  if (type === "array" && element) return { items: shapeOf(element) };
  if (type === "object" && shape)
    return { keys: new Map(Object.entries(shape).map(([key, each]) => [key, shapeOf(each)])) };
  return undefined;
}
