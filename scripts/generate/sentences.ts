import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";
import { disagreementTemplates } from "../../server/src/core/annotations/disagreements.ts";
import {
  ENUM_WORDS,
  FIELD_LABELS,
  HOUSE_FORM_NAMES,
  KIND_DESCRIPTIONS,
  KIND_NAMES,
  KINDS,
  kindInWords,
  LABEL_MEANINGS,
  oneOfKind,
  RECORD_WORDS,
  RULES,
  sentencesFor,
} from "../../server/src/core/index.ts";
import { annotationTemplates } from "../../server/src/lsp/ofReading.ts";
import { readingTemplates } from "../../server/src/lsp/readings.ts";

/** Where sentences are said: in calls of `t`, `l10n.t` and `say`. */
const FOLDERS = ["client/src", "client/webview", "server/src"];

/** Every English sentence that is shown in an editor, as bundle.l10n.json has them, in the order of the alphabet. */
export async function sentences(root: string): Promise<Readonly<Record<string, string>>> {
  const calls = await getL10nJson(FOLDERS.flatMap((folder) => scripts(join(root, folder))));
  return Object.fromEntries(
    [...new Set([...Object.keys(calls), ...tables()])]
      .filter(Boolean)
      .sort()
      .map((each) => [each, each]),
  );
}

/** The scripts of a folder, written so that the extraction takes `t` and `say` for what it knows. */
function scripts(folder: string): { readonly extension: string; readonly contents: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => {
    if (!name.endsWith(".ts")) return [];
    const text = readFileSync(join(folder, name), "utf8");
    if (!/\b(?:t|say)\(/.test(text)) return [];
    const calls = text.replace(/(?<![\w.$])(?:l10n\.)?(?:t|say)\((?!\s*`)/g, "vscode.l10n.t(");
    return [{ extension: ".ts", contents: `import * as vscode from "vscode";\n${calls}` }];
  });
}

/** Sentences that stand in tables: those of the vocabulary, and the rules' own. Terms of Retraction Watch stay as they are. */
function tables(): readonly string[] {
  return [
    ...Object.values(KIND_NAMES),
    ...Object.values(KIND_DESCRIPTIONS),
    ...KINDS.flatMap((kind) => [kindInWords(kind).template, oneOfKind(kind).template]),
    ...Object.values(HOUSE_FORM_NAMES).flatMap(({ name, description }) => [name, description]),
    ...Object.values(LABEL_MEANINGS),
    ...Object.values(FIELD_LABELS),
    ...Object.values(RECORD_WORDS),
    ...Object.entries(ENUM_WORDS).flatMap(([path, words]) => (path === "reasons[].code" ? [] : Object.values(words))),
    ...KINDS.flatMap((kind) => sentencesFor(kind).map(({ meaning }) => meaning)),
    ...RULES.flatMap(({ summary, why }) => [summary, why]),
    ...disagreementTemplates(),
    ...readingTemplates(),
    ...annotationTemplates(),
  ];
}
