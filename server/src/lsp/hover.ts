import type { Hover } from "vscode-languageserver";
import { partAt } from "../core/index.ts";
import { offsetOf, rangeOf } from "./documents.ts";
import { frontMatterLines } from "./frontMatter.ts";
import { headingLine } from "./headingLine.ts";
import { content, type Line } from "./prose.ts";
import { type Seen, smallestAt } from "./readings.ts";
import { type Feature, served } from "./session.ts";
import { summaryOf } from "./summary.ts";

/** Says of what lies under the pointer what it was taken for; on the heading, what the record holds and what is missing. */
export const hover: Feature = (session) => {
  session.connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | null> => {
    const notice = await served(session, uri);
    if (!notice) return null;
    const { opened, settings } = notice;
    const offset = offsetOf(opened, position);
    const index = partAt(opened.document, offset);
    const part = opened.document.parts[index]!;
    const at = offset - opened.document.starts[index]!;
    const front = frontMatterLines(part.notice, at);
    if (front)
      return {
        contents: content(front.lines, session.client.markdown),
        range: rangeOf(opened, part, opened.document.firstLines[index]!, front.span),
      };
    const { heading } = part.notice;
    const seen = smallestAt(part.notice, at);
    const line = headingLine(part.notice);
    const headed = line.start <= at && at <= line.end && heading.start < heading.end;
    const lines = [
      ...seen.flatMap(linesOf),
      ...(seen.length > 0 && headed ? (["rule"] as const) : []),
      ...(headed ? summaryOf(part.notice, settings.severities) : []),
    ];
    if (lines.length === 0) return null;
    return {
      contents: content(lines, session.client.markdown),
      range: rangeOf(opened, part, opened.document.firstLines[index]!, seen[0]?.span ?? heading),
    };
  });
  return { hoverProvider: true };
};

function linesOf({ what, value, meaning }: Seen): readonly Line[] {
  return [
    { runs: [{ strong: what }] },
    ...(value !== undefined ? [{ runs: [{ said: value }] }] : []),
    ...(meaning !== undefined ? [{ runs: [{ plain: meaning }] }] : []),
  ];
}
