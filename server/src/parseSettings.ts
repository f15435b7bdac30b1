import { closest, distance } from "fastest-levenshtein";
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import * as z from "zod/mini";
import {
  type Document,
  open,
  type Range,
  RULES,
  rangeAt,
  type Said,
  type Severities,
  type Severity,
  say,
} from "./core/index.ts";

/** What a rule's severity may be set to. */
export const SETTABLE = ["error", "warning", "information", "off"] as const satisfies readonly (Severity | "off")[];

/** True for the words that a severity may be set to. */
export function isSettable(word: string): word is (typeof SETTABLE)[number] {
  return (SETTABLE as readonly string[]).includes(word);
}

/** The shape of a `.notices.json`. */
export function settingsSchema() {
  return z.strictObject({
    $schema: z.optional(z.string()),
    rules: z.optional(z.partialRecord(z.enum(ruleIds()), z.enum(SETTABLE))),
  });
}

function ruleIds(): readonly string[] {
  return RULES.map(({ id }) => id);
}

/** Something wrong in a `.notices.json`: an error makes the entry void, a warning leaves the rest as it is. */
export interface SettingsProblem {
  readonly severity: "error" | "warning";
  /** What is wrong and what to do about it. */
  readonly message: Said;
  /** Where, zero-based, in the text after a byte-order mark. */
  readonly range: Range;
}

/** A `.notices.json` as understood: the entries that are right, and what is wrong with the others. */
export interface ParsedSettings {
  readonly severities: Severities;
  readonly problems: readonly SettingsProblem[];
}

/** Reads the text of a `.notices.json`, without byte-order mark. Never throws: what is wrong is among the problems. */
export function parseSettings(text: string): ParsedSettings {
  const document = open(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = text.trim() ? errors[0] : undefined;
  if (first || !tree) {
    const span = first ? { start: first.offset, end: first.offset + first.length } : { start: 0, end: text.length };
    return {
      severities: {},
      problems: [
        {
          severity: "error",
          message: say("This is not valid JSON: {0}.", syntax(first)),
          range: rangeAt(document, span),
        },
      ],
    };
  }
  const value: unknown = plainValue(tree);
  const issues = settingsSchema().safeParse(value).error?.issues ?? [];
  return { severities: sound(value), problems: issues.flatMap((issue) => explain(issue, tree, document)) };
}

/** What to do about a rule's name that there is not: the one that was probably meant, or where the names are listed. */
export function unknownRule(id: string): Said {
  const near = closest(id, ruleIds());
  const hint =
    near && distance(id, near) <= Math.max(2, id.length / 3)
      ? say('Did you mean "{0}"?', near)
      : say('Run "notices rules" for the list.');
  return say('There is no rule "{0}". {1}', id, hint);
}

/** What to do about a severity that there is not. */
export function wrongSeverity(id: string): Said {
  return say('The severity of "{0}" must be one of {1}.', id, SETTABLE.map((word) => `"${word}"`).join(", "));
}

function explain(issue: z.core.$ZodIssue, tree: Node, document: Document): SettingsProblem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const at = (node: Node | undefined): Range => {
    const { offset, length } = node ?? tree;
    return rangeAt(document, { start: offset, end: offset + length });
  };
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const range = at(findNodeAtLocation(tree, [...path, key])?.parent?.children?.[0]);
      return path[0] === "rules"
        ? { severity: "error" as const, message: unknownRule(key), range }
        : {
            severity: "warning" as const,
            message: say('"{0}" means nothing here and is passed over; "rules" is the key that there is.', key),
            range,
          };
    });
  }
  const range = at(findNodeAtLocation(tree, path));
  const [key, id] = path;
  if (key === "rules" && id !== undefined) return [{ severity: "error", message: wrongSeverity(String(id)), range }];
  if (key === "rules")
    return [
      { severity: "error", message: say('"rules" must be an object such as {0}.', '{ "doi-form": "off" }'), range },
    ];
  if (key === "$schema") return [{ severity: "warning", message: say('"{0}" must be a string.', "$schema"), range }];
  return [
    {
      severity: "error",
      message: say("This must be an object such as {0}.", '{ "rules": { "doi-form": "off" } }'),
      range,
    },
  ];
}

/** The entries that are right, beside others that are not. */
function sound(value: unknown): Severities {
  const entries = z.safeParse(z.looseObject({ rules: z.record(z.string(), z.unknown()) }), value);
  if (!entries.success) return {};
  const pair = z.tuple([z.enum(ruleIds()), z.enum(SETTABLE)]);
  return Object.fromEntries(
    Object.entries(entries.data.rules).flatMap((entry) => {
      const checked = z.safeParse(pair, entry);
      return checked.success ? [checked.data] : [];
    }),
  );
}

/** The value of a syntax tree; a key `__proto__` is a key like any other. */
function plainValue(node: Node): unknown {
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        (node.children ?? []).map(({ children }) => [children?.[0]?.value, children?.[1] && plainValue(children[1])]),
      );
    case "array":
      return (node.children ?? []).map(plainValue);
    default:
      return node.value;
  }
}

function syntax(error: ParseError | undefined): Said {
  switch (error && printParseErrorCode(error.error)) {
    case undefined:
      return say("it is empty; an object such as {0} must stand here", '{ "rules": {} }');
    case "InvalidCommentToken":
      return say("it has a comment; take it out");
    case "CommaExpected":
      return say("a comma is missing here");
    case "ColonExpected":
      return say("a colon is missing here");
    case "ValueExpected":
      return say("a value is missing here");
    case "PropertyNameExpected":
      return say("a key in double quotes must stand here; is there a comma too many before it?");
    case "CloseBraceExpected":
      return say('a "}" is missing here');
    case "CloseBracketExpected":
      return say('a "]" is missing here');
    case "EndOfFileExpected":
      return say("nothing may follow the object; take this out");
    case "UnexpectedEndOfString":
    case "UnexpectedEndOfComment":
    case "UnexpectedEndOfNumber":
      return say("it ends too early here");
    default:
      return say("this cannot stand here; words must be in double quotes");
  }
}
