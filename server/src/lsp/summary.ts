import { t } from "@vscode/l10n";
import { checkNotice, KIND_NAMES, type Notice, RULES, reasonTerm, type Severities } from "../core/index.ts";
import type { Line, Run } from "./prose.ts";
import { ROLE_NAMES, STANCE_NAMES } from "./readings.ts";
import { inWords } from "./words.ts";

/** A notice's record in a few lines, and what the notice must state and does not. */
export function summaryOf(notice: Notice, severities: Severities): readonly Line[] {
  const lines: Line[] = [
    {
      runs: [
        { strong: notice.kind ? t(KIND_NAMES[notice.kind.value]) : t("Notice of no certain kind") },
        { plain: `: ${t("what the record holds")}` },
      ],
    },
  ];
  const add = (name: string, ...runs: Run[]) => lines.push({ item: true, runs: [{ plain: `${name}: ` }, ...runs] });
  for (const { title, doi } of notice.originals) {
    const runs: Run[] = [
      ...(title ? [{ said: title.value }] : []),
      ...(title && doi ? [{ plain: ", " }] : []),
      ...(doi ? [{ said: doi.value }] : []),
    ];
    if (runs.length > 0) add(t("Original"), ...runs);
  }
  if (notice.item.doi) add(t("DOI of the notice"), { said: notice.item.doi.value });
  if (notice.item.published) add(t("Published"), { said: notice.item.published.value });
  if (notice.reasons.length > 0)
    add(t("Reasons"), { plain: notice.reasons.map(({ code }) => reasonTerm(code)?.label ?? code).join("; ") });
  const { by, approvedBy } = notice.decision;
  if (by.length > 0) add(t("Decided by"), { plain: unique(by.map(({ role }) => t(ROLE_NAMES[role]))) });
  if (approvedBy.length > 0)
    add(t("Approved by"), { plain: unique(approvedBy.map(({ role }) => t(ROLE_NAMES[role]))) });
  if (notice.responses.length > 0)
    add(t("Authors"), { plain: unique(notice.responses.map(({ stance }) => t(STANCE_NAMES[stance]))) });
  const missing = checkNotice(notice, severities).filter(({ rule }) =>
    RULES.some(({ id, group }) => id === rule && group === "missing"),
  );
  if (missing.length > 0) {
    lines.push({ runs: [{ strong: t("Missing") }] });
    for (const { message } of missing) lines.push({ item: true, runs: [{ plain: inWords(message) }] });
  }
  return lines;
}

function unique(words: readonly string[]): string {
  return [...new Set(words)].join(", ");
}
