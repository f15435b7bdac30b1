import { t } from "@vscode/l10n";
import { attempt, type Finding, RULES, sentencesFor, snippetText } from "../../core/index.ts";
import { inWords } from "../words.ts";
import type { Place } from "./place.ts";
import { fits, type Proposal } from "./proposal.ts";

const ORDER = { error: 0, warning: 1, information: 2 } as const;

/** Phrases for what this notice still lacks, the gravest first, where a sentence begins; they are those of the quick fixes. */
export function* missingProposals(
  { notice, at, sentence, line, behind }: Place,
  findings: readonly Finding[],
): Generator<Proposal> {
  const graded = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  for (const finding of graded) {
    for (const { at: place, snippet, title: name } of attempt(finding.phrases) ?? []) {
      const title = inWords(name);
      const words = snippet.trim();
      const plain = snippetText(words);
      const isLine = /^\s*[\r\n]/.test(snippet) && !/[.!?]$/.test(plain);
      const isSentence = isLine || /^\p{Lu}.*\.$/u.test(plain);
      const lines = [
        { runs: [{ strong: shown(words) }] },
        { runs: [{ plain: inWords(finding.message) }] },
        { runs: [{ plain: t(RULES.find(({ id }) => id === finding.rule)?.why ?? "") }] },
      ] satisfies Proposal["lines"];
      const proposal = {
        kind: "phrase" as const,
        label: cut(shown(words)),
        filter: spoken(words),
        description: t("missing"),
        lines,
      };
      if (isSentence) {
        if (sentence === undefined || (isLine && !line) || !fits(notice.text.slice(sentence, at), spoken(words)))
          continue;
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
    if (findings.some(({ rule }) => rule === answers) !== lacking || !fits(typed, spoken(snippet))) continue;
    yield {
      kind: "phrase",
      label: cut(shown(snippet)),
      ...(lacking && { description: t("missing") }),
      lines: [{ runs: [{ strong: shown(snippet) }] }, { runs: [{ plain: t(meaning) }] }],
      snippet,
      filter: spoken(snippet),
      from: sentence,
    };
  }
}

/** So much of a phrase stands in a list, UTF-16 units, that there is room beside it. */
const LONGEST = 36;

/** The beginning of a phrase, in whole words. */
function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
}

/** The words of a phrase that a writer would type, without what stands for the writer's own. */
function spoken(snippet: string): string {
  return snippetText(snippet.replace(/\$\{\d+:(?:\p{Ll}|\[|DOI|10\.)[^}]*\}/gu, ""))
    .replace(/\s+/g, " ")
    .trim();
}

/** A phrase as a list shows it: what the writer has to say stands in brackets. */
function shown(snippet: string): string {
  return snippetText(snippet.replace(/\$\{(\d+):(\p{Ll}[^}]*|DOI[^}]*)\}/gu, "[$2]"));
}
