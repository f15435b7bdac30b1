import type { EnumWords, Words } from "../../server/src/core/index.ts";

type Schema = Readonly<Record<string, unknown>>;

/** A JSON Schema with a description on every property; throws where a property has no words, or words have no property. */
export function described(schema: Schema, words: Words, enumWords: EnumWords): Schema {
  const used = new Set<string>();
  const visit = (node: Schema, path: string): Schema => {
    const { minimum, maximum, ...rest } = node;
    // the bounds of JavaScript's whole numbers say nothing about records
    const bounds = {
      ...(minimum !== Number.MIN_SAFE_INTEGER && minimum !== undefined && { minimum }),
      ...(maximum !== Number.MAX_SAFE_INTEGER && maximum !== undefined && { maximum }),
    };
    const meanings = enumWords[path];
    return {
      ...(path && { description: say(path) }),
      ...rest,
      ...bounds,
      ...(meanings &&
        isList(rest.enum) && { enumDescriptions: rest.enum.map((value) => meanings[String(value)] ?? String(value)) }),
      ...(isSchema(rest.properties) && {
        properties: mapped(rest.properties, (each, key) => visit(each, path ? `${path}.${key}` : key)),
      }),
      ...(isSchema(rest.items) && isSchema(rest.items.properties) && { items: { ...visitItems(rest.items, path) } }),
    };
  };
  const visitItems = (items: Schema, path: string): Schema => ({
    ...items,
    properties: mapped(items.properties as Schema, (each, key) => visit(each, `${path}[].${key}`)),
  });
  const say = (path: string): string => {
    used.add(path);
    const text = words[path];
    if (!text)
      throw new Error(
        `server/src/core/vocabulary/recordWords.ts has no words for ${path}. Add a sentence that says what it means.`,
      );
    return text;
  };
  const result = visit(schema, "");
  const idle = Object.keys(words).filter((path) => !used.has(path));
  if (idle.length > 0)
    throw new Error(
      `server/src/core/vocabulary/recordWords.ts describes ${idle.join(", ")}, which the record does not have. Take that out.`,
    );
  return result;
}

function mapped(properties: Schema, change: (each: Schema, key: string) => Schema): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([key, each]) => [key, isSchema(each) ? change(each, key) : each]),
  );
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
