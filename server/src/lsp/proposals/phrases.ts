import { attempt, type Finding, RULES, sentencesFor, snippetText } from "../../core/index.ts";
import type { Place } from "./place.ts";
import { fits, type Proposal } from "./proposal.ts";

const ORDER = { error: 0, warning: 1, information: 2 } as const;
const WHY = new Map(RULES.map(({ id, why }) => [id, why]));

/** Phrases for what this notice still lacks, the gravest first, where a sentence begins; they are those of the quick fixes. */
export function* missingProposals(
  { notice, at, sentence, line, behind }: Place,
  findings: readonly Finding[],
): Generator<Proposal> {
  const graded = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  for (const finding of graded) {
    for (const { at: place, snippet, title } of attempt(finding.phrases) ?? []) {
      const words = snippet.trim();
      const plain = snippetText(words);
      const isLine = /^\s*[\r\n]/.test(snippet) && !/[.!?]$/.test(plain);
      const isSentence = isLine || /^\p{Lu}.*\.$/u.test(plain);
      const lines = [
        { runs: [{ plain: finding.message }] },
        { runs: [{ plain: WHY.get(finding.rule) ?? "" }] },
      ] satisfies Proposal["lines"];
      const proposal = { kind: "phrase" as const, label: shown(words), filter: plain, description: "missing", lines };
      if (isSentence) {
        if (sentence === undefined || (isLine && !line) || !fits(notice.text.slice(sentence, at), plain)) continue;
        yield { ...proposal, snippet: words, from: sentence };
      } else if (behind.trim() === "" && place <= at && notice.text.slice(place, at).trim() === "") {
        // what goes on behind words that are there: the title behind "Retraction", the reason behind "because"
        const gap = notice.text.slice(place, at);
        yield { ...proposal, label: title, snippet: gap === "" ? snippet : snippet.trimStart(), from: at };
      }
    }
  }
}

/** Sentences that notices of this kind have, where one begins; `lacking` gives those alone that say what is missing, else the others. */
export function* sentenceProposals(
  { notice, at, sentence }: Place,
  findings: readonly Finding[],
  lacking: boolean,
): Generator<Proposal> {
  if (sentence === undefined || (notice.language ?? "en") !== "en") return;
  const typed = notice.text.slice(sentence, at);
  for (const { snippet, meaning, answers } of sentencesFor(notice.kind?.value ?? "retraction")) {
    const plain = snippetText(snippet);
    if (findings.some(({ rule }) => rule === answers) !== lacking || !fits(typed, plain)) continue;
    yield {
      kind: "phrase",
      label: shown(snippet),
      ...(lacking && { description: "missing" }),
      lines: [{ runs: [{ plain: meaning }] }],
      snippet,
      filter: plain,
      from: sentence,
    };
  }
}

/** A phrase as a list shows it: what the writer has to say stands in brackets. */
function shown(snippet: string): string {
  return snippetText(snippet.replace(/\$\{(\d+):(\p{Ll}[^}]*|DOI[^}]*)\}/gu, "[$2]"));
}
