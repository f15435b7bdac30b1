import { t } from "@vscode/l10n";
import { type Said, wordsOf } from "../core/index.ts";

/** Words of the core in the client's language. */
export function inWords(words: Said): string {
  return wordsOf(words, (template) => t(template));
}
