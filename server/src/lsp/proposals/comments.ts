import { t } from "@vscode/l10n";
import { type Finding, RULES, type Rule } from "../../core/index.ts";
import type { Place } from "./place.ts";
import { fits, type Proposal } from "./proposal.ts";

const LIST = /^\s*<!--\s*notices:\s*(ignore|ignore-file)\s+([\w\s,-]*)$/;
const OPENED = /^(\s*)<!(?:--?)?\s*(?:n[a-z]*(?::\s*(?:i[\w-]*)?)?)?$/;
const CLOSING = /^\s*-->/;

/** Comments that suppress rules, and the rules' names in them, those first that find something here. */
export function* commentProposals(
  { notice, at, before, behind, lineStart }: Place,
  findings: readonly Finding[],
): Generator<Proposal> {
  const list = LIST.exec(before);
  const close = CLOSING.exec(behind)?.[0] ?? "";
  const end = at + behind.length;
  const below = notice.blocks.find(
    ({ kind, start, text }) => start + text.length > end && kind !== "comment" && kind !== "break",
  );
  const isHere = ({ span: { start } }: Finding) =>
    below !== undefined && below.start <= start && start <= below.start + below.text.length;
  if (list) {
    const [, scope, names = ""] = list;
    const typed = /[\w-]*$/.exec(names)![0];
    const listed = new Set(names.slice(0, names.length - typed.length).split(/[\s,]+/));
    const firing = new Set(findings.filter((each) => scope === "ignore-file" || isHere(each)).map(({ rule }) => rule));
    const rules = [...RULES].sort((a, b) => Number(firing.has(b.id)) - Number(firing.has(a.id)));
    for (const rule of rules) {
      if (listed.has(rule.id) || !(fits(typed, rule.id) || rule.id.startsWith(typed))) continue;
      yield ruleProposal(
        rule,
        firing.has(rule.id) ? (scope === "ignore" ? t("found here") : t("found in this file")) : "",
        {
          snippet: rule.id + (names.trim() === typed && close === "" ? " -->" : ""),
          from: at - typed.length,
        },
      );
    }
    return;
  }
  const opened = OPENED.exec(before);
  if (!opened) return;
  const from = lineStart + opened[1]!.length;
  const to = at + close.length;
  const told = new Set<string>();
  for (const finding of findings) {
    const rule = RULES.find(({ id }) => id === finding.rule);
    if (!rule || !isHere(finding) || told.has(rule.id) || rule.id === "suppression-unused") continue;
    told.add(rule.id);
    const comment = `<!-- notices: ignore ${rule.id} -->`;
    yield { ...ruleProposal(rule, t("found here"), { snippet: comment, from }), to, filter: comment };
  }
  for (const [scope, meaning] of [
    ["ignore", t("Suppresses rules for the passage below.")],
    ["ignore-file", t("Suppresses rules in the whole file.")],
  ] as const) {
    const comment = `<!-- notices: ${scope} \${1:rule} -->`;
    yield {
      kind: "comment",
      label: `notices: ${scope} …`,
      lines: [{ runs: [{ plain: t(meaning) }] }],
      snippet: comment,
      from,
      to,
      filter: `<!-- notices: ${scope}`,
    };
  }
}

function ruleProposal(
  { id, summary, why }: Rule,
  description: string,
  more: Pick<Proposal, "snippet" | "from">,
): Proposal {
  return {
    kind: "rule",
    label: id,
    description,
    lines: [{ runs: [{ plain: t(summary) }] }, { runs: [{ plain: t(why) }] }],
    ...more,
  };
}
