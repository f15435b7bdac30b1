import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../../scripts/host/folders.ts";
import { install } from "../../../scripts/host/install.ts";
import { makeSandbox, removeSandbox } from "../../../scripts/host/sandbox.ts";
import { installVsix, remote, startServer, workbenchAddress } from "../../../scripts/host/server.ts";
import { launch } from "../browser.ts";

/** A visible editor with the packaged extension in it, open on copies of the samples, without their records. */
export interface Visit {
  readonly page: Page;
  /** The text of a file of the workspace; undefined where there is none. */
  readonly onDisk: (name: string) => string | undefined;
  /** Loads the window anew, with what was open in it. */
  readonly reload: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Opens the newest VS Code on a file of the samples. The first time VS Code itself is put on the disk, which takes minutes. */
export async function visit(
  file: string,
  settings: Readonly<Record<string, unknown>> = {},
  /** Called before the window is loaded. */
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
  const vsix = path.join(root, "notice-annotator.vsix");
  assert.ok(existsSync(vsix), "there is no notice-annotator.vsix; `npm run package` makes it");
  const host = install("newest");
  const sandbox = makeSandbox([path.join(root, "samples")], {
    "editor.fontSize": 15,
    "workbench.editor.revealIfOpen": true,
    ...settings,
  });
  for (const name of ["frontiers-retraction.notice.json", "retraction-draft.notice.json"])
    rmSync(path.join(sandbox.workspace, name), { force: true });
  installVsix(host, sandbox, vsix);
  const server = await startServer(host, sandbox);
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(30_000);
  await prepare(page);
  await page.goto(
    workbenchAddress(server, sandbox.workspace, [["openFile", remote(server, path.join(sandbox.workspace, file))]]),
  );
  return {
    page,
    onDisk: (name) => {
      const place = path.join(sandbox.workspace, name);
      return existsSync(place) ? readFileSync(place, "utf8") : undefined;
    },
    reload: async () => {
      await page.goto(workbenchAddress(server, sandbox.workspace));
    },
    end: async () => {
      await browser.close();
      server.stop();
      removeSandbox(sandbox);
    },
  };
}
