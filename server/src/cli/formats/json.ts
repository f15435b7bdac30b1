import { placeBeside, wordsOf } from "../../core/index.ts";
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
      const { notice, rule, severity, message, span, related = [] } = finding;
      const fix = fixOf(checked, finding);
      const beside = related.flatMap((each) => {
        const place = placeBeside(each);
        return place ? [{ file: place.uri, ...place.range, message: wordsOf(each.message) }] : [];
      });
      return {
        notice,
        rule,
        severity,
        message: wordsOf(message),
        ...placed(checked, notice, span),
        ...(beside.length > 0 && { beside }),
        ...(fix && { fix }),
      };
    }),
  };
}
