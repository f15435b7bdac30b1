import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where editors are put on first use; git does not see it. */
export const cache = path.join(root, ".vscode-host");
