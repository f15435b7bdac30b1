import { recordSchema } from "../record.ts";
import { ANNOTATION_KEYS } from "./fence.ts";

/** What may stand at a place of the front matter: as the record's schema has it, with nothing required. */
export type Form =
  | { readonly is: "object"; readonly keys: ReadonlyMap<string, Form>; readonly needs: readonly string[] }
  | { readonly is: "list"; readonly items: Form }
  /** `values` are those of a closed list; `list` is there where a list may stand instead of the one value. */
  | {
      readonly is: "value";
      readonly values?: readonly string[];
      readonly whole: boolean;
      readonly list?: Form;
      readonly accepts: (value: unknown) => boolean;
    };

/** What zod keeps of a schema, as far as it is needed here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
}
interface Schema {
  readonly _zod: { readonly def: object };
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

/** The form of a whole front matter; made when it is first asked for. */
export function annotationForm(): Extract<Form, { is: "object" }> {
  if (whole) return whole;
  const record = formOf(recordSchema);
  const keys = record.is === "object" ? record.keys : new Map<string, Form>();
  whole = {
    is: "object",
    keys: new Map(ANNOTATION_KEYS.flatMap((key) => (keys.has(key) ? [[key, keys.get(key)!] as const] : []))),
    needs: [],
  };
  return whole;
}
let whole: Extract<Form, { is: "object" }> | undefined;

/** The form at a path such as `originals[].doi`; undefined where the record has none. "" is the whole. */
export function formAt(path: string): Form | undefined {
  let at: Form | undefined = annotationForm();
  for (const step of path.match(/[^.[\]]+|\[\]/g) ?? []) {
    if (at?.is === "value") at = at.list;
    if (step === "[]") at = at?.is === "list" ? at.items : undefined;
    else at = at?.is === "object" ? at.keys.get(step) : undefined;
  }
  return at;
}

/** A quotation or a label can be told from the rest of its entry. */
const TOLD = new Set(["quote", "label"]);

function formOf(schema: Schema): Form {
  const { type, shape, element, innerType, options, entries } = schema._zod.def as Definition;
  if (type === "optional" && innerType) return formOf(innerType);
  if (type === "array" && element) return { is: "list", items: formOf(element) };
  if (type === "object" && shape) {
    const keys = new Map(Object.entries(shape).map(([key, each]) => [key, formOf(each)]));
    const needs = Object.entries(shape).flatMap(([key, each]) => {
      const is = (each._zod.def as Definition).type;
      return is === "enum" && !TOLD.has(key) ? [key] : [];
    });
    return { is: "object", keys, needs };
  }
  const accepts = (value: unknown) => schema.safeParse(value).success;
  if (type === "union" && options) {
    const all = options.map(formOf);
    const list = all.find(({ is }) => is === "list");
    const value = all.find((each) => each.is === "value");
    if (value?.is === "value") return { ...value, ...(list && { list }) };
  }
  return {
    is: "value",
    whole: type === "number",
    ...(entries && { values: Object.values(entries) }),
    accepts,
  };
}
