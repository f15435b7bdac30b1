import type { Document, Notice, Part } from "../core/index.ts";

/** A notice of a file that has been read. */
export interface ReadPart {
  readonly part: Part;
  /** Its place among the notices of the file, zero-based. */
  readonly index: number;
  /** Zero-based, in the file. */
  readonly firstLine: number;
  readonly notice: Notice;
}

/** So many notices are read for an answer that shows all of a file. */
const AT_ONCE = 50;

/** The notices of a file that are read, or can be while somebody waits: of a long file, those behind the first only if they are known. */
export function readParts({ parts, firstLines }: Document): readonly ReadPart[] {
  return parts.flatMap((part, i) => {
    const notice = i < AT_ONCE ? part.notice : part.known;
    return notice?.text === part.text ? [{ part, index: i, firstLine: firstLines[i]!, notice }] : [];
  });
}
