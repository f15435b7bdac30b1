import {
  type Document,
  type Fix,
  type PlacedFinding,
  type Range,
  rangeIn,
  type Severity,
  type Span,
  wordsOf,
} from "../../core/index.ts";

/** A file and what the rules find in it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly file: string;
  readonly document: Document;
  readonly findings: readonly PlacedFinding[];
}

/** What all files together came to. */
export interface Totals {
  readonly files: number;
  /** Files with at least one finding. */
  readonly touched: number;
  readonly found: Readonly<Record<Severity, number>>;
  readonly fixable: number;
  /** How many fixes were applied. */
  readonly fixed: number;
  /** What could not be read, with what to do. */
  readonly unread: readonly { readonly file: string; readonly problem: string }[];
}

/** A way to print findings, file by file. */
export interface Report {
  readonly head: () => string;
  readonly file: (checked: CheckedFile) => string;
  readonly end: (totals: Totals) => string;
}

/** Where a span of one notice lies in its file. */
export function placed({ document }: CheckedFile, notice: number, span: Span): Range {
  return rangeIn(document.parts[notice]!, document.firstLines[notice] ?? 0, span);
}

/** A finding's fix with its places in the file, or undefined where it has none. */
export function fixOf(
  checked: CheckedFile,
  { notice, fix }: PlacedFinding,
): { readonly title: string; readonly edits: readonly (Range & { readonly newText: string })[] } | undefined {
  const made: Fix | undefined = fix?.();
  return (
    made && {
      title: wordsOf(made.title),
      edits: made.edits.map(({ span, newText }) => ({ ...placed(checked, notice, span), newText })),
    }
  );
}
