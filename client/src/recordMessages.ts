import type { Card } from "../../server/src/lsp/cardProtocol.ts";

/** What the record view shows. */
export type Shown =
  /** The card of a notice; `uri` is its file, `file` the name of that. */
  | { readonly kind: "card"; readonly uri: string; readonly file: string; readonly card: Card }
  /** A file that is no notice. */
  | { readonly kind: "other"; readonly uri: string; readonly file: string }
  /** The file is not there any more, or cannot be opened. */
  | { readonly kind: "gone"; readonly uri: string; readonly file: string }
  | { readonly kind: "nothing" };

/** What is told to the view. */
export type ToView =
  | { readonly type: "show"; readonly shown: Shown; readonly locked: boolean }
  /** The field on whose words the cursor lies. */
  | { readonly type: "mark"; readonly pointer?: string }
  /** Strings in the language of the editor; comes before all else. */
  | { readonly type: "words"; readonly bundle: Readonly<Record<string, string>> };

/** A place in the text, zero-based, as the language server gives it. */
interface Place {
  readonly line: number;
  readonly character: number;
}
interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** What the view asks for. */
export type FromView =
  | { readonly type: "ready" }
  /** Show the words; with `focus`, go there. */
  | { readonly type: "reveal"; readonly range: Stretch; readonly focus: boolean }
  /** Mend what a rule found on these words. */
  | { readonly type: "fix"; readonly range: Stretch; readonly rule: string }
  /** Show another notice of the file. */
  | { readonly type: "turn"; readonly at: Place }
  | { readonly type: "lock"; readonly locked: boolean }
  | { readonly type: "run"; readonly command: "create" | "update" | "open" | "copy" | "language" }
  /** Back to the text. */
  | { readonly type: "leave" };

/** What is kept while the view is hidden, and when the window is opened again. */
export interface Kept {
  readonly uri?: string;
  readonly locked: boolean;
  /** In pixels. */
  readonly scroll: number;
}
