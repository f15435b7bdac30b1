import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { root } from "../../../scripts/host/folders.ts";

const SHOTS = path.join(root, "test/editor/shots");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// in the page: the box of the first such words that are on screen; the editor draws blanks as no-break spaces
const BOX_OF_WORDS = `(words) => {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const pieces = [];
    let text = "";
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      pieces.push({ node, start: text.length });
      text += node.data.replaceAll("\\u00a0", " ");
    }
    const at = text.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const place = (offset) => pieces.findLast(({ start }) => start <= offset);
    const first = place(at);
    const last = place(at + words.length - 1);
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + words.length - last.start);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
}`;

const BOXES_OF_SQUIGGLES = `[...document.querySelectorAll(".editor-instance .cdr[class*=squiggly]")].map((squiggle) => {
  const { x, y, width, height } = squiggle.getBoundingClientRect();
  return { x, y, width, height };
})`;

/** Keeps a picture of the window under a name. */
export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
}

/** Asks again and again, a person's patience long, until the answer is not empty. */
export async function until<T>(page: Page, what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await look();
    if (value) return value;
    await page.waitForTimeout(200);
  }
  return assert.fail(`${what} never came`);
}

/** Where words stand on the screen. */
export function boxOf(page: Page, words: string): Promise<Box> {
  return until(page, `"${words}" on the screen`, () =>
    page.evaluate<Box | undefined>(`(${BOX_OF_WORDS})(${JSON.stringify(words)})`),
  );
}

/** The squiggles that lie under words, of any severity. */
export async function squigglesUnder(page: Page, words: string): Promise<number> {
  const box = await boxOf(page, words);
  const squiggles = await page.evaluate<Box[]>(BOXES_OF_SQUIGGLES);
  return squiggles.filter(
    (own) =>
      Math.abs(own.y + own.height / 2 - (box.y + box.height / 2)) < box.height &&
      own.x < box.x + box.width - 1 &&
      box.x < own.x + own.width - 1,
  ).length;
}

/** Rests the mouse on words until a hover with the given text comes. */
export async function hover(page: Page, words: string, text: string | RegExp): Promise<Locator> {
  const shown = page.locator(".monaco-hover:visible", { hasText: text }).first();
  let nudge = 0;
  await until(page, `a hover on "${words}"`, async () => {
    if (nudge % 10 === 0) {
      const box = await boxOf(page, words); // anew each time: lenses and hints that come late move the words
      await page.mouse.move(box.x + box.width / 2 + ((nudge / 10) % 2), box.y + box.height / 2);
    }
    nudge++;
    return shown.count();
  });
  return shown;
}

/** Puts the cursor into words with a click. */
export async function click(page: Page, words: string): Promise<void> {
  const box = await boxOf(page, words);
  await page.mouse.click(box.x + Math.min(12, box.width / 2), box.y + box.height / 2);
}

/** Selects words with the editor's own search. */
export async function select(page: Page, words: string): Promise<void> {
  const field = page.locator(".find-widget.visible textarea").first();
  await until(page, "the search", async () => {
    await page.keyboard.press("Control+F"); // lost where the editor has not got the focus yet
    await field.waitFor({ timeout: 1_000 }).catch(() => {});
    return field.isVisible();
  });
  await field.fill(words);
  await page.locator(".find-widget.visible .matchesCount", { hasText: /^\d+ of \d+/ }).waitFor();
  await until(page, "the end of the search", async () => {
    await page.keyboard.press("Escape"); // the first may go to a notification
    return !(await field.isVisible());
  });
}

/** Opens the list of quick fixes at the cursor and waits for one with this title; asks again where VS Code gave none yet. */
export async function quickFix(page: Page, title: string | RegExp): Promise<Locator> {
  const fix = page.locator(".action-widget").getByText(title).first();
  await until(page, `the quick fix ${title}`, async () => {
    if (await fix.count()) return true;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    await fix.waitFor({ timeout: 1_500 }).catch(() => {});
    return fix.count();
  });
  return fix;
}

/** Runs a command out of the palette; looks again where the palette was opened before it knew that this is a notice. */
export async function command(page: Page, title: string): Promise<void> {
  const field = page.locator(".quick-input-widget input").first();
  const row = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title });
  await until(page, `the command ${title}`, async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("F1");
    await field.waitFor();
    await field.fill(`>${title}`);
    await row.waitFor({ timeout: 2_000 }).catch(() => {});
    return row.count();
  });
  await page.keyboard.press("Enter");
  await row.waitFor({ state: "hidden" });
}

/** Opens a file of the workspace from the explorer. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator(".explorer-folders-view").getByText(name, { exact: true }).dblclick();
  await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
}

/** Presses a button of the notification or dialog that says something, once it is there. */
export async function answer(page: Page, text: string | RegExp, button: string): Promise<void> {
  const asking = page.locator(".notification-toast, .monaco-dialog-box", { hasText: text }).first();
  await asking.waitFor();
  await asking.getByRole("button", { name: button, exact: true }).click();
}

/** Saves the active file and waits until the editor says so. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+S");
  await page.locator(".editor-group-container.active .tab.active.dirty").waitFor({ state: "detached" });
}
