import { DEGREE } from "../facts/degrees.ts";
import { readNames } from "../facts/names.ts";
import type { Reading } from "../span.ts";
import { blockAt, type Found, factsOf } from "./found.ts";

/** What may stand behind the names of a line: marks of affiliations, degrees; behind those after "Signed" also where they work. */
const DEGREES = new RegExp(DEGREE, "gu");
/** True where nothing stands behind a name but marks and degrees. */
const endsWithin = (behind: string): boolean => /^[\s*†‡§¶#\d,.;]*$/.test(behind.replace(DEGREES, ""));

/** "Eel Studies 71, 641": a running line. */
const VOLUME = /^ \d/;

/** The day on which they signed. */
const DATED =
  /,? \(?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?\p{Lu}\p{L}{2,9},? \d{4}|\p{Lu}\p{L}{2,9} \d{1,2},? \d{4}|\d{4}-\d{2}-\d{2})\)?\.?\s*$/u;

const SIGNED = /^[([]?signed(?: by)?[)\]]?:? /i;

/** The persons who sign below the text, one name or several a line; none where an editor does. */
export function signersOf(found: Found): readonly Reading<string>[] {
  const offices = new Set(
    factsOf(found, "decision")
      .filter(({ part }) => part === "approvedBy")
      .map(({ span }) => blockAt(found, span)),
  );
  const said = factsOf(found, "decision")
    .filter(({ part }) => part !== "approvedBy")
    .map(({ span }) => blockAt(found, span));
  const first = found.blocks.findIndex((block) =>
    said.length > 0
      ? said.includes(block)
      : block.kind === "paragraph" && / \p{Ll}+ \p{Ll}+ \p{Ll}+ /u.test(block.text),
  );
  const signers: Reading<string>[] = [];
  for (const block of first < 0 ? [] : found.blocks.slice(first)) {
    if (block.kind !== "paragraph" || block.section !== "" || block.text.length > 1_500 || offices.has(block)) continue;
    let at = block.start;
    for (const printed of block.text.split("\n")) {
      const line = printed.replace(DATED, "");
      const begins = SIGNED.exec(line)?.[0].length ?? 0;
      const names = line.length < 300 ? readNames(line, begins) : undefined;
      const behind = names && !names.more ? line.slice(names.end) : undefined;
      const running = names?.names.some(({ to }) => VOLUME.test(line.slice(to)));
      if (names && behind !== undefined && !running && (endsWithin(behind) || (begins > 0 && /^[,.;(]/.test(behind))))
        for (const { from, to } of names.names)
          signers.push({ value: line.slice(from, to), span: { start: at + from, end: at + to } });
      at += printed.length + 1;
    }
  }
  return signers;
}
