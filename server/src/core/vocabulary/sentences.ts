import { KIND_NAMES, type Kind } from "./kinds.ts";
import type { Stance } from "./roles.ts";

/** How each position of the authors is said, in a notice that is `name` ("retraction"): one sentence, which is read as that position. */
export const STANCE_SENTENCES: Readonly<Record<Stance, (name: string) => string>> = {
  agree: (name) => `All authors agree with this ${name}.`,
  disagree: (name) => `The authors do not agree with this ${name}.`,
  neither: (name) => `The authors have not stated whether they agree with this ${name}.`,
  "no-response": (name) => `The authors did not respond to correspondence about this ${name}.`,
  "not-reached": (name) => `The authors could not be reached about this ${name}.`,
  informed: (name) => `The authors have been informed of this ${name}.`,
};

/** A sentence that a notice often has; `snippet` is in LSP snippet syntax, `meaning` says what is read from it. */
export interface Sentence {
  readonly id: string;
  readonly snippet: string;
  readonly meaning: string;
  /** The rule that finds nothing more to say once it stands there. */
  readonly answers?: string;
}

/** Who did what, by kind: what stands behind "The Editors". */
export const ACTS: Readonly<Record<Kind, string>> = {
  retraction: "have retracted this article",
  "partial-retraction": "have retracted a part of this article",
  "retract-and-replace": "have retracted and replaced this article",
  "expression-of-concern": "have issued this expression of concern",
  correction: "have decided to correct this article",
  corrigendum: "have decided to correct this article",
  erratum: "have decided to correct this article",
  addendum: "have decided to add to this article",
  withdrawal: "have withdrawn this article",
  removal: "have decided to remove this article",
  reinstatement: "have reinstated this article",
};

/** The sentences for a notice of a kind, in the order in which a notice has them. */
export function sentencesFor(kind: Kind): readonly Sentence[] {
  const name = KIND_NAMES[kind].toLowerCase();
  const position = (stance: Stance): Sentence => ({
    id: `authors-${stance}`,
    snippet: STANCE_SENTENCES[stance](name),
    meaning: POSITIONS[stance],
    answers: "response-missing",
  });
  return [
    {
      id: "decision",
      snippet: `\${1|The Editors,The Editor and the publisher,The authors|} ${ACTS[kind]} because of \${2:[insert the reason]}.`,
      meaning: "Says who decided, and why.",
      answers: "decision-missing",
    },
    {
      id: "original",
      snippet: "The original article is available at https://doi.org/${1:10.xxxx/original-article}.",
      meaning: "Gives the DOI of the original article.",
    },
    {
      id: "inquiry",
      snippet: "An investigation by ${1:[name of the institution]} found that ${2:[insert what was found]}.",
      meaning: "Says who inquired, and what was found.",
    },
    {
      id: "approval",
      snippet: `This ${name} was approved by \${1:[name of who approved]}.`,
      meaning: "Says who stands behind the notice.",
    },
    position("agree"),
    {
      id: "authors-named",
      snippet: `\${1:[name of an author]} agrees with this ${name}. \${2:[name of an author]} does not agree.`,
      meaning: "Gives the positions of authors by name.",
      answers: "response-missing",
    },
    {
      id: "authors-spokesperson",
      snippet: `\${1:[name of an author]} has stated on behalf of all authors that they agree with this ${name}.`,
      meaning: "Gives the authors' position: they agree, and somebody said so for all.",
      answers: "response-missing",
    },
    position("disagree"),
    position("neither"),
    position("no-response"),
    position("not-reached"),
    position("informed"),
    ...(GUIDED.has(kind)
      ? [
          {
            id: "guideline",
            snippet: `This ${name} is issued in accordance with the guidelines of the Committee on Publication Ethics (COPE).`,
            meaning: "Names the guideline of the decision.",
          },
        ]
      : []),
    ...(kind === "expression-of-concern"
      ? []
      : [
          {
            id: "earlier-notice",
            snippet:
              "This notice follows an expression of concern (https://doi.org/${1:10.xxxx/expression-of-concern}).",
            meaning: "Names an earlier notice on the same article.",
          },
        ]),
  ];
}

/** Kinds of which COPE's guidelines speak. */
const GUIDED: ReadonlySet<Kind> = new Set([
  "retraction",
  "partial-retraction",
  "retract-and-replace",
  "expression-of-concern",
  "withdrawal",
]);

const POSITIONS: Readonly<Record<Stance, string>> = {
  agree: "Gives the authors' position: they agree.",
  disagree: "Gives the authors' position: they disagree.",
  neither: "Gives the authors' position: neither agreement nor disagreement.",
  "no-response": "Gives the authors' position: they did not respond.",
  "not-reached": "Gives the authors' position: they could not be reached.",
  informed: "Says that the authors were told, with no position of theirs.",
};
