import { config } from "@vscode/l10n";
import type { InitializeParams } from "vscode-languageserver";
import type { Host } from "./host.ts";
import type { InitializationOptions } from "./protocol.ts";

/**
 * Sets the language in which this process speaks to its client: that of the sentences which the client sends along, else that of
 * its locale where the host has sentences for it, else English.
 */
export function speakAs({ locale, initializationOptions }: InitializeParams, host: Host): void {
  const options = (initializationOptions as InitializationOptions | null | undefined)?.notices;
  const asked = options?.locale ?? locale;
  const known = options?.sentences ?? (asked === undefined ? undefined : host.sentences?.(asked));
  config({ contents: { ...known } });
  own = known && asked !== undefined ? asked : "en";
}

let own = "en";

/** The locale in which this process speaks. */
export function spoken(): string {
  return own;
}
