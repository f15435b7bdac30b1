import { t } from "@vscode/l10n";
import { LABEL_MEANINGS, LABELS, type LabelRole, type Notice } from "../../core/index.ts";
import type { Place } from "./place.ts";
import { fits, type Proposal } from "./proposal.ts";

/** The labels that a line may begin with: those that are read, in the notice's language, and do not stand there yet; those of what is known come last. */
export function* labelProposals({ notice, at, sentence, line }: Place): Generator<Proposal> {
  if (!line || sentence === undefined) return;
  const typed = notice.text.slice(sentence, at);
  const language = notice.language ?? "en";
  const fitting = LABELS.filter(
    ({ label, language: own }) => own === language && fits(typed, label) && !stands(notice.text, label),
  );
  for (const known of [false, true]) {
    for (const { label, role } of fitting) {
      if (isKnown(notice, role) !== known) continue;
      yield {
        kind: "label",
        label: `${label}:`,
        lines: [{ runs: [{ plain: t(LABEL_MEANINGS[role]) }] }],
        snippet: `${label}: `,
        from: sentence,
      };
    }
  }
}

/** Does the notice say already what the label would lead to? */
function isKnown({ item, originals, reasons, decision, responses, inquiries }: Notice, role: LabelRole): boolean {
  const [original] = originals;
  switch (role) {
    case "notice-doi":
    case "notice-citation":
      return item.doi !== undefined;
    case "original":
      return original?.doi !== undefined && original.journal !== undefined;
    case "original-doi":
      return original?.doi !== undefined;
    case "original-authors":
      return original !== undefined && original.authors.length > 0;
    case "journal":
      return original?.journal !== undefined;
    case "reason":
      return reasons.length > 0;
    case "decision":
      return decision.by.length > 0;
    case "approval":
      return decision.approvedBy.length > 0;
    case "response":
      return responses.length > 0;
    case "inquiry":
      return inquiries.length > 0;
    case "publisher":
    case "received":
    case "accepted":
    case "published":
    case "licence":
      return item[role] !== undefined;
  }
}

function stands(text: string, label: string): boolean {
  for (let from = text.indexOf(label); from >= 0; from = text.indexOf(label, from + 1)) {
    if ((from === 0 || /[\r\n]/.test(text[from - 1]!)) && text[from + label.length] === ":") return true;
  }
  return false;
}
