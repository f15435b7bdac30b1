/** Put in by the bundler; absent where the source runs as it is. */
declare const NOTICES_VERSION: string | undefined;

/** The version of the language server and the command line. */
export const version = typeof NOTICES_VERSION === "string" ? NOTICES_VERSION : "0.0.0";
