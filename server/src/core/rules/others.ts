import type { Card } from "../card.ts";
import { type Entry, whereIs } from "../noticeIndex.ts";
import { type Said, say } from "../wording.ts";

/** Where another notice stands, as seen from one: in which file, or on which line of the same file. */
export function whereabouts(own: Entry, other: Entry): Said {
  if (own.file === other.file) return say("on line {0} of this file", whereIs(other).range.start.line + 1);
  return say("in {0}", nameOf(other.file.uri));
}

/** The article that a notice is about, as far as the notice names it. */
export function article({ originals, title }: Card): string | Said {
  return originals[0] ?? title ?? say("the same article");
}

/** Do both give the same DOI as their own, so that they are one notice printed twice? */
export function sameItem(a: Card, b: Card): boolean {
  return a.doi !== undefined && b.doi !== undefined && a.doi.toLowerCase() === b.doi.toLowerCase() && !a.inPlace;
}

/** Is the notice's own DOI among those that the other prints? */
export function isNamedIn({ doi, inPlace }: Card, { names }: Card): boolean {
  return doi !== undefined && !inPlace && names.includes(doi.toLowerCase());
}

/** A file's name without its folder. */
function nameOf(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
