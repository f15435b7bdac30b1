import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { root } from "../../scripts/host/folders.ts";

/** What runs a program, or makes one of a text. */
const RUNS =
  /["'](?:node:)?(?:child_process|cluster|vm|worker_threads|module|repl)["']|\beval\(|\bnew Function\(|\bimport\((?!["'])|\b(?:tasks\.executeTask|createTerminal)\b|\bnew Worker\(/;
/** The one place that starts something: the server, from the extension's own folder. */
const STARTS = path.join("client", "src", "extension.web.ts");

describe("A workspace that is not trusted, or that lies nowhere on disk", () => {
  it("is declared to be served like any other", () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it("has nothing that we would run", () => {
    const files = ["server/src", "client/src"].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        path.join(folder, name),
      ),
    );
    const sources = files.filter((file) => /\.m?ts$/.test(file));
    assert.ok(sources.includes(STARTS));
    const running = sources.filter((file) => RUNS.test(readFileSync(path.join(root, file), "utf8")));
    assert.deepEqual(running, [STARTS]);
  });
});
