import type { ResponseFact } from "../facts/fact.ts";
import type { Agent, Decision, NoticeKind, Response } from "../notice.ts";
import type { Reading } from "../span.ts";
import { type Found, factsOf } from "./found.ts";

/** What the text says of the authors' position; authors who retract or ask for it agree. */
export function settleResponses(found: Found, kind: NoticeKind | undefined, decision: Decision): readonly Response[] {
  const stated = factsOf(found, "response").map(response);
  const implied = impliedBy(decision, kind);
  const partial = stated.some(
    ({ stance, authors }) => (stance === "agree" || stance === "disagree") && typeof authors !== "string",
  );
  const explicit = stated.some(({ stance, authors }) => stance === "agree" && authors === "all");
  const all = [...(explicit ? [] : implied.filter(({ authors }) => authors !== "all" || !partial)), ...stated];
  const kept: Response[] = [];
  for (const each of all) {
    const same = kept.findIndex((other) => other.stance === each.stance && keyOf(other) === keyOf(each));
    if (same < 0) kept.push(each);
    else if (each.spokesperson && !kept[same]!.spokesperson) kept[same] = each;
  }
  return kept.filter(
    (each) =>
      each.stance !== "informed" ||
      !kept.some(
        (other) => other.stance !== "informed" && other.stance !== "no-response" && keyOf(other) === keyOf(each),
      ),
  );
}

function keyOf({ authors }: Response): string {
  return typeof authors === "string"
    ? authors
    : authors
        .map(({ value }) => value.toLowerCase().replace(/[^\p{L}]/gu, ""))
        .sort()
        .join("+");
}

/** "All authors except X" answers for some. */
function response({ stance, authors, except, spokesperson, span }: ResponseFact): Response {
  return {
    stance,
    authors: except && except.length > 0 && authors === "all" ? "some" : authors,
    ...(spokesperson && { spokesperson }),
    span,
  };
}

const ONE =
  /\b(?:corresponding|first|last|senior|lead|submitting|some|several|one|two|three|four|other|remaining|most|co-?authors)\b/i;

/** Authors who carry the action out, ask for it or are party to the agreement. */
function impliedBy(decision: Decision, kind: NoticeKind | undefined): readonly Response[] {
  if (kind && !/retract|withdraw|removal/.test(kind.value)) return [];
  const found: Response[] = [];
  const bySpan = new Map<string, Agent[]>();
  for (const agent of [...decision.by, ...decision.requestedBy]) {
    if (agent.role !== "author") continue;
    const key = `${agent.span.start}-${agent.span.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), agent]);
  }
  for (const agents of bySpan.values()) {
    const names: Reading<string>[] = [];
    for (const { name } of agents) if (name && isPerson(name.value)) names.push(name);
    const general = agents.find(({ name }) => !name || !isPerson(name.value));
    const authors =
      names.length > 0
        ? names
        : general?.name && ONE.test(general.name.value) && !/\ball\b/i.test(general.name.value)
          ? "some"
          : "all";
    found.push({ stance: "agree", authors, span: agents[0]!.span });
  }
  return found;
}

function isPerson(name: string): boolean {
  return !/\b(?:authors?|we|aut(?:or|eur)e?s?|Autoren|autori)\b/i.test(name);
}
