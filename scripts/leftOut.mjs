/**
 * What the client library brings for cases that never arise here, and what stands in for it: it asks semver whether this VS Code is
 * new enough, which the manifest's `engines` has settled, and minimatch which files a server's file operations concern, of which
 * this server announces none.
 * @type {Readonly<Record<string, string>>}
 */
const UNUSED = {
  "semver/functions/parse": "module.exports = (version) => version;",
  "semver/functions/satisfies": "module.exports = () => true;",
  minimatch: `exports.Minimatch = class { constructor() { throw new Error("This server announces no file operations."); } };`,
};
/** An esbuild plugin that leaves those out. */
export const leftOut = {
  name: "left-out",
  /** @param {import("esbuild").PluginBuild} build */
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:semver\/functions\/|minimatch$)/ }, ({ path }) =>
      path in UNUSED ? { path, namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({ contents: UNUSED[path], loader: "js" }));
  },
};
