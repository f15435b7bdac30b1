import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { RULES } from "../server/src/core/index.ts";
import { LANGUAGES } from "./generate/languages.ts";
import { manifest, translated, type Words } from "./generate/manifest.ts";
import { monthNames } from "./generate/months.ts";
import { readme } from "./generate/readme.ts";
import { recordPage } from "./generate/recordPage.ts";
import { rulePage } from "./generate/rulePage.ts";
import { noticeSchema, settingsFileSchema } from "./generate/schemas.ts";
import { sentences } from "./generate/sentences.ts";
import { snippets } from "./generate/snippets.ts";
import { thirdPartyNotices } from "./generate/thirdParty.ts";
import { learn, printed, source } from "./learn/learn.ts";
import { lessons, passages } from "./learn/passages.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const PAGES = "docs/rules";

/** Path → text of every file, or file with a part, that is made from the source. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
  const licences = await thirdPartyNotices(ROOT);
  return new Map([
    ...RULES.map((rule): [string, string] => [`${PAGES}/${rule.id}.md`, rulePage(rule)]),
    ["docs/record.md", recordPage()],
    ["server/src/core/vocabulary/monthNames.ts", monthNames()],
    ["server/src/core/facts/reasons/likelyWords.ts", source(printed(learn(lessons(passages(ROOT)))))],
    ["schemas/notice.schema.json", json(noticeSchema())],
    ["schemas/notices-settings.schema.json", json(settingsFileSchema())],
    ["snippets/notice.code-snippets", json(snippets())],
    ["README.md", readme(read("README.md"))],
    ["l10n/bundle.l10n.json", json(await sentences(ROOT))],
    ...shownInManifest(read),
    ...[...licences].map(([folder, text]): [string, string] => [join(folder, "THIRD-PARTY-NOTICES.txt"), text]),
  ]);
}

/** The manifest, its words in English, and their translations. */
function shownInManifest(read: (path: string) => string): readonly (readonly [string, string])[] {
  const words = (path: string) => (existsSync(join(ROOT, path)) ? (JSON.parse(read(path)) as Words) : {});
  const made = manifest(read("package.json"), words("package.nls.json"));
  return [
    ["package.json", made.text],
    ["package.nls.json", json(made.words)],
    ...LANGUAGES.map((language): [string, string] => {
      const own = words(`package.nls.${language}.json`);
      return [
        `package.nls.${language}.json`,
        json(translated(language, made.words, own, words(`l10n/bundle.l10n.${language}.json`))),
      ];
    }),
  ];
}

/** Pages of rules that there are no more. */
function orphans(files: ReadonlyMap<string, string>): readonly string[] {
  const folder = join(ROOT, PAGES);
  const pages = existsSync(folder) ? readdirSync(folder).map((name) => `${PAGES}/${name}`) : [];
  return pages.filter((path) => !files.has(path));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const files = await generated();
const changed = [...files].filter(
  ([path, text]) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text,
);
const gone = orphans(files);
if (process.argv.includes("--check")) {
  for (const [path] of changed)
    console.error(`${path} is out of date. Run \`npm run generate\` and commit the result.`);
  for (const path of gone) console.error(`${path} belongs to no rule. Run \`npm run generate\` and commit the result.`);
  process.exitCode = changed.length + gone.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  for (const path of gone) {
    rmSync(join(ROOT, path));
    console.log(`deleted ${path}`);
  }
}
