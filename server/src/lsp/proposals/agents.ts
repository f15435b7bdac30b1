import { t } from "@vscode/l10n";
import { OFFICES, type Role, snippetText } from "../../core/index.ts";
import { ROLE_NAMES } from "../readings.ts";
import type { Place } from "./place.ts";
import { fits, literal, type Proposal } from "./proposal.ts";

/** What leads to who decided, asked for it or approved it, and what is typed of them. */
const LEAD =
  /(?:\b(?:approved|endorsed|agreed|retracted|withdrawn|removed|corrected|reinstated|issued|requested|decided|raised|conducted|carried out|investigated|signed) by|\bat the request of|\bagreement (?:between|of|among)|\bon behalf of|\bnotified by|\binvestigation by)(:?)(\s*)([\p{L}\p{N}.'’ -]{0,60})$/iu;

/** Those who have a part in the decision, behind words that lead to them: names in the notice first, then offices. */
export function* agentProposals({ notice, at, passage }: Place): Generator<Proposal> {
  const lead = LEAD.exec(passage);
  if (!lead) return;
  const [, colon, gap, typed = ""] = lead;
  if (gap === "" && (typed !== "" || colon === "")) return;
  if (colon === ":" && !/^(?:approved|endorsed) by:/i.test(lead[0])) return; // no label that is read
  const pad = gap === "" ? " " : "";
  const from = at - typed.length;
  const told = new Set<string>();
  const { by, requestedBy, approvedBy } = notice.decision;
  for (const { name, role } of [...by, ...requestedBy, ...approvedBy]) {
    if (!name || (name.span.start <= at && at <= name.span.end) || told.has(name.value)) continue;
    if (!fits(typed, name.value)) continue;
    told.add(name.value);
    yield {
      kind: "agent",
      label: name.value,
      description: t("in this notice"),
      lines: meaningOf(role),
      snippet: pad + literal(name.value),
      from,
    };
  }
  if ((notice.language ?? "en") !== "en") return;
  if (colon === ":") {
    // behind the label a person is read with an office, or the editors' own
    for (const words of ["${1:[name]}, Editor-in-Chief", "The Editor-in-Chief", "The Editors"]) {
      const plain = snippetText(words);
      if (fits(typed, plain))
        yield {
          kind: "agent",
          label: plain,
          description: t("editor"),
          lines: meaningOf("editor"),
          snippet: pad + words,
          from,
        };
    }
    return;
  }
  for (const role of Object.keys(OFFICES) as Role[]) {
    if (role === "author" && /\b(?:approved|endorsed) by/i.test(lead[0])) continue; // approval is given in an office
    for (const office of OFFICES[role]) {
      if (told.has(office) || !fits(typed, office)) continue;
      yield {
        kind: "agent",
        label: office,
        description: role,
        lines: meaningOf(role),
        snippet: pad + literal(office),
        from,
      };
    }
  }
}

function meaningOf(role: Role): NonNullable<Proposal["lines"]> {
  return [{ runs: [{ plain: t("Read as {0}; in the record the role is {1}.", t(ROLE_NAMES[role]), role) }] }];
}
