import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { root } from "../../../scripts/host/folders.ts";
import { install } from "../../../scripts/host/install.ts";
import { makeSandbox, removeSandbox } from "../../../scripts/host/sandbox.ts";
import { installVsix, remote, startServer, workbenchAddress } from "../../../scripts/host/server.ts";
import { launch } from "../browser.ts";
import { answer, boxOf, click, command, hover, quickFix, squigglesUnder, until } from "./workbench.ts";

// node --import tsx test/editor/ui/pictures.ts: the walkthrough's pictures, of the packaged extension; ImageMagick makes them small
const FOLDER = path.join(root, "walkthrough");

async function picture(page: Page, name: string): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  const small = spawnSync("convert", [file, "+dither", "-colors", "40", "-define", "png:compression-level=9", file]);
  if (small.status !== 0) throw new Error(`ImageMagick's convert is needed: ${String(small.error ?? small.stderr)}`);
}

mkdirSync(FOLDER, { recursive: true });
const host = install("newest");
const sandbox = makeSandbox([path.join(root, "samples")], {
  "editor.fontSize": 14,
  "editor.minimap.enabled": false,
  "workbench.activityBar.location": "hidden",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.editor.showTabs": "single",
  "breadcrumbs.enabled": false,
});
installVsix(host, sandbox, path.join(root, "notice-annotator.vsix"));
const server = await startServer(host, sandbox);
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 560 } });
  page.setDefaultTimeout(30_000);
  await page.goto(
    workbenchAddress(server, sandbox.workspace, [
      ["openFile", remote(server, path.join(sandbox.workspace, "retraction-draft.notice"))],
    ]),
  );
  await boxOf(page, "Retraction: Night");
  await command(page, "View: Close Primary Side Bar").catch(() => {});
  await until(page, "a squiggle", () => squigglesUnder(page, "31 February 2024"));
  await click(page, "An investigation");
  await picture(page, "findings");
  await hover(page, "10.1234/eel.2021.014", "DOI of the original");
  await picture(page, "hover");
  await page.mouse.move(850, 500);
  await click(page, "2021.014");
  await quickFix(page, "Print the full link");
  await picture(page, "fix");
  await page.keyboard.press("Escape");
  await command(page, "Problems: Focus on Problems View");
  await page.locator(".markers-panel .monaco-list-row").nth(3).waitFor();
  await picture(page, "problems");
  await page.keyboard.press("Control+J");
  await click(page, "An investigation");
  await command(page, "New Notice");
  await page.locator(".quick-input-list .monaco-list-row").nth(2).waitFor();
  await picture(page, "begin");
  await page.keyboard.press("Escape");
  await click(page, "An investigation");
  await command(page, "Notices: Create Structured Record");
  await answer(page, "Created retraction-draft.notice.json", "Open record");
  await page.locator(".editor-group-container.active", { hasText: "retraction-draft.notice.json" }).waitFor();
  await command(page, "View: Move Editor into Right Group");
  await page.locator(".editor-group-container").nth(1).waitFor();
  await picture(page, "record");
} catch (problem) {
  for (const page of browser.contexts()[0]?.pages() ?? [])
    await page.screenshot({ path: path.join(root, "test/editor/shots/pictures.png") });
  throw problem;
} finally {
  await browser.close();
  server.stop();
  removeSandbox(sandbox);
}
