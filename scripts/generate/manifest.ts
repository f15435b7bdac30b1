import { severities } from "../../server/src/cli/rules.ts";
import { RULES } from "../../server/src/core/index.ts";
import { SETTABLE } from "../../server/src/parseSettings.ts";

/** Key → words, as package.nls.json and its translations have them. */
export type Words = Readonly<Record<string, string>>;

/** The manifest with keys for its words, and the words in English. */
export interface Manifest {
  readonly text: string;
  readonly words: Words;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What in the manifest is shown to people. */
const SHOWN = new Set([
  ...["title", "shortTitle", "category", "description", "markdownDescription", "enumDescriptions", "name"],
  ...["contents", "contextualTitle", "accessibilityHelpContent", "altText", "label"],
]);
/** Parts of it that hold names for programs alone. */
const UNSHOWN = new Set(["default", "semanticTokenScopes", "grammars", "languages", "jsonValidation", "snippets"]);
const RULE_SETTING = "notices.rules";

/**
 * The manifest with the setting `notices.rules` made anew, and with a key for each of its words: those that stand in it in plain
 * English are moved to package.nls.json, of which `words` is the present state.
 */
export function manifest(text: string, words: Words): Manifest {
  const given = JSON.parse(text) as { readonly [key: string]: Json };
  const used: Record<string, string> = {};
  const keyed = (value: string, path: readonly string[]): string => {
    const known = /^%(.+)%$/.exec(value)?.[1];
    const english = known === undefined ? value : words[known];
    if (english === undefined) throw new Error(`package.nls.json has no ${known}, which package.json names.`);
    const key =
      path.at(-1) === "category"
        ? `category.${english}`
        : path.join(".").replace(/^configuration\..*?\.properties\./, "settings.");
    used[key] = english;
    return `%${key}%`;
  };
  const walk = (value: Json, path: readonly string[], shown: boolean): Json => {
    if (typeof value === "string") return shown && value !== "" ? keyed(value, path) : value;
    if (Array.isArray(value)) return value.map((each, i) => walk(each, [...path, nameOf(each, i)], shown));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const below = [...path, key];
        if (UNSHOWN.has(key)) return [key, each];
        if (key === RULE_SETTING) return [key, walk(rulesSetting(), below, false)];
        return [key, walk(each, below, SHOWN.has(key) && (typeof each === "string" || Array.isArray(each)))];
      }),
    );
  };
  const made = Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (key === "description") return [key, keyed(String(value), [key])];
      return [
        key,
        key === "capabilities" || key === "contributes"
          ? walk(value, key === "contributes" ? [] : [key], false)
          : value,
      ];
    }),
  );
  return { text: `${JSON.stringify(made, null, 2)}\n`, words: used };
}

/** What tells an element of a list from the others, so that its key stays when others come before it. */
function nameOf(element: Json, index: number): string {
  if (typeof element !== "object" || element === null || Array.isArray(element)) return String(index);
  const { command, id, view } = element as { readonly [key: string]: Json };
  const name = command ?? id;
  return typeof name === "string" ? name : typeof view === "string" ? `${view}.${index}` : String(index);
}

function rulesSetting(): { readonly [key: string]: Json } {
  return {
    type: "object",
    scope: "resource",
    default: {},
    markdownDescription:
      "Severities of rules: rule id → `error`, `warning`, `information` or `off`. A `.notices.json` in a notice's folder or above it wins.",
    additionalProperties: false,
    properties: Object.fromEntries(
      RULES.map((rule) => [
        rule.id,
        { type: "string", enum: [...SETTABLE], description: `${rule.summary} (Unless set: ${severities(rule)}.)` },
      ]),
    ),
  };
}

/** How "unless set" is said in each language. */
const UNLESS_SET: Words = { es: "Si no se fija", "pt-br": "Se não for definido" };

/**
 * The translation of the manifest's words into a language: what it has of `english`, in its order, and the rules' sentences as the
 * catalogue of `sentences` has them. What is not translated is left out.
 */
export function translated(language: string, english: Words, own: Words, sentences: Words): Words {
  const rules = new Map(
    RULES.map((rule) => {
      const summary = sentences[rule.summary];
      const unless = UNLESS_SET[language];
      return [
        `${rule.id}.description`,
        summary && unless ? `${summary} (${unless}: ${severities(rule)}.)` : undefined,
      ] as const;
    }),
  );
  return Object.fromEntries(
    Object.keys(english).flatMap((key) => {
      const rule = key.includes(`.${RULE_SETTING}.properties.`)
        ? [...rules].find(([end]) => key.endsWith(`.${end}`))
        : undefined;
      const words = rule ? rule[1] : own[key];
      return words === undefined ? [] : [[key, words]];
    }),
  );
}
