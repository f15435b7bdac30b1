import { memo } from "../memo.ts";
import { KIND_NAMES, KINDS } from "../vocabulary/kinds.ts";
import { REASON_TERMS, reasonTerm } from "../vocabulary/reasons.ts";
import { type Said, say } from "../wording.ts";
import type { Form } from "./form.ts";
import { nearest } from "./near.ts";

/** A value in the record's form, or why there is none and what was probably meant. */
export type Normal =
  | { readonly value: string | number; readonly problem?: undefined; readonly meant?: undefined }
  | { readonly value?: undefined; readonly problem: Said; readonly meant?: string };

/** Puts what stands in the front matter at `path` into the record's form, as leniently as that can be done without a guess. */
export function normal(path: string, given: string, field: Extract<Form, { is: "value" }>): Normal {
  const words = given.replace(/\s+/g, " ").trim();
  const key = /[^.[\]]+(?=(?:\[\])?$)/.exec(path)?.[0] ?? path;
  if (field.values)
    return path === "reasons[].code" ? reason(words) : chosen(words, field.values, field.list !== undefined);
  const value = field.whole ? Number(words) : formed(key, words);
  const fits = field.whole ? /^\d{4}$/.test(words) : field.accepts(value);
  if (fits && words !== "") return { value };
  return { problem: FORMS[key] ?? say("Some words must stand here; leave the key out where there is nothing to say.") };
}

const DATE = say("A date is written 2024, 2024-03 or 2024-03-05, as exactly as it is known.");
const FORMS: Readonly<Record<string, Said>> = {
  doi: say("A DOI begins with 10., four to nine digits and a slash, such as 10.1234/eel.1."),
  pmid: say("A PubMed identifier is a number of up to eight digits."),
  year: say("A year has four digits."),
  published: DATE,
  received: DATE,
  accepted: DATE,
  language: say("A language is written as a code, such as en, es or pt-BR."),
};

function formed(key: string, words: string): string {
  switch (key) {
    case "doi":
      return words.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)/i, "");
    case "pmid":
      return words.replace(/^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)/i, "").replace(/\/$/, "");
    case "published":
    case "received":
    case "accepted":
      return words.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, "$1");
    default:
      return words;
  }
}

/** Letters and digits in lower case, parted by hyphens. */
function coded(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function chosen(words: string, values: readonly string[], orNames: boolean): Normal {
  const code = coded(words);
  const byName = KINDS.find((kind) => values.includes(kind) && coded(KIND_NAMES[kind]) === code);
  const value = values.find((each) => each === code) ?? byName ?? values.find((each) => `${each}s` === code);
  if (value !== undefined) return { value };
  const meant = nearest(code, values);
  const listed = values.map((each) => `\`${each}\``).join(", ");
  return {
    problem: guessed(
      orNames
        ? say("“{0}” cannot stand here: it is one of {1}, or a list of names.", words, listed)
        : say("“{0}” cannot stand here: it is one of {1}.", words, listed),
      meant === undefined ? undefined : say("Did you mean `{0}`?", meant),
    ),
    ...(meant !== undefined && { meant }),
  };
}

const CAUSES = REASON_TERMS.filter(({ kind }) => kind === "cause");

const reason = memo((words: string): Normal => {
  const code = coded(words);
  const term = reasonTerm(code) ?? REASON_TERMS.find(({ label }) => coded(label) === code);
  if (term?.kind === "cause") return { value: term.code };
  if (term)
    return {
      problem: say(
        "“{0}” does not say why: of the Retraction Watch vocabulary, only the causes are reasons.",
        term.label,
      ),
    };
  const meant = nearest(
    code,
    CAUSES.map((each) => each.code),
  );
  const near = meant === undefined ? undefined : reasonTerm(meant);
  return {
    problem: guessed(
      say("“{0}” is no reason of the Retraction Watch vocabulary.", words),
      near && say("Did you mean “{0}” (`{1}`)?", near.label, near.code),
    ),
    ...(near && { meant: near.code }),
  };
}, 300);

/** What is wrong, and what was probably meant. */
function guessed(problem: Said, guess: Said | undefined): Said {
  return guess ? say("{0} {1}", problem, guess) : problem;
}
