import { createColors } from "picocolors";
import { type PlacedFinding, placeBeside, type Severity, wordsOf } from "../../core/index.ts";
import { excerpt } from "../excerpt.ts";
import { type Stream, visible } from "../world.ts";
import { type CheckedFile, placed, type Report, type Totals } from "./report.ts";

/** Columns where the output is no terminal. */
const COLUMNS = 100;

/** For people: the findings of a file under its name, with carets under the words; lines and columns are one-based. */
export function textReport(stream: Stream, env: Readonly<Record<string, string | undefined>>): Report {
  const colors = createColors(Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== "dumb");
  const columns = Math.max(40, stream.columns ?? COLUMNS);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.cyan,
  };

  const group = (checked: CheckedFile, findings: readonly [PlacedFinding, ...PlacedFinding[]]): string => {
    const [{ notice, span, severity: worst }] = findings;
    const at = (place: typeof span) => {
      const { start } = placed(checked, notice, place);
      return `${start.line + 1}:${start.character + 1}`;
    };
    const { start, end } = placed(checked, notice, span);
    const number = String(start.line + 1).padStart(5);
    const margin = " ".repeat(number.length);
    const bar = colors.dim("|");
    const { line, before, carets } = excerpt(checked.document.parts[notice]!.text, span, columns - number.length - 3);
    const more = end.line > start.line ? colors.dim(` to ${end.line + 1}:${end.character + 1}`) : "";
    return [
      ...findings.map(
        ({ rule, severity, message }) =>
          `  ${at(span)} ${paint[severity](severity)} ${visible(wordsOf(message))} ${colors.dim(`[${rule}]`)}`,
      ),
      `${colors.dim(number)} ${bar} ${line}`,
      `${margin} ${bar} ${before}${paint[worst](carets)}${more}`,
      ...findings.flatMap((finding) => [
        ...(finding.related ?? []).map((each) => {
          const beside = placeBeside(each);
          const { start } = beside?.range ?? placed(checked, notice, each.span);
          const file = beside && beside.uri !== checked.file ? `${visible(beside.uri)}:` : "";
          return `${margin} = ${file}${start.line + 1}:${start.character + 1}: ${visible(wordsOf(each.message))}`;
        }),
        ...(finding.fix ? [`${margin} = fix: ${visible(wordsOf(finding.fix().title))}`] : []),
      ]),
      "",
    ].join("\n");
  };

  return {
    head: () => "",
    file: (checked) =>
      checked.findings.length > 0
        ? `${colors.underline(visible(checked.file))}\n${bySpan(checked.findings)
            .map((findings) => group(checked, findings))
            .join("\n")}\n`
        : "",
    end: (totals) => `${summary(totals)}\n`,
  };
}

/** Findings on the same words share one excerpt. */
function bySpan(findings: readonly PlacedFinding[]): (readonly [PlacedFinding, ...PlacedFinding[]])[] {
  const groups: [PlacedFinding, ...PlacedFinding[]][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (
      last &&
      before &&
      before.notice === finding.notice &&
      before.span.start === finding.span.start &&
      before.span.end === finding.span.end
    )
      last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function summary({ files, touched, found, fixable, fixed, unread }: Totals): string {
  const parts = [
    found.error > 0 && count(found.error, "error"),
    found.warning > 0 && count(found.warning, "warning"),
    found.information > 0 && `${found.information} information`,
  ].filter(Boolean);
  const checked = `${count(files, "file")} checked`;
  return [
    parts.length > 0 ? `${parts.join(", ")} in ${touched} of ${checked}.` : `${checked}, nothing found.`,
    ...(fixed > 0 ? [`${count(fixed, "fix", "fixes")} applied.`] : []),
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix.`] : []),
    ...(unread.length > 0 ? [`${count(unread.length, "file")} could not be read or written.`] : []),
  ].join(" ");
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
