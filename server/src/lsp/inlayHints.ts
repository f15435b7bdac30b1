import { t } from "@vscode/l10n";
import type { InlayHint } from "vscode-languageserver";
import { type Agent, type DoiRole, type Notice, partAt, type Role, reasonTerm } from "../core/index.ts";
import { byPart } from "./byPart.ts";
import { offsetOf, rangeOf } from "./documents.ts";
import { apart, type Feature, served } from "./session.ts";
import type { HintSettings } from "./settings.ts";

/** Says behind the words what they were taken for: the term of a reason, whose a DOI is, who decided, dates in normal form. */
export const inlayHints: Feature = (session) => {
  const { connection, client } = session;
  if (!client.inlayHints) return {};
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
    const notice = await served(session, uri);
    if (!notice) return [];
    const { opened, settings } = notice;
    const { document } = opened;
    const [from, to] = [offsetOf(opened, range.start), offsetOf(opened, range.end)];
    const hints: InlayHint[] = [];
    for (let i = partAt(document, from); i <= partAt(document, to); i++) {
      const part = document.parts[i]!;
      const start = document.starts[i]!;
      for (const { group, at, label, tooltip } of hintsOf(part)) {
        if (!settings.inlayHints[group] || start + at < from || start + at > to) continue;
        const { end } = rangeOf(opened, part, document.firstLines[i]!, { start: at, end: at });
        hints.push({ position: end, label: label(), tooltip: tooltip(), paddingLeft: true });
      }
    }
    return hints;
  });
  session.onSettings(() => {
    if (client.refreshesInlayHints) apart(session, connection.languages.inlayHint.refresh());
  });
  return { inlayHintProvider: true };
};

/** Something said behind the unit `at` of a notice. */
interface Hint {
  readonly group: keyof HintSettings;
  readonly at: number;
  readonly label: () => string;
  readonly tooltip: () => string;
}

const hintsOf = byPart((notice: Notice): readonly Hint[] => {
  const hints = [...reasonsOf(notice), ...doisOf(notice), ...agentsOf(notice), ...datesOf(notice)];
  const { annotations } = notice;
  return annotations ? hints.filter(({ at }) => at > annotations.span.end) : hints; // front matter says these things itself
});

/** Some terms are long, and a hint is to be short: the tooltip has them whole. UTF-16 units. */
const LONGEST = 36;

function cut(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}

/** The terms of one passage stand in one hint. */
function reasonsOf({ reasons }: Notice): readonly Hint[] {
  return grouped(reasons, ({ span }) => span.end).map(([at, own]) => {
    const terms = own.map(({ code, likely }) => ({ code, likely, ...reasonTerm(code) }));
    return {
      group: "reasons",
      at,
      label: () =>
        `${cut(terms.map(({ code, label }) => label ?? code).join(" · "))}${terms.some(({ likely }) => likely) ? "?" : ""}`,
      tooltip: () =>
        terms
          .map(({ code, label, meaning }) =>
            meaning
              ? t("Retraction Watch, {0}: {1}", label ?? code, meaning)
              : t("A reason of the Retraction Watch vocabulary: {0}", label ?? code),
          )
          .join("\n"),
    };
  });
}

function doisOf({ doiRoles }: Notice): readonly Hint[] {
  return [...doiRoles].flatMap(([{ span }, role]): Hint[] => {
    const words = DOIS[role];
    return words ? [{ group: "roles", at: span.end, label: words.label, tooltip: words.tooltip }] : [];
  });
}

const DOIS: Readonly<Partial<Record<DoiRole, Pick<Hint, "label" | "tooltip">>>> = {
  notice: { label: () => t("this notice"), tooltip: () => t("The DOI of the notice itself") },
  original: { label: () => t("original"), tooltip: () => t("The DOI of the article that the notice is about") },
  both: {
    label: () => t("notice and original"),
    tooltip: () => t("The DOI of the notice and of the article, in whose place it is published"),
  },
  "earlier-notice": {
    label: () => t("earlier notice"),
    tooltip: () => t("The DOI of an earlier notice on the same article"),
  },
  replacement: {
    label: () => t("new version"),
    tooltip: () => t("The DOI of the version that replaces the article"),
  },
  "duplicate-source": {
    label: () => t("repeated work"),
    tooltip: () => t("The DOI of what the article repeats"),
  },
};

/** Who has several parts in the decision has them in one hint. */
function agentsOf({ decision: { by, requestedBy, approvedBy } }: Notice): readonly Hint[] {
  const all = [
    ...by.map((agent) => ({ agent, part: () => t("decision") })),
    ...requestedBy.map((agent) => ({ agent, part: () => t("request") })),
    ...approvedBy.map((agent) => ({ agent, part: () => t("approval") })),
  ];
  return grouped(all, ({ agent }) => placeOf(agent)).map(([at, own]) => {
    const role = own[0]!.agent.role;
    const parts = () => own.map(({ part }) => part()).join(", ");
    return {
      group: "roles",
      at,
      label: () => t("{0}: {1}", parts(), ROLES[role]()),
      tooltip: () => t("In the record with this part in the decision, as {0}: {1}", ROLES[role](), parts()),
    };
  });
}

const ROLES: Readonly<Record<Role, () => string>> = {
  author: () => t("author"),
  editor: () => t("editor"),
  journal: () => t("journal"),
  publisher: () => t("publisher"),
  society: () => t("society"),
  institution: () => t("institution"),
  "third-party": () => t("third party"),
};

function placeOf({ name, span }: Agent): number {
  return name?.span.end ?? span.end;
}

/** Dates that are not printed as the record has them. */
function datesOf({ text, facts }: Notice): readonly Hint[] {
  return facts.flatMap((fact): Hint[] => {
    if (fact.kind !== "date" || fact.value === undefined) return [];
    const { span, value } = fact;
    if (text.slice(span.start, span.end) === value) return [];
    return [{ group: "dates", at: span.end, label: () => value, tooltip: () => t("The date as the record has it") }];
  });
}

function grouped<T>(list: readonly T[], key: (each: T) => number): readonly (readonly [number, readonly T[]])[] {
  const groups = new Map<number, T[]>();
  for (const each of list) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups];
}
