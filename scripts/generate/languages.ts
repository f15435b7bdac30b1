/** The languages beside English, by VS Code's own ids. */
export const LANGUAGES = ["es", "pt-br"] as const;
