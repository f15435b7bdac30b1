import { type Across, acrossWithin } from "./across.ts";
import { type Document, Part } from "./document.ts";
import type { Notice } from "./notice.ts";
import type { Complaint, Rule, Severity } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { kindMissing } from "./rules/kind-missing.ts";
import { suppressionUnused } from "./rules/suppression-unused.ts";
import { DEFAULTS, type Severities, severityFor } from "./severity.ts";
import type { Span } from "./span.ts";
import { type Suppression, suppressedInFile, suppressionsOf, within } from "./suppression.ts";
import { say } from "./wording.ts";

/** A complaint of a rule about one notice, with the severity that it has for this kind and these settings. */
export interface Finding extends Complaint {
  readonly rule: string;
  readonly severity: Severity;
}

/** A finding in a file: `notice` is the zero-based index of its part. Spans stay relative to that notice. */
export interface PlacedFinding extends Finding {
  readonly notice: number;
}

const CHECKED = new WeakMap<Notice, { readonly severities: Severities; readonly result: Checked }>();

interface Checked {
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
}

/** What the rules say of one notice, suppressions in it not yet applied; computed once for each notice and settings. */
function findingsOf(notice: Notice, severities: Severities): Checked {
  const known = CHECKED.get(notice);
  if (known && known.severities === severities) return known.result;
  const findings: Finding[] = [];
  const blank = notice.text.trim() === ""; // nothing is written yet: what all is missing goes without saying
  for (const rule of blank ? RULES.filter(({ id }) => id === kindMissing.id) : RULES) {
    const severity = severityOf(rule, notice, severities);
    if (!severity) continue;
    try {
      for (const complaint of rule.check(notice))
        findings.push({
          ...complaint,
          rule: rule.id,
          severity: severities[rule.id] ? severity : (complaint.severity ?? severity),
        });
    } catch {
      // a broken rule loses itself, not the page
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result = { findings, suppressions: suppressionsOf(notice) };
  CHECKED.set(notice, { severities, result });
  return result;
}

/** The severity of a rule for a notice of this kind, or undefined where it does not fire. */
export function severityOf(rule: Rule, notice: Notice, severities: Severities = DEFAULTS): Severity | undefined {
  return severityFor(rule, notice.kind?.value, severities);
}

/**
 * Everything that the rules find in a file, suppressions applied, in the order of the text. Computed notice by notice as it is
 * asked for. `across`: what shows only beside other notices; unless given, those of the same file are looked at.
 */
export function* check(
  document: Document,
  severities: Severities = DEFAULTS,
  across: Across = acrossWithin(document, severities),
): Generator<PlacedFinding> {
  const fileWide = suppressedInFile(document);
  const used = new Set<string>(); // file-wide ids that suppressed something
  for (const [index, part] of document.parts.entries()) {
    const { findings, suppressions } = findingsOf(part.notice, severities);
    const beside = across(index);
    if (suppressions.length === 0 && fileWide.size === 0) {
      for (const finding of inOrder(findings, beside)) yield { notice: index, ...finding };
      continue;
    }
    const spent = new Set<string>();
    const kept: Finding[] = [];
    for (const finding of findings) {
      const by = suppressions.find(
        ({ scope, ids, target }) =>
          scope === "block" && target && within(finding.span, target) && ids.some(({ id }) => id === finding.rule),
      );
      if (by) spent.add(`${by.comment.start} ${finding.rule}`);
      else if (fileWide.has(finding.rule)) used.add(finding.rule);
      else kept.push(finding);
    }
    for (const finding of inOrder(kept, beside)) yield { notice: index, ...finding };
    const severity = severityOf(suppressionUnused, part.notice, severities);
    if (!severity) continue;
    for (const { scope, ids, comment } of suppressions) {
      for (const { id, span } of ids) {
        if (RULES.some((rule) => rule.id === id && rule.goesBy)) continue; // what it would find is not known here
        const idle =
          scope === "block"
            ? !spent.has(`${comment.start} ${id}`)
            : !used.has(id) && !suppresses(document, id, severities, index);
        if (idle)
          yield { notice: index, rule: suppressionUnused.id, severity, ...unused(part.text, comment, ids, id, span) };
      }
    }
  }
}

/** What the rules find in one notice by itself. */
export function checkNotice(notice: Notice, severities: Severities = DEFAULTS): readonly Finding[] {
  const document: Document = { parts: [Part.of(notice)], starts: [0], firstLines: [0], paged: false };
  return [...check(document, severities)];
}

/**
 * Does a comment suppress what a rule that goes by more than the text finds in a notice? `fileWide` is what
 * `suppressedInFile` gives for its file.
 */
export function isSuppressed(notice: Notice, fileWide: ReadonlySet<string>, rule: string, span: Span): boolean {
  return (
    fileWide.has(rule) ||
    suppressionsOf(notice).some(
      ({ scope, ids, target }) =>
        scope === "block" && target && within(span, target) && ids.some(({ id }) => id === rule),
    )
  );
}

/** Findings of both lists in the order of the text. */
export function inOrder(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  if (others.length === 0) return findings;
  return [...findings, ...others].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function suppresses(document: Document, id: string, severities: Severities, from: number): boolean {
  return document.parts
    .slice(from)
    .some(({ notice }) => findingsOf(notice, severities).findings.some(({ rule }) => rule === id));
}

function unused(text: string, comment: Span, ids: Suppression["ids"], id: string, span: Span): Complaint {
  const known = RULES.some((rule) => rule.id === id);
  return {
    span,
    message: known
      ? say("This comment suppresses `{0}`, which finds nothing here.", id)
      : say("There is no rule `{0}`.", id),
    fix: () => {
      if (ids.length > 1) {
        const end = text.slice(span.end).match(/^\s*,?\s*/)![0].length + span.end;
        const last = ids[ids.length - 1]!.id === id;
        const start = last ? span.start - text.slice(0, span.start).match(/\s*,?\s*$/)![0].length : span.start;
        return {
          title: say("Take `{0}` out of the comment", id),
          edits: [{ span: { start, end: last ? span.end : end }, newText: "" }],
        };
      }
      const end = comment.end + text.slice(comment.end).match(/^[ \t]*(?:\r?\n)?/)![0].length;
      return { title: say("Take the comment out"), edits: [{ span: { start: comment.start, end }, newText: "" }] };
    },
  };
}
