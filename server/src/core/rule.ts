import type { Notice } from "./notice.ts";
import type { Entry, NoticeIndex } from "./noticeIndex.ts";
import type { Span } from "./span.ts";
import type { Column } from "./vocabulary/kinds.ts";
import type { Said } from "./wording.ts";

export const SEVERITIES = ["error", "warning", "information"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A replacement in the text of the notice. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** What mends a finding. Spans are relative to the notice. */
export interface Fix {
  readonly title: Said;
  readonly edits: readonly Edit[];
}

/**
 * A fitting phrase for what is missing, to be put in at one place. `snippet` is in LSP snippet syntax: `${1:…}` marks what the
 * writer has to say, `\$`, `\}` and `\\` stand for themselves.
 */
export interface Phrase {
  readonly title: Said;
  /** UTF-16 offset in the notice. */
  readonly at: number;
  readonly snippet: string;
}

/** A place that bears on a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: Said;
  /** The notice in which it stands, where that is another one; `place` says whether it is there the heading or its own DOI. */
  readonly entry?: Entry;
  readonly place?: "heading" | "doi";
}

/** What a rule gives for one place. */
export interface Complaint {
  readonly span: Span;
  readonly message: Said;
  /** Where this place is less grave than the rule at large; a severity that was set for the rule stands before it. */
  readonly severity?: Severity;
  /** Other places that bear on it: the other title, the other DOI. */
  readonly related?: readonly RelatedPlace[];
  /** Made when it is asked for. */
  readonly fix?: () => Fix;
  /** Ways to mend it of which somebody has to choose one: none is applied together with the fixes of others. */
  readonly choices?: () => readonly Fix[];
  readonly phrases?: () => readonly Phrase[];
}

/**
 * Documentation and test in one: `[|…|]` marks where the findings lie, `fixed` is the text after the fix. `beside`: the other
 * files that a rule across files looks at.
 */
export type RuleExample =
  /** `record` is what stands in the record file beside it, for a rule that goes by it. */
  (
    | { readonly bad: string; readonly fixed?: string; readonly record?: string; readonly why?: string }
    | { readonly good: string; readonly why?: string }
  ) & { readonly beside?: readonly { readonly file: string; readonly text: string }[] };

export interface Rule {
  readonly id: string;
  readonly group: "missing" | "wrong" | "across" | "wording" | "annotation" | "suppression";
  /** JSON Pointer to the field of the record that it is about, wherever it fires; `0` stands for any of several. */
  readonly field?: string;
  /** One for every kind, or by kind's column; a kind that is absent is not held to the rule. */
  readonly severity: Severity | Readonly<Partial<Record<Column, Severity>>>;
  /** One sentence: what is wrong where it fires. */
  readonly summary: string;
  /** What comes of it. */
  readonly why: string;
  /** The guideline, standard or practice that it rests on; "(unverified)" where facts are from memory. */
  readonly source: string;
  readonly examples: readonly RuleExample[];
  /**
   * Set where the text alone does not tell: the rule's `check` finds nothing then, and who knows the record file or the other
   * notices carries it out.
   */
  readonly goesBy?: "record" | "index";
  /** True where a complaint may carry a fix. */
  readonly fixable: boolean;
  readonly check: (notice: Notice) => Iterable<Complaint>;
  /** What shows only beside the other notices, in the same file or in others. */
  readonly across?: (entry: Entry, index: NoticeIndex) => Iterable<Complaint>;
}

/** Makes a rule; it is fixable where an example says what the fix gives. */
export function rule(definition: Omit<Rule, "fixable">): Rule {
  return {
    ...definition,
    fixable: definition.examples.some((example) => "bad" in example && example.fixed !== undefined),
  };
}

/** Makes a rule that looks at a notice beside the others. */
export function acrossRule(
  definition: Omit<Rule, "fixable" | "goesBy" | "check"> & { readonly across: NonNullable<Rule["across"]> },
): Rule {
  return rule({ ...definition, goesBy: "index", check: () => [] });
}

/** A snippet's words without its tab stops: `${1:reason}` becomes `reason`, of `${1|one,two|}` the first is taken. */
export function snippetText(snippet: string): string {
  return snippet.replace(
    /\\([$}\\])|\$\{\d+(?::([^}]*)|\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|)?\}|\$\d+/g,
    (_, escaped: string | undefined, words: string | undefined, first: string | undefined) =>
      escaped ?? words ?? first?.replace(/\\(.)/g, "$1") ?? "",
  );
}

/** The text with edits applied; the edits must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    out = out.slice(0, span.start) + newText + out.slice(span.end);
  }
  return out;
}
