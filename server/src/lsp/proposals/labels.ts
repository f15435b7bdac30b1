import { LABEL_MEANINGS, LABELS } from "../../core/index.ts";
import type { Place } from "./place.ts";
import { fits, type Proposal } from "./proposal.ts";

/** The labels that a line may begin with: those that are read, in the notice's language, and do not stand there yet. */
export function* labelProposals({ notice, at, sentence, line }: Place): Generator<Proposal> {
  if (!line || sentence === undefined) return;
  const typed = notice.text.slice(sentence, at);
  const language = notice.language ?? "en";
  for (const { label, role, language: own } of LABELS) {
    if (own !== language || !fits(typed, label) || stands(notice.text, label)) continue;
    yield {
      kind: "label",
      label: `${label}:`,
      lines: [{ runs: [{ plain: LABEL_MEANINGS[role] }] }],
      snippet: `${label}: `,
      from: sentence,
    };
  }
}

function stands(text: string, label: string): boolean {
  for (let from = text.indexOf(label); from >= 0; from = text.indexOf(label, from + 1)) {
    if ((from === 0 || /[\r\n]/.test(text[from - 1]!)) && text[from + label.length] === ":") return true;
  }
  return false;
}
