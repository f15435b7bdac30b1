import type { IdentifierFact } from "../facts/fact.ts";
import type { DoiRole, NoticeKind, Original, Related } from "../notice.ts";
import type { Found } from "./found.ts";

/** Other items that the text ties to the original: earlier notices, new versions, what it repeats. */
export function settleRelated(
  _found: Found,
  _kind: NoticeKind | undefined,
  _dois: ReadonlyMap<IdentifierFact, DoiRole>,
  _originals: readonly Original[],
): readonly Related[] {
  return [];
}
