import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/**
 * An expression that a checker can decide, and that has at least as many ways through any text as the given one:
 *
 * - a repetition with a limit above a few has none;
 * - a look to the left or right always holds; what is in it is judged by itself, in `looks`;
 * - what was found before (`\1`) may be anything that can be found there;
 * - a property of letters (`\p{Lu}`) is that of a small alphabet;
 * - `NEVER` stands at the end where the simple one fits what the given one may not, so that every way is tried.
 *
 * Where the simple expression is no worse than polynomial, neither is the given one.
 */
export interface Simple {
  readonly pattern: string;
  readonly flags: string;
  readonly looks: readonly Simple[];
}

/** A letter that no text has. */
const NEVER = "\\uf8fe";
/** A limit up to which a repetition is left as it is. */
const FEW = 3;
/** The same for one with a fixed count. */
const FIXED = 4;
/** The letters up to here stand for all. To them come some of other kinds, and those that an expression names itself. */
const LATIN = 0x180;
const OTHERS = "ǅ一\u0301٣—\u200b\u2028\u2029";

/** Simplifies an expression. */
export function simplify(pattern: string, flags: string): Simple {
  const tree = parse(pattern, flags);
  const properties = propertiesFor(tree);
  const plainFlags = flags.replace(/[dgvy]/g, "") + (flags.includes("v") ? "u" : "");
  return simple(tree.alternatives, flags.includes("y") ? "^" : "", false);

  /** `back`: what is looked for to the left is read from its end. */
  function simple(alternatives: readonly AST.Alternative[], begin: string, back: boolean, isLook = false): Simple {
    const looks: Simple[] = [];
    let isExact = !isLook;
    const all = (list: readonly AST.Alternative[]): string =>
      list.map(({ elements }) => (back ? elements.toReversed() : elements).map(write).join("")).join("|");
    const write = (node: AST.Element): string => {
      switch (node.type) {
        case "Group":
        case "CapturingGroup":
          return `(?:${all(node.alternatives)})`;
        case "Quantifier": {
          const { text, isSame } = repeated(write(node.element), node);
          isExact &&= isSame;
          return text;
        }
        case "Backreference":
          isExact = false;
          return `(?:${all([node.resolved].flat().flatMap((group) => group.alternatives))})`;
        case "Assertion":
          if (node.kind === "word") return node.raw;
          if (node.kind !== "lookahead" && node.kind !== "lookbehind") return back ? "" : node.raw;
          isExact = false;
          looks.push(simple(node.alternatives, "^", node.kind === "lookbehind", true));
          return "";
        case "CharacterSet":
          return node.kind === "property" ? `[${properties(node)}]` : node.raw;
        case "CharacterClass":
          return `[${node.negate ? "^" : ""}${node.elements
            .map((each) => (each.type === "CharacterSet" && each.kind === "property" ? properties(each) : each.raw))
            .join("")}]`;
        case "ExpressionCharacterClass":
          throw new Error(`${pattern} has a class of the flag v, which is not known here.`);
        default:
          return node.raw;
      }
    };
    const text = all(alternatives);
    return {
      pattern: isExact && !begin ? text : `${begin}(?:${text})${isExact ? "" : NEVER}`,
      flags: plainFlags,
      looks,
    };
  }
}

/** The repetitions in an expression that may go on for long, the smallest first. */
export function repetitionsOf(pattern: string, flags: string): readonly string[] {
  const raws: string[] = [];
  visitRegExpAST(parse(pattern, flags), {
    onQuantifierEnter: ({ raw, max }) => void (max > FEW && raws.push(raw)),
  });
  return raws.sort((a, b) => a.length - b.length);
}

function parse(pattern: string, flags: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
}

/** A repetition without a limit above a few, and whether what it fits is what the given one fits, or more of the same. */
function repeated(
  text: string,
  { min, max, greedy, element }: AST.Quantifier,
): { readonly text: string; readonly isSame: boolean } {
  const lazy = greedy ? "" : "?";
  if (max === 0) return { text: "", isSame: true };
  if (min === 0 && max === 1) return { text: `${text}?${lazy}`, isSame: true };
  if (max > FEW && !(min === max && max <= FIXED)) {
    const isSame = min <= 1 || (min <= FIXED && element.type.startsWith("Character"));
    return { text: `${isSame ? text.repeat(Math.max(0, min - 1)) : ""}${text}${min === 0 ? "*" : "+"}${lazy}`, isSame };
  }
  // nested, since only so can one of them be gone through in just one way
  let rest = "";
  for (let i = min; i < max; i++) rest = `(?:${text}${rest})?${lazy}`;
  return { text: text.repeat(min) + rest, isSame: true };
}

/** Gives the letters that have a property, for a class. */
function propertiesFor(tree: AST.Pattern): (node: AST.UnicodePropertyCharacterSet) => string {
  const codes = new Set([...OTHERS].map((each) => each.codePointAt(0)!));
  for (let i = 0; i < LATIN; i++) codes.add(i);
  visitRegExpAST(tree, { onCharacterEnter: ({ value }) => void codes.add(value) });
  const sorted = [...codes].sort((a, b) => a - b);
  return ({ raw }) => {
    const has = new RegExp(`^${raw}$`, "u");
    const ranges: [number, number][] = [];
    for (const code of sorted) {
      if (!has.test(String.fromCodePoint(code))) continue;
      const last = ranges.at(-1);
      if (last && last[1] === code - 1) last[1] = code;
      else ranges.push([code, code]);
    }
    if (ranges.length === 0)
      throw new Error(`Add a letter that has ${raw} to OTHERS in scripts/expressions/simplify.ts.`);
    const written = (code: number) => `\\u{${code.toString(16)}}`;
    return ranges.map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join("");
  };
}
