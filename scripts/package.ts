import { statSync } from "node:fs";
import path from "node:path";
import { createVSIX, listFiles, PackageManager } from "@vscode/vsce";
import { root } from "./host/folders.ts";
import { stage } from "./stage.ts";

/** What may ship, and nothing else. */
const SHIPS: readonly RegExp[] = [
  /^package\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE(?:\.txt|\.md)?$/,
  /^THIRD-PARTY-NOTICES\.txt$/,
  /^language-configuration\.json$/,
  /^dist\/(?:extension\.cjs|extension\.web\.js|server\.web\.cjs|recordView\.js)$/,
  /^server\/dist\/(?:core|main\.node)\.cjs$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^schemas\/[\w.-]+\.json$/,
  /^snippets\/notice\.code-snippets$/,
  /^package\.nls(?:\.[\w-]+)?\.json$/,
  /^l10n\/bundle\.l10n\.[\w-]+\.json$/,
  /^walkthrough\/[\w-]+\.png$/,
  /^samples\/retraction-draft\.notice$/,
  /^(?:icons|images)\/[\w.-]+\.(?:svg|png)$/,
  /^icon\.png$/,
];
const NEEDED = [
  "package.json",
  "dist/extension.cjs",
  "dist/extension.web.js",
  "dist/server.web.cjs",
  "dist/recordView.js",
  "server/dist/main.node.cjs",
  "server/dist/core.cjs",
  "language-configuration.json",
  "THIRD-PARTY-NOTICES.txt",
];
/** In bytes. */
const BUDGET = 1_350_000;

// Packs what `.vscodeignore` lets through into notice-annotator.vsix; fails where that is not exactly what may ship, or too large
const cwd = stage();
const files = await listFiles({ cwd, packageManager: PackageManager.None });
const strangers = files.filter((file) => !SHIPS.some((pattern) => pattern.test(file)));
const lacking = NEEDED.filter((file) => !files.includes(file));
if (strangers.length + lacking.length > 0) {
  throw new Error(
    `The package is not what it should be. Too much: ${strangers.join(", ") || "nothing"}. Lacking: ${lacking.join(", ") || "nothing"}.\n` +
      "Remedy: correct .vscodeignore, or the list in scripts/package.ts; `npm run build` makes the bundles.",
  );
}
const vsix = path.join(root, "notice-annotator.vsix");
await createVSIX({
  cwd,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  allowPackageAllSecrets: true, // the scan for them takes longer than all the rest, and only our own bundles ship
  rewriteRelativeLinks: false,
});
const { size } = statSync(vsix);
console.log(`notice-annotator.vsix: ${files.length} files, ${(size / 1_000).toFixed(0)} KB of ${BUDGET / 1_000} KB`);
if (size > BUDGET) throw new Error("notice-annotator.vsix is over its budget.");
