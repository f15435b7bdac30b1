import { t } from "@vscode/l10n";
import {
  FIELD_LABELS,
  type Notice,
  type NoticeRecord,
  type Path,
  reasonTerm,
  record,
  type Span,
  type Writable,
} from "../core/index.ts";
import { entriesOf, isObject, type Stating, statesList, valueAt } from "./stated.ts";

/** What was read at the cursor: that it is something else, or that it is to stand in the front matter. */
export function ofReading(notice: Notice, span: Span): readonly Stating[] {
  const whole = record(notice, 0);
  const found = Object.entries(whole.evidence)
    .filter(([, { start, end, source }]) => !source && start <= span.start && span.start <= end)
    .sort(([, a], [, b]) => a.end - a.start - (b.end - b.start));
  const least = found[0] && found[0][1].end - found[0][1].start;
  const told = new Set<string>();
  return found
    .filter(([, { start, end }]) => end - start === least)
    .flatMap(([pointer]) => ofPointer(notice, whole, pointer))
    .filter(({ title }) => !told.has(title) && told.add(title))
    .slice(0, 4);
}

function ofPointer(notice: Notice, whole: NoticeRecord, pointer: string): readonly Stating[] {
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const list = listOf(steps);
  if (list) {
    const i = Number(steps[list.length]);
    const entry = valueAt(whole, [...list, i]);
    const name = isObject(entry) ? (reasonTerm(String(entry.code))?.label ?? undefined) : undefined;
    const entries = entriesOf(whole, list);
    return [
      {
        title: notTitle(list, name),
        values: statesList(notice, list) ? [[[...list, i], undefined]] : [[list, entries.toSpliced(i, 1)]],
      },
      { title: t("Move to front matter: {0}", groupName(list)), values: [[list, entries]] },
    ];
  }
  const [first] = steps;
  if (first === "kind")
    return [{ title: t("Move to front matter: {0}", t("the kind")), values: [[["kind"], whole.kind ?? null]] }];
  if (first !== "notice" && first !== "originals") return [];
  const path = steps.slice(0, first === "notice" ? 2 : 3);
  const value = valueAt(whole, path);
  const label =
    FIELD_LABELS[
      path
        .map((step, i) => (i > 0 && typeof step === "number" ? "" : step))
        .join(".")
        .replace("originals..", "originals[].")
    ];
  const name = t(ownTemplate(first, label ?? String(path.at(-1))));
  return [
    { title: t("Annotate: this is not {0}", name), values: [[path, Array.isArray(value) ? [] : null]] },
    { title: t("Move to front matter: {0}", name), values: [[path, value as Writable]] },
  ];
}

function inner(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

/** The list in which a pointer's entry stands; undefined for what is no entry. */
function listOf(steps: Path): Path | undefined {
  const [first, second] = steps;
  if (first === "decision") return second === "guideline" ? undefined : ["decision", String(second)];
  return first === "reasons" || first === "responses" || first === "inquiries" || first === "related"
    ? [first]
    : undefined;
}

function notTitle(list: Path, name: string | undefined): string {
  switch (list.join(".")) {
    case "reasons":
      return t("Annotate: this is not a reason ({0})", name ?? "");
    case "responses":
      return t("Annotate: this is not the authors' position");
    case "inquiries":
      return t("Annotate: this is not an inquiry");
    case "decision.by":
      return t("Annotate: this is not who decided");
    case "decision.approvedBy":
      return t("Annotate: this is not who approved it");
    case "decision.requestedBy":
      return t("Annotate: this is not who asked for it");
    default:
      return t("Annotate: this is not a related item");
  }
}

function groupName(list: Path): string {
  switch (list.join(".")) {
    case "reasons":
      return t("the reasons");
    case "responses":
      return t("the authors' position");
    case "inquiries":
      return t("the inquiries");
    case "decision.by":
      return t("who decided");
    case "decision.approvedBy":
      return t("who approved it");
    case "decision.requestedBy":
      return t("who asked for it");
    default:
      return t("the related items");
  }
}

const WHOLE = ["kind", "notice", "originals", "reasons", "decision", "responses", "inquiries", "related"] as const;

/** All of a record that was read, without the quotations, which stand in the text. */
export function moving(notice: Notice): Stating {
  const whole = record(notice, 0);
  const keys = notice.annotations?.understood.stated.keys;
  const values = WHOLE.flatMap((key): (readonly [Path, Writable])[] => {
    const value = lean(whole[key]);
    const isStated = keys?.[key] !== undefined && key !== "notice" && key !== "originals" && key !== "decision";
    return value === undefined || isStated ? [] : [[[key], value]];
  });
  return { title: t("Move what was read to front matter"), values };
}

/** Without quotations, labels and what is empty. */
function lean(value: unknown): Writable | undefined {
  if (Array.isArray(value)) {
    const list = value.flatMap((each) => lean(each) ?? []);
    return list.length > 0 ? list : undefined;
  }
  if (!isObject(value)) return typeof value === "string" || typeof value === "number" ? value : undefined;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const own = key === "quote" || key === "label" ? undefined : lean(each);
    return own === undefined ? [] : [[key, own] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** "the notice's title", "the original's title" */
function ownTemplate(of: "notice" | "originals", label: string): string {
  return `${of === "notice" ? "the notice's" : "the original's"} ${inner(label)}`;
}

/** What this file says that stands in no call of `t`. */
export function annotationTemplates(): readonly string[] {
  return Object.entries(FIELD_LABELS).flatMap(([path, label]) => {
    const [of] = /^(?:notice|originals)(?=[.[])/.exec(path) ?? [];
    return of === "notice" || of === "originals" ? [ownTemplate(of, label)] : [];
  });
}
