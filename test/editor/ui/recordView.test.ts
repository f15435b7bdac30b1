import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { type Visit, visit } from "./visit.ts";
import { boxOf, click, command, openFile, select, shoot, until } from "./workbench.ts";

describe("The record view, in the visible editor", function () {
  this.bail(true);
  let editor: Visit;
  let page: Page;
  let view: Frame;
  const broken: string[] = [];

  before(async function () {
    this.timeout(240_000);
    editor = await visit("retraction-draft.notice");
    page = editor.page;
    await page.setViewportSize({ width: 1700, height: 900 });
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text()) && /recordView|notices/i.test(message.text()))
        broken.push(message.text());
    });
    await page.locator(".editor-instance .squiggly-error").first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await shoot(page, "record-failed").catch(() => {});
  });

  after(() => editor?.end());

  const row = (key: string) => view.locator(`button[data-key="${key}"]`);
  const focused = () =>
    view.evaluate<string | undefined>(`document.activeElement?.dataset?.key`).catch((): undefined => undefined);
  const inEditor = () => page.evaluate<boolean>(`document.activeElement?.closest(".editor-instance") !== null`);
  /** Are these words selected, as far as can be seen? */
  const selected = async (words: string) => {
    const box = await boxOf(page, words);
    const boxes = await page.locator(".editor-instance .selected-text").evaluateAll((all) =>
      all.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    return boxes.some(
      ({ x, y, width }) => Math.abs(y - box.y) < box.height && Math.abs(x - box.x) < 2 && width > box.width / 2,
    );
  };
  const at = async () => (await page.locator('[id="status.editor.selection"]').textContent()) ?? "";

  it("opens beside the text, and shows each field and where it comes from", async () => {
    await command(page, "Notices: Open Record View");
    view = await until(page, "the view", async () => {
      for (const frame of page.frames())
        if (
          await frame
            .locator("button[data-key]")
            .count()
            .catch(() => 0)
        )
          return frame;
      return undefined;
    });
    assert.equal(await view.locator("h1").textContent(), "Retraction");
    const tree = await view.locator("body").ariaSnapshot();
    assert.match(tree, /main "Record of retraction-draft\.notice"/);
    assert.match(tree, /region "Original"/);
    assert.match(tree, /button "Original: DOI, read, 10\.1234\/eel\.2021\.014; 1 remark: Written as a full link/);
    assert.match(tree, /button "Decision: Decided by, missing; 1 error: It is not said who decided\."/);
    assert.match(tree, /switch "Stay with this notice"/);
    await shoot(page, "8-record-view");
  });

  it("goes to the words on a click", async () => {
    await row("/originals/0/doi").click();
    await until(page, "the selection", async () => /\(20 selected\)/.test(await at()));
    await until(page, "the focus in the text", inEditor);
    await until(
      page,
      "the mark on the field",
      async () => (await row("/originals/0/doi").getAttribute("aria-current")) === "location",
    );
    assert.ok(await selected("10.1234/eel."));
  });

  it("follows what is typed, and keeps its place", async () => {
    await view.evaluate("window.scrollTo(0, 120)");
    await page.keyboard.type("10.1234/eel.2021.999");
    await until(page, "the new DOI", async () => (await row("/originals/0/doi").textContent())?.includes("2021.999"));
    assert.equal(await view.evaluate("window.scrollY"), 120);
    await select(page, "[insert institution]");
    await page.keyboard.type("the University of Skagen");
    await until(page, "no placeholder", async () => (await row("elsewhere#placeholder-left#0").count()) === 0);
    await until(page, "who inquired", async () =>
      (await row("/inquiries/0").textContent())?.includes("University of Skagen"),
    );
  });

  it("is led by the keyboard: arrows from row to row, Space shows, Enter goes, Escape returns", async () => {
    await row("/originals/0/title").focus();
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "/originals/0/doi");
    await page.keyboard.press("Space");
    await until(page, "the selection", () => selected("10.1234/eel."));
    assert.equal(await focused(), "/originals/0/doi");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    assert.equal(await focused(), "/kind");
    assert.equal(await view.locator('button[data-key][tabindex="0"]').count(), 1);
    await page.keyboard.press("Enter");
    await until(page, "the kind's words", async () => /Ln 1.*\(11 selected\)/.test(await at()));
    await until(page, "the focus in the text", inEditor);
    await row("/notice/title").focus();
    await page.keyboard.press("Escape");
    await until(page, "the focus in the text", inEditor);
  });

  it("mends a finding, with a phrase to fill in where something is missing", async () => {
    await row("/notice/doi").hover();
    await view.getByRole("button", { name: "Fix this (notice-doi-missing)" }).click();
    await boxOf(page, "DOI of this notice");
    await until(page, "the focus in the text", inEditor);
    await page.keyboard.type("10.1234/eel.2024.5");
    await until(page, "the DOI", async () => (await row("/notice/doi").textContent())?.includes("10.1234/eel.2024.5"));
    await row("/originals/0/doi#doi-form#0").focus();
    await page.keyboard.press(".");
    await row("/originals/0/doi#doi-form#0").waitFor({ state: "detached" });
  });

  it("writes the record, and says so", async () => {
    await view.getByRole("button", { name: "Create record" }).click();
    await until(page, "the record file", async () => editor.onDisk("retraction-draft.notice.json"));
    await view.getByText("Record file current").waitFor();
    assert.equal(await view.getByRole("button", { name: "Create record" }).count(), 0);
    await click(page, "Published 31");
    await select(page, "14:233");
    await page.keyboard.type("15:233");
    await view.getByText("Record file out of date").waitFor();
    await view.getByRole("button", { name: "Update record" }).waitFor();
  });

  it("follows the active editor, notice by notice, unless it is told to stay", async () => {
    await openFile(page, "three-notices.notice");
    await view.getByText("Notice 1 of 3").waitFor();
    await view.getByRole("button", { name: "Next notice" }).click();
    await view.getByText("Notice 2 of 3").waitFor();
    assert.equal(await view.locator("h1").textContent(), "Retraction");
    await view.getByRole("switch", { name: "Stay with this notice" }).click();
    await openFile(page, "withdrawal.txt");
    await page.locator(".tab", { hasText: "Record: three-notices.notice" }).waitFor();
    await view.getByRole("switch", { name: "Stay with this notice" }).click();
    await page.locator(".tab", { hasText: "Record: withdrawal.txt" }).waitFor();
    assert.match((await view.locator("h1").textContent()) ?? "", /Withdrawal|Retraction/);
  });

  it("is there again, in its place, when the window is loaded anew", async () => {
    await editor.reload();
    view = await until(page, "the view", async () => {
      for (const frame of page.frames())
        if (
          await frame
            .locator("button[data-key]")
            .count()
            .catch(() => 0)
        )
          return frame;
      return undefined;
    });
    // which of the files was open when the window was last put by, the workbench decides
    const file = (await view.locator(".file").textContent()) ?? "";
    await page.locator(".tab", { hasText: `Record: ${file}` }).waitFor();
    await page.locator(`.tab[data-resource-name="${file}"]`).waitFor();
  });

  it("wears the theme's colours, and asks nothing of a content security policy that it does not give", async () => {
    await page.locator(".editor-instance .view-line").first().click();
    await until(page, "the focus in the text", inEditor);
    for (const theme of ["Light Modern", "Dark High Contrast"]) {
      await page.keyboard.press("Control+K");
      await page.keyboard.press("Control+T");
      const field = page.locator(".quick-input-widget input").first();
      await field.fill(theme);
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: theme }).waitFor();
      await page.keyboard.press("Enter");
      await until(page, theme, () =>
        view.evaluate<boolean>(
          `document.body.matches(${JSON.stringify(theme.startsWith("Light") ? ".vscode-light" : ".vscode-high-contrast")})`,
        ),
      );
      await shoot(page, `9-record-view-${theme.toLowerCase().replaceAll(" ", "-")}`);
    }
    assert.deepEqual(broken, []);
  });
});
