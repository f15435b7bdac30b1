import type { NoticeKind, Reason } from "../notice.ts";
import type { Span } from "../span.ts";
import type { Found } from "./found.ts";

/** The causes that the text states, one entry a code; `uncoded` where it states one for which there is no code and none that has one. */
export function settleReasons(
  _found: Found,
  _kind: NoticeKind | undefined,
): { readonly reasons: readonly Reason[]; readonly uncoded: readonly Span[] } {
  return { reasons: [], uncoded: [] };
}
