import { formAt } from "../core/index.ts";

/** What may be written at a place of the front matter. */
export interface WritingPlace {
  /** `key`: a key of what stands at `path` (`originals[]`); `value`: a value of it (`originals[].doi`). */
  readonly writes: "key" | "value";
  readonly path: string;
  /** What is written of it already: UTF-16 offsets in the YAML. */
  readonly start: number;
  readonly end: number;
  /** What must stand before it: the bullet of a list's next entry. */
  readonly bullet: string;
  /** Keys that stand beside it already. */
  readonly beside: ReadonlySet<string>;
}

interface Level {
  readonly column: number;
  readonly path: string;
  readonly isItem: boolean;
  readonly keys: Set<string>;
}

const KEY = /^(["']?)([\w-]+)\1[ \t]*:(?=\s|$)/;

/** What may be written at an offset of the YAML, told by its lines and indents, so that it may be half written. */
export function writingPlace(yaml: string, at: number): WritingPlace | undefined {
  const root: Level = { column: -1, path: "", isItem: false, keys: new Set() };
  const stack: Level[] = [root];
  let found: (Omit<WritingPlace, "beside"> & { readonly keys: Set<string>; readonly own?: string }) | undefined;
  let start = 0;
  for (const line of yaml.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const words = line.replace(/[\r\n]+$/, "");
    const isHere = start <= at && at <= start + words.length;
    if (isHere) found = placeIn(words, start, at, stack);
    else if (words.trim() !== "" && !/^\s*#/.test(words)) enter(words, stack);
    start += line.length;
  }
  if (!found && at >= yaml.length) found = placeIn("", yaml.length, at, stack);
  if (!found) return undefined;
  const { keys, own, ...place } = found;
  return { ...place, beside: new Set([...keys].filter((key) => key !== own)) };
}

function close(stack: Level[], column: number, isItem: boolean): Level {
  while (stack.length > 1) {
    const top = stack[stack.length - 1]!;
    if (top.column > column || (top.column === column && (!isItem || top.isItem))) stack.pop();
    else break;
  }
  return stack[stack.length - 1]!;
}

/** Takes in the bullets and the key with which a line begins; gives the column and offset of what follows. */
function enter(words: string, stack: Level[]): { readonly column: number; readonly key?: string } {
  let column = /^[ ]*/.exec(words)![0].length;
  for (let bullet = BULLET.exec(words.slice(column)); bullet; bullet = BULLET.exec(words.slice(column))) {
    const above = close(stack, column, true);
    stack.push({ column, path: `${above.path}[]`, isItem: true, keys: new Set() });
    column += bullet[0].length;
  }
  const key = KEY.exec(words.slice(column));
  if (!key) return { column };
  const above = close(stack, column, false);
  above.keys.add(key[2]!);
  stack.push({ column, path: joined(above.path, key[2]!), isItem: false, keys: new Set() });
  return { column: column + key[0].length, key: key[2]! };
}

const BULLET = /^-(?:[ ]+|$)/;

function placeIn(
  words: string,
  start: number,
  at: number,
  stack: Level[],
): (Omit<WritingPlace, "beside"> & { readonly keys: Set<string>; readonly own?: string }) | undefined {
  const until = at - start;
  if (/(?:^|\s)#/.test(words.slice(0, until))) return undefined;
  if (words.trim() === "") {
    const above = close(stack, until, false);
    return opened(above, at, at, above.column < 0 || !isList(above.path) ? "" : "- ");
  }
  const { column, key } = enter(words, stack);
  const top = stack[stack.length - 1]!;
  const from = column + /^[ \t]*/.exec(words.slice(column))![0].length;
  if (key !== undefined && until < column) {
    // on the key itself
    const above = stack[stack.length - 2]!;
    const begins = words.lastIndexOf(key, column - 1);
    if (until < begins) return undefined;
    return {
      writes: "key",
      path: above.path,
      start: start + begins,
      end: start + begins + key.length,
      bullet: "",
      keys: above.keys,
      own: key,
    };
  }
  if (until < column) return undefined;
  if (key === undefined) {
    const above = top.isItem && top.column < column ? top : close(stack, column, false);
    return (
      inFlow(words, start, Math.min(from, until), until, above) ??
      opened(above, start + Math.min(from, until), start + tail(words, until), isList(above.path) ? "- " : "")
    );
  }
  return (
    inFlow(words, start, Math.min(from, until), until, top) ?? onValue(top, words, start, Math.min(from, until), until)
  );
}

/** Within brackets: an entry of a list, a key or a value of what stands in braces. */
function inFlow(words: string, start: number, from: number, until: number, level: Level): ReturnType<typeof placeIn> {
  const before = words.slice(from, until);
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (let i = 0; i < before.length; i++) {
    const sign = before[i]!;
    if (sign === "[" || sign === "{") open.push({ sign, at: i });
    else if (sign === "]" || sign === "}") open.pop();
  }
  const innermost = open[open.length - 1];
  if (!innermost) return undefined;
  const last = Math.max(innermost.at, before.lastIndexOf(","));
  const lead = /^[\s"']*/.exec(before.slice(last + 1))![0].length;
  const begins = from + last + 1 + lead;
  const outer = open.reduce((path, { sign }) => (sign === "[" || isList(path) ? `${path}[]` : path), level.path);
  const key = innermost.sign === "{" ? /^([\w-]+)\s*:\s*["']?/.exec(words.slice(begins, until)) : null;
  if (key)
    return {
      writes: "value",
      path: joined(outer, key[1]!),
      start: start + begins + key[0].length,
      end: start + tail(words, until),
      bullet: "",
      keys: new Set(),
    };
  if (innermost.sign === "[")
    return {
      writes: "value",
      path: outer,
      start: start + begins,
      end: start + tail(words, until),
      bullet: "",
      keys: new Set(),
    };
  const beside = new Set([...before.slice(innermost.at).matchAll(/[{,]\s*([\w-]+)\s*:/g)].map(([, name]) => name!));
  return {
    writes: "key",
    path: outer,
    start: start + begins,
    end: start + tail(words, until),
    bullet: "",
    keys: beside,
  };
}

function opened(level: Level, start: number, end: number, bullet: string): ReturnType<typeof placeIn> {
  const path = isList(level.path) ? `${level.path}[]` : level.path;
  const form = formAt(path);
  return { writes: form?.is === "value" ? "value" : "key", path, start, end, bullet, keys: level.keys };
}

function onValue(
  { path, keys }: Level,
  words: string,
  start: number,
  from: number,
  until: number,
): ReturnType<typeof placeIn> {
  const quoted = /^["']/.test(words.slice(from)) && until > from ? 1 : 0;
  const value = words
    .slice(from)
    .replace(/\s+#.*$/, "")
    .trimEnd();
  const end = Math.max(until, from + value.length - (quoted && /["']$/.test(value) && value.length > 1 ? 1 : 0));
  return { writes: "value", path, start: start + from + quoted, end: start + end, bullet: "", keys };
}

/** Where the word ends in which the cursor stands. */
function tail(words: string, until: number): number {
  return until + /^[\w-]*/.exec(words.slice(until))![0].length;
}

function isList(path: string): boolean {
  return formAt(path)?.is === "list";
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
