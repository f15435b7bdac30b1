// Bundles what ships; fails when a bundle is over its size budget. `--watch` builds again at each change, `--dev` leaves it readable,
// `--any-size` only reports what is over its budget. The core is a bundle of its own, shared by the language server and the command
// line and loaded when the first of its functions is called: the server answers its client before it has learnt to read.
import { cpSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { build, context } from "esbuild";
import { minify } from "terser";
import { lazyYaml } from "./scripts/lazyYaml.mjs";
import { leftOut } from "./scripts/leftOut.mjs";

const dev = process.argv.includes("--dev");
const watch = process.argv.includes("--watch");
const { version } = JSON.parse(readFileSync(new URL("server/package.json", import.meta.url), "utf8"));

/**
 * Bundle → its entry and the most that it may weigh, minified, in KB of 1,000 bytes.
 * @type {{ out: string; entry: string; most: number; external?: string[]; shebang?: boolean; door?: boolean; platform?: "browser" }[]}
 */
const BUNDLES = JSON.parse(readFileSync(new URL("scripts/bundles.json", import.meta.url), "utf8"));

/** In a door's bundle, the core is what `core.cjs` beside it exports, loaded at the first use of any of it. */
const lazyCore = {
  name: "lazy-core",
  /** @param {import("esbuild").PluginBuild} build */
  async setup({ onResolve, onLoad, esbuild }) {
    const { metafile } = await esbuild.build({
      entryPoints: ["server/src/core/index.ts"],
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
    });
    const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
    onResolve({ filter: /\/core\/index\.ts$/ }, () => ({ path: "core", namespace: "lazy-core" }));
    onResolve({ filter: /^\.\/core\.cjs$/, namespace: "lazy-core" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: "lazy-core" }, () => ({
      contents: `let core;
for (const name of ${JSON.stringify(names)}) Object.defineProperty(exports, name, { enumerable: true, get: () => (core ??= require("./core.cjs"))[name] });`,
      loader: "js",
    }));
  },
};

/** @returns {import("esbuild").BuildOptions} */
function options({ out, entry, external = [], shebang = false, door = false, platform = "node" }) {
  return {
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    platform,
    target: platform === "node" ? "node20" : "es2022",
    format: "cjs",
    mainFields: platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
    external,
    minify: !dev && !watch,
    sourcemap: dev || watch ? "linked" : false,
    legalComments: "none",
    charset: "utf8",
    loader: { ".svg": "text" },
    define: { NOTICES_VERSION: JSON.stringify(version) },
    ...(shebang && { banner: { js: "#!/usr/bin/env node" } }),
    plugins: [leftOut, lazyYaml, ...(door ? [lazyCore] : [])],
    logLevel: "warning",
  };
}

/**
 * Minifies once more what esbuild minified: a tenth less in the package that people download.
 * @param {string} out
 */
async function squeeze(out) {
  const { code } = await minify(readFileSync(out, "utf8"), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 2, reduce_funcs: false },
    format: { comments: false },
  });
  writeFileSync(out, code ?? "");
}

cpSync("l10n", "server/dist/l10n", { recursive: true, filter: (file) => !/(?:\.md|bundle\.l10n\.json)$/.test(file) });

if (watch) {
  for (const bundle of BUNDLES) await (await context(options(bundle))).watch();
} else {
  await Promise.all(BUNDLES.map((bundle) => build(options(bundle))));
  if (!dev) {
    await Promise.all(BUNDLES.map(({ out }) => squeeze(out)));
    for (const { out, most } of BUNDLES) {
      const size = statSync(out).size / 1_000;
      console.log(`${out}  ${size.toFixed(0)} KB of ${most}`);
      if (size > most) {
        console.error(
          `${out} is over its budget of ${most} KB. Find what grew (esbuild --analyze), or raise the budget in scripts/bundles.json and say why.`,
        );
        if (!process.argv.includes("--any-size")) process.exitCode = 1;
      }
    }
  }
}
