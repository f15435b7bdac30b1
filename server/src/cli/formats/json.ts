import { type CheckedFile, fixOf, placed, type Report } from "./report.ts";

/** One array, an element a file, with zero-based LSP positions. */
export function jsonReport(): Report {
  let first = true;
  return {
    head: () => "[",
    file: (checked) => {
      const before = first ? "\n" : ",\n";
      first = false;
      return before + JSON.stringify(element(checked), null, 2).replace(/^/gm, "  ");
    },
    end: () => (first ? "]\n" : "\n]\n"),
  };
}

function element(checked: CheckedFile): object {
  return {
    file: checked.file,
    findings: checked.findings.map((finding) => {
      const { notice, rule, severity, message, span } = finding;
      const fix = fixOf(checked, finding);
      return { notice, rule, severity, message, ...placed(checked, notice, span), ...(fix && { fix }) };
    }),
  };
}
