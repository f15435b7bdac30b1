import type { Found } from "./found.ts";

/** The language of the notice's prose, BCP 47. */
export function settleLanguage(_found: Found): string | undefined {
  return undefined;
}
