import { HOUSES } from "../facts/agent-words.ts";
import type { Inquiry, NoticeItem } from "../notice.ts";
import { writer } from "./decision.ts";
import { type Found, factsOf } from "./found.ts";

/** A body named before, taken up again. */
const BACK = /^(?:the|this|that) (?:\w+ )?(?:committee|panel|commission)$/i;

/** The investigations that the text mentions, one for each body; those by nobody in particular count where no other does. */
export function settleInquiries(found: Found, item: NoticeItem): readonly Inquiry[] {
  const all: Inquiry[] = factsOf(found, "inquiry").map(({ by, name, guideline, span }) => {
    const ours = !by && /\b(?:our|we)\b/i.test(found.text.slice(span.start, span.end));
    const house = guideline && HOUSES.test(guideline.value) ? "publisher" : undefined;
    const role = by ?? (ours ? writer(found, item) : house);
    return { ...(role && { by: role }), ...(name && { name }), ...(guideline && { guideline }), span };
  });
  const bodies = all.filter(({ by }) => by);
  const known = bodies.filter(({ name }) => bodies.length === 1 || !BACK.test(name?.value ?? ""));
  const kept: Inquiry[] = [];
  for (const each of known.length > 0 ? known : all.slice(0, 1)) {
    const same = kept.findIndex((other) => other.by === each.by);
    if (same < 0) kept.push(each);
    else if (!kept[same]!.name && each.name) kept[same] = each;
  }
  const guideline = all.find((each) => each.guideline)?.guideline;
  const first = kept[0];
  if (guideline && first && !kept.some((each) => each.guideline)) kept[0] = { ...first, guideline };
  return kept;
}
