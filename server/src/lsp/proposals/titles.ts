import { t } from "@vscode/l10n";
import {
  formOf,
  formTitle,
  HOUSE_FORM_NAMES,
  HOUSE_FORMS,
  KIND_DESCRIPTIONS,
  KINDS,
  TITLE_TEMPLATES,
  titlePrefix,
} from "../../core/index.ts";
import type { Place } from "./place.ts";
import { fits, literal, type Proposal } from "./proposal.ts";

const ASKED = "${1:[title of the original article]}";

/** How the title line may go: forms of title with the original's title where the text knows it; where nothing is written yet, whole forms. */
export function* titleProposals(place: Place, marks: string): Generator<Proposal> {
  const { notice, at, title: from, behind, blank, lineStart } = place;
  if (from === undefined) return;
  const typed = notice.text.slice(from, at);
  const known = notice.originals.find(({ title }) => title && title.span.start > at + behind.length)?.title?.value;
  const prefix = titlePrefix(typed);
  if (prefix?.closed && prefix.length >= typed.trimEnd().length) {
    // "Retraction:": only the title is missing
    if (known !== undefined && behind.trim() === "")
      yield {
        kind: "value",
        label: known,
        description: t("title of the original"),
        snippet: `${/\s$/.test(typed) ? "" : " "}${literal(known)}`,
        from: at,
      };
    return;
  }
  const language = notice.language ?? "en";
  const templates = TITLE_TEMPLATES[language] ?? TITLE_TEMPLATES.en!;
  const acted = notice.kind?.value;
  const kinds = acted ? [acted, ...KINDS.filter((kind) => kind !== acted)] : KINDS;
  const hasTitle = behind.trim().length > 2;
  const lead = from === lineStart && blank ? marks : "";
  for (const kind of kinds) {
    for (const template of templates[kind]) {
      const label = template.replace(/[“”]?\{\}[“”]?/, "").trim();
      if (!fits(typed, label) || (hasTitle && !template.endsWith("{}"))) continue;
      const words = template.replace("{}", hasTitle ? "" : known === undefined ? ASKED : literal(known));
      yield {
        kind: "title",
        label,
        description: known ?? "",
        lines: [{ runs: [{ plain: t(KIND_DESCRIPTIONS[kind]) }] }],
        snippet: lead + words,
        from,
        filter: lead + label,
      };
    }
  }
  if (!blank || behind.trim() !== "") return;
  for (const kind of KINDS) {
    for (const house of HOUSE_FORMS) {
      const label = formTitle(kind, house);
      if (!fits(typed, label)) continue;
      const { description } = HOUSE_FORM_NAMES[house];
      yield {
        kind: "form",
        label,
        description: t("form"),
        lines: [{ runs: [{ plain: t(KIND_DESCRIPTIONS[kind]) }] }, { runs: [{ plain: t(description) }] }],
        snippet: formOf(kind, house).replace(/^# /, lineStart === from ? marks : ""),
        from,
        filter: (lineStart === from ? marks : "") + label,
      };
    }
  }
}
