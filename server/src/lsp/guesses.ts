import { likelyCauses, REASON_TERMS, type ReasonTerm, type Role, reasonTerm, type Stance } from "../core/index.ts";

const ROLE_SIGNS: readonly (readonly [Role, RegExp])[] = [
  ["editor", /\beditors?\b|\beditorial\b|editor-in-chief/i],
  ["author", /\bauthors?\b/i],
  ["publisher", /\bpublish(?:er|ers|ing)\b|\bpress\b/i],
  ["society", /\b(?:society|association|academy|college of)\b/i],
  ["institution", /\b(?:universit\w+|institut\w+|hospital|faculty|department|committee|board)\b/i],
  ["journal", /\bjournal\b/i],
];

/** The role that words name; undefined where they name none. */
export function roleTold(words: string): Role | undefined {
  return ROLE_SIGNS.find(([, sign]) => sign.test(words))?.[0];
}

/** The role of which selected words speak; a person's bare name is taken for an editor's. */
export function roleIn(words: string): Role | undefined {
  const told = roleTold(words);
  if (told) return words.split(" ").length <= 14 ? told : undefined;
  return /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(words) ? "editor" : undefined;
}

/** The positions of authors of which selected words may speak: a broad look, as what a closer one sees has been read already. */
export function stancesIn(words: string): readonly Stance[] {
  if (!/\bauthors?\b|\bhe\b|\bshe\b|\bthey\b|\bDr\b/i.test(words) && !/\p{Lu}\p{Ll}+/u.test(words)) return [];
  if (/\bneither\b/i.test(words)) return ["neither"];
  if (/\b(?:disagree|do(?:es)? not agree|did not agree|object)/i.test(words)) return ["disagree"];
  if (/\b(?:could not be (?:reached|contacted)|unable to (?:reach|contact)|deceased)/i.test(words))
    return ["not-reached"];
  if (/\b(?:not (?:respond|repl|answer)|no (?:response|reply|answer))/i.test(words)) return ["no-response"];
  if (/\b(?:agree[sd]?|concur|approve)\b/i.test(words) && /\bauthor|\bthey\b/i.test(words)) return ["agree"];
  if (/\b(?:informed|notified)\b/i.test(words) && /\bauthor/i.test(words)) return ["informed"];
  return [];
}

/** The terms that are causes; asked for anew each time, as the core is to be loaded when it is first needed. */
export const causes = () => REASON_TERMS.filter(({ kind }) => kind === "cause");
/** So many of the vocabulary's reasons are offered at once. */
const LIKELIEST = 3;
const COMMON = new Set(
  "about been from have that this their were which with other same more than also into these those".split(" "),
);

/** How hardly words may speak of a cause that is offered for them. */
const HARDLY = -0.8;

/** The causes of which words speak most: by what such words have been learnt to say, then by what they share with the causes' names. */
export function likeliest(words: string): readonly ReasonTerm[] {
  const learnt = likelyCauses(words.toLowerCase(), HARDLY).flatMap(({ code }) => reasonTerm(code) ?? []);
  return [...new Set([...learnt, ...named(words)])].slice(0, LIKELIEST);
}

function named(words: string): readonly ReasonTerm[] {
  const said = new Set(stems(words));
  return causes()
    .map((term) => {
      const label = new Set(stems(term.label));
      const meaning = stems(term.meaning).filter((stem) => !label.has(stem));
      const shared = [...label].filter((stem) => said.has(stem)).length;
      return { term, score: shared * 2 + meaning.filter((stem) => said.has(stem)).length - label.size / 10 };
    })
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .map(({ term }) => term);
}

function stems(words: string): readonly string[] {
  return (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) => word.slice(0, 6).replace(/(?:s|ed|es)$/, ""));
}
