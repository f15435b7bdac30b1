import type { Severity } from "../../core/index.ts";
import { wordsOf } from "../../core/index.ts";
import { placed, type Report } from "./report.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice" };

/** A workflow command of GitHub Actions for each finding; lines and columns are one-based. */
export function githubReport(): Report {
  return {
    head: () => "",
    file: (checked) =>
      checked.findings
        .map(({ notice, rule, severity, message, span }) => {
          const { start, end } = placed(checked, notice, span);
          const lines = `line=${start.line + 1},endLine=${end.line + 1}`;
          // GitHub takes columns only where the place is on one line
          const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : "";
          return `::${COMMANDS[severity]} file=${property(checked.file)},${lines}${columns},title=${property(rule)}::${data(wordsOf(message))}\n`;
        })
        .join(""),
    end: () => "",
  };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
