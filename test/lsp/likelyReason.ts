import { join } from "node:path";
import { passages } from "../../scripts/learn/passages.ts";
import { read, type Span } from "../../server/src/core/index.ts";

/** A notice one reason of which no wording states, and where that reason lies. */
export function likelyReason(): { readonly text: string; readonly span: Span } {
  for (const passage of passages(join(import.meta.dirname, "../.."))) {
    if (passage.codes.length !== 1 || passage.text.includes("\n")) continue;
    const text = `# Retraction: On eels\n\n${passage.text}\n`;
    const { reasons } = read(text);
    if (reasons.length === 1 && reasons[0]!.likely) return { text, span: reasons[0]!.span };
  }
  throw new Error("Each passage is read by a wording: write one that is not.");
}
