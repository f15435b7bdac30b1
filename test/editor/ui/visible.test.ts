import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Visit, visit } from "./visit.ts";
import {
  answer,
  boxOf,
  click,
  command,
  hover,
  openFile,
  quickFix,
  save,
  select,
  shoot,
  squigglesUnder,
  until,
} from "./workbench.ts";

// one person's way through the packaged extension; each step goes on from where the last one ended
describe("The packaged extension, in the visible editor", function () {
  this.bail(true);
  let editor: Visit;
  let page: Page;
  const onDisk = (name: string) => editor.onDisk(name);

  before(async function () {
    this.timeout(240_000);
    editor = await visit("retraction-draft.notice");
    page = editor.page;
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await shoot(page, "failed").catch(() => {});
  });

  after(() => editor?.end());

  it("draws squiggles under what is wrong in a draft", async () => {
    await page.locator(".editor-instance .squiggly-error").first().waitFor();
    await until(page, "a squiggle under the placeholder", () => squigglesUnder(page, "[insert institution]"));
    await until(page, "a squiggle under the DOI", () => squigglesUnder(page, "doi:10.1234"));
    await shoot(page, "1-squiggles");
  });

  it("explains the finding and the DOI when the mouse rests on it", async () => {
    const shown = await hover(page, "2021.014", "doi-form");
    assert.match((await shown.textContent()) ?? "", /10\.1234\/eel\.2021\.014/);
    await shoot(page, "2-hover");
    await page.mouse.move(900, 700);
  });

  it("offers a quick fix, and the squiggle goes with it", async () => {
    await click(page, "2021.014");
    const fix = await quickFix(page, "Print the full link");
    await shoot(page, "3-quick-fix");
    await fix.click();
    await boxOf(page, "https://doi.org");
    await until(page, "no squiggle under the DOI", async () => (await squigglesUnder(page, "2021.014")) === 0);
  });

  it("follows what is typed", async () => {
    await select(page, "[insert institution]");
    await page.keyboard.type("the University of Skagen");
    await until(page, "no squiggle", async () => (await squigglesUnder(page, "the University of Skagen")) === 0);
    await select(page, "31 February");
    await page.keyboard.type("29 February");
    await until(page, "no squiggle", async () => (await squigglesUnder(page, "29 February")) === 0);
    await shoot(page, "4-typed");
    await save(page);
    assert.match(
      onDisk("retraction-draft.notice") ?? "",
      /by the University of Skagen found[\s\S]*Published 29 February 2024/,
    );
  });

  it("offers a pasted DOI as a link, and pastes it as it is unless that is picked", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(`navigator.clipboard.writeText(" See doi:10.1234/eel.2024.009")`);
    await click(page, "Published");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Control+V");
    await boxOf(page, "See doi:10.1234/eel.2024.009");
    assert.equal(await page.locator(".post-edit-widget").count(), 0, "what is no DOI alone is pasted without a word");
    await page.evaluate(`navigator.clipboard.writeText("http://dx.doi.org/10.1234/eel.2024.001")`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+V");
    await boxOf(page, "http://dx.doi.org/10.1234/eel.2024.001");
    await page.locator(".post-edit-widget").waitFor();
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget").getByText("Paste as DOI link").click();
    await boxOf(page, "https://doi.org/10.1234/eel.2024.001");
    await shoot(page, "4b-pasted");
    await command(page, "File: Revert File");
    await page.locator(".editor-group-container.active .tab.active.dirty").waitFor({ state: "detached" });
  });

  it("writes the record beside the notice, on disk", async () => {
    await command(page, "Notices: Create Structured Record");
    const text = await until(page, "the record", async () => onDisk("retraction-draft.notice.json"));
    const record: unknown = JSON.parse(text);
    assert.equal(Reflect.get(record as object, "kind"), "retraction");
    await answer(page, "Created retraction-draft.notice.json", "Open record");
    await page.locator(".tab.active", { hasText: "retraction-draft.notice.json" }).waitFor();
    await command(page, "View: Move Editor into Right Group");
    await page.locator(".editor-group-container").nth(1).waitFor();
    await shoot(page, "5-record");
  });

  it("asks before it writes over what was changed by hand", async () => {
    const update = async (answered: string) => {
      await openFile(page, "retraction-draft.notice");
      await command(page, "Notices: Update Structured Record");
      await page.locator(".monaco-dialog-box", { hasText: "was edited by hand" }).waitFor();
      await shoot(page, "6-by-hand");
      await answer(page, "was edited by hand", answered);
    };
    await select(page, "2021,");
    await page.keyboard.type("2020,");
    await save(page);
    await update("Keep my changes");
    assert.match(onDisk("retraction-draft.notice.json") ?? "", /"year": 2020/);
    await update("Overwrite");
    await until(page, "the year of the notice", async () =>
      onDisk("retraction-draft.notice.json")?.includes('"year": 2021'),
    );
  });

  it("serves a plain text file, the Frontiers notice, as it was published", async () => {
    await openFile(page, "frontiers-retraction.txt");
    await select(page, "doi: 10.3389/fonc.2019.01076");
    await until(page, "a squiggle under the DOI", () => squigglesUnder(page, "10.3389/fonc.2019.01076"));
    await hover(page, "10.3389/fonc.2019.01076", "doi-form");
    await shoot(page, "7-frontiers");
  });
});
