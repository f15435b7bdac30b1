import { type Mention, type Mentions, mentions, type Part, partAt } from "../core/index.ts";
import { byPart } from "./byPart.ts";
import { type Opened, offsetOf } from "./documents.ts";

/** The mentions of something in one notice of a file. */
export interface Mentioned {
  readonly part: Part;
  /** Zero-based, in the file. */
  readonly firstLine: number;
  readonly mentions: Mentions;
  /** The place that was asked about. */
  readonly place: Mention;
}

const mentionsOf = byPart((notice) => mentions(notice));

/** What a place of a file mentions, the one with the fewest words first, and where else its notice does. */
export function mentionsAt(
  opened: Opened,
  position: { readonly line: number; readonly character: number },
): readonly Mentioned[] {
  const { document } = opened;
  const offset = offsetOf(opened, position);
  const index = partAt(document, offset);
  const part = document.parts[index]!;
  const at = offset - document.starts[index]!;
  return mentionsOf(part)
    .flatMap((each): Mentioned[] => {
      const place = each.places
        .filter(({ span }) => span.start <= at && at <= span.end)
        .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
      return place ? [{ part, firstLine: document.firstLines[index]!, mentions: each, place }] : [];
    })
    .sort((a, b) => length(a) - length(b));
}

function length({ place: { span } }: Mentioned): number {
  return span.end - span.start;
}
