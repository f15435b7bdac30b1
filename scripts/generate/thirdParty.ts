import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import BUNDLES from "../bundles.json" with { type: "json" };
import { leftOut } from "../leftOut.mjs";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

type Bundle = (typeof BUNDLES)[number];

/** Licences under which a library may be bundled into what is ours, their text being kept. */
const FREE = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Apache-2.0",
  "CC-BY-4.0",
]);

/**
 * The licences of the libraries that are bundled, folder of what ships → text: the server's for its npm package, all for the
 * extension. Fails for a library whose licence is not among the free ones or has no text.
 */
export async function thirdPartyNotices(root: string): Promise<ReadonlyMap<"." | "server", string>> {
  const within = async (bundles: readonly Bundle[]) =>
    noticesOf((await Promise.all(bundles.map((bundle) => foldersIn(root, bundle)))).flat(), root);
  const server = BUNDLES.filter(({ out }) => out.startsWith("server/"));
  const extension = BUNDLES.filter(({ out }) => !out.endsWith("cli.cjs"));
  return new Map([
    [".", await within(extension)],
    ["server", await within(server)],
  ]);
}

/** The folders under `node_modules` whose code comes into a bundle. */
async function foldersIn(root: string, { entry, external = [], platform }: Bundle): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: "out",
    bundle: true,
    platform: platform === "browser" ? "browser" : "node",
    format: "cjs",
    mainFields: platform === "browser" ? ["browser", "module", "main"] : ["module", "main"],
    external: [...external],
    loader: { ".svg": "text" },
    define: { NOTICES_VERSION: '""' },
    plugins: [leftOut],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      return folder && bytesInOutput > 0 ? [folder] : [];
    });
}

function noticesOf(folders: readonly string[], root: string): string {
  const packages = [...new Set(folders)]
    .map((folder) => packageIn(join(root, folder)))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const once = packages.filter(
    ({ name, version }, i) => i === 0 || packages[i - 1]!.name !== name || packages[i - 1]!.version !== version,
  );
  const parts = once.map(
    ({ name, version, licence, text }) => `${"-".repeat(80)}\n\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  return `The programs in this package contain code of these libraries, under the licences below.\n\n${parts.join("\n")}`;
}

/** Packages that come without the text of their licence → one of the same holder, under the same licence, that has it. */
const SAME_LICENCE: Readonly<Record<string, string>> = { "@vscode/l10n": "vscode-jsonrpc" };

function packageIn(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const twin = SAME_LICENCE[name];
  const texts = twin ? join(folder, name.replace(/[^/]+/g, ".."), twin) : folder;
  const file = readdirSync(texts).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each));
  if (!license || !FREE.has(license))
    throw new Error(`${name} is bundled, and its licence is ${license ?? "not said"}. Take another library.`);
  if (!file || !existsSync(join(texts, file)))
    throw new Error(`${name} is bundled, and the text of its licence is not in its package. Take another library.`);
  const text = readFileSync(join(texts, file), "utf8").replace(/\r\n?/g, "\n").trim();
  return { name, version, licence: license, text };
}
