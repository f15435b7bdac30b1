import type { Notice, NoticeRecord, Path, Writable } from "../core/index.ts";

/** Something to state in the front matter, as an action. */
export interface Stating {
  readonly title: string;
  readonly values: readonly (readonly [Path, Writable | undefined])[];
}

/** Does the front matter state this list, as a list of which every entry is used? */
export function statesList({ annotations }: Notice, path: Path): boolean {
  let stated = annotations?.understood.stated.keys[String(path[0])];
  for (const step of path.slice(1)) stated = stated?.is === "object" ? stated.keys[String(step)] : undefined;
  return stated?.is === "list" && annotations?.understood.problems.length === 0;
}

/** The entries of a record's list as front matter would state them. */
export function entriesOf(from: NoticeRecord, path: Path): Writable[] {
  const value = valueAt(from, path);
  return Array.isArray(value) ? value.map((each: Writable) => bare(each)) : [];
}

/** Without labels, which go with the codes. */
function bare(value: Writable): Writable {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "label"));
}

/** Is a value of a record an object? */
export function isObject(value: unknown): value is { readonly [key: string]: Writable | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of a record; undefined where there is none. */
export function valueAt(from: NoticeRecord, path: Path): unknown {
  let at: unknown = from;
  for (const step of path) at = Array.isArray(at) ? at[Number(step)] : isObject(at) ? at[String(step)] : undefined;
  return at;
}
