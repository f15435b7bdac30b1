import type { Problem } from "../annotations/parse.ts";
import type { Complaint } from "../rule.ts";
import { type Span, shift } from "../span.ts";

/** A problem of the front matter as a rule gives it. */
export function complaintOf(problem: Problem, { start }: Span): Complaint {
  const { span, message, fix } = shift(problem, start);
  return {
    span,
    message,
    ...(fix && { fix: () => ({ title: fix.title, edits: [{ span: fix.span, newText: fix.newText }] }) }),
  };
}
