import { fileURLToPath } from "node:url";

const YAML = fileURLToPath(new URL("../node_modules/yaml/browser/index.js", import.meta.url));

/**
 * An esbuild plugin that has the library `yaml` evaluated when the first of it is used: most notices have no front matter, and
 * it would be a tenth of what it takes to start. It is taken as browsers get it, which needs nothing of Node.
 */
export const lazyYaml = {
  name: "lazy-yaml",
  /** @param {import("esbuild").PluginBuild} build */
  async setup({ onResolve, onLoad, esbuild }) {
    const { metafile } = await esbuild.build({
      entryPoints: [YAML],
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
    });
    const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
    onResolve({ filter: /^yaml$/ }, () => ({ path: "yaml", namespace: "lazy-yaml" }));
    onResolve({ filter: /^yaml\/itself$/, namespace: "lazy-yaml" }, () => ({ path: YAML }));
    onLoad({ filter: /.*/, namespace: "lazy-yaml" }, () => ({
      contents: `let yaml;
for (const name of ${JSON.stringify(names)}) Object.defineProperty(exports, name, { enumerable: true, get: () => (yaml ??= require("yaml/itself"))[name] });`,
      loader: "js",
    }));
  },
};
