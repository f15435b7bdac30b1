import type { Page } from "playwright-core";
import { type Visit, visit } from "./visit.ts";
import { boxOf, click, command, hover, quickFix, shoot, until } from "./workbench.ts";

// what VS Code's own loader of language packs sets; the workbench's own words stay English where no pack is installed
const IN_SPANISH = `Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => "es", set: () => {} })`;

describe("The packaged extension, in an editor that speaks Spanish", function () {
  this.bail(true);
  let editor: Visit;
  let page: Page;

  before(async function () {
    this.timeout(240_000);
    editor = await visit("retraction-draft.notice", {}, async (before) => {
      await before.addInitScript(IN_SPANISH);
    });
    page = editor.page;
    await page.locator(".editor-instance .squiggly-error").first().waitFor();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await shoot(page, "spanish-failed").catch(() => {});
  });

  after(() => editor?.end());

  it("says in Spanish what it finds and what it read", async () => {
    await boxOf(page, "31 February 2024");
    await hover(page, "31 February", "No existe el día 31 February 2024.");
    await hover(page, "2021.014", "DOI del artículo original");
    await shoot(page, "spanish-hover");
    await page.mouse.move(900, 700);
  });

  it("offers its fixes in Spanish", async () => {
    await click(page, "2021.014");
    await quickFix(page, "Escribir el enlace completo");
    await shoot(page, "spanish-fixes");
    await page.keyboard.press("Escape");
  });

  it("has its commands, its lens and its status in Spanish", async () => {
    await page.locator(".codelens-decoration", { hasText: "Crear registro" }).first().waitFor();
    await page
      .locator("[id='notice-annotator.notice-annotator.notices.status']", { hasText: "sin registro" })
      .waitFor();
    await command(page, "Avisos: Crear el registro estructurado");
    await until(page, "the record", async () => editor.onDisk("retraction-draft.notice.json"));
    await page.locator(".notification-toast", { hasText: "Se creó retraction-draft.notice.json." }).waitFor();
    await shoot(page, "spanish-record");
  });
});
