import chevronLeft from "@vscode/codicons/src/icons/chevron-left.svg";
import chevronRight from "@vscode/codicons/src/icons/chevron-right.svg";
import circleSlash from "@vscode/codicons/src/icons/circle-slash.svg";
import copy from "@vscode/codicons/src/icons/copy.svg";
import edit from "@vscode/codicons/src/icons/edit.svg";
import error from "@vscode/codicons/src/icons/error.svg";
import goToFile from "@vscode/codicons/src/icons/go-to-file.svg";
import info from "@vscode/codicons/src/icons/info.svg";
import lightbulb from "@vscode/codicons/src/icons/lightbulb.svg";
import lock from "@vscode/codicons/src/icons/lock.svg";
import pass from "@vscode/codicons/src/icons/pass.svg";
import quote from "@vscode/codicons/src/icons/quote.svg";
import unlock from "@vscode/codicons/src/icons/unlock.svg";
import warning from "@vscode/codicons/src/icons/warning.svg";
import { html, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

const ICONS = {
  annotated: edit,
  copy,
  error,
  fix: lightbulb,
  information: info,
  lock,
  missing: circleSlash,
  next: chevronRight,
  open: goToFile,
  pass,
  previous: chevronLeft,
  read: quote,
  unlock,
  warning,
} as const;

/** A codicon as a picture that is not read out: what it says must stand in words, too. */
export function icon(name: keyof typeof ICONS, title?: string): TemplateResult {
  return html`<span class="icon ${name}" aria-hidden="true" title=${title ?? ""}>${unsafeHTML(ICONS[name])}</span>`;
}
