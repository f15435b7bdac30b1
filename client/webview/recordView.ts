import { config } from "@vscode/l10n";
import { render } from "lit";
import type { FromView, Kept, Shown, ToView } from "../src/recordMessages.ts";
import { summary, view } from "./card.ts";
import { style } from "./style.ts";

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromView) => void;
  readonly getState: () => Kept | undefined;
  readonly setState: (state: Kept) => void;
};

/** How long the numbers must rest before they are said aloud, milliseconds. */
const REST = 1_500;

const code = acquireVsCodeApi();
const body = document.body;
let shown: Shown | undefined;
let locked = code.getState()?.locked ?? false;
let marked: string | undefined;
let current: string | undefined;
let scroll = code.getState()?.scroll ?? 0;
let said: string | undefined;
let saying: ReturnType<typeof setTimeout> | undefined;

const stops = () => [...document.querySelectorAll<HTMLElement>("button[data-key]")];
const keyOf = (element: Element | null) => (element instanceof HTMLElement ? element.dataset.key : undefined);
const tell = (message: FromView) => code.postMessage(message);

function keep(): void {
  if (!shown) return;
  code.setState({ ...(shown.kind !== "nothing" && { uri: shown.uri }), locked, scroll: window.scrollY });
}

/** Draws what changed; the focus stays on its row, or goes to the one that took its place. */
function draw(): void {
  if (!shown) return;
  const held = keyOf(document.activeElement);
  const at = stops().findIndex((stop) => stop.dataset.key === held);
  const before = new Map(stops().map(({ dataset }) => [dataset.key, dataset.value]));
  if (current === undefined) current = firstKey(shown);
  render(view({ shown, locked, marked, current, tell }), body);
  const rows = stops();
  if (!rows.some(({ dataset }) => dataset.key === current)) {
    current = rows[Math.max(0, Math.min(at, rows.length - 1))]?.dataset.key;
    render(view({ shown, locked, marked, current, tell }), body);
  }
  if (held !== undefined && document.hasFocus() && keyOf(document.activeElement) === undefined) focusOn(current);
  if (before.size > 0) for (const row of rows) if (before.get(row.dataset.key) !== row.dataset.value) flash(row);
}

function firstKey(of: Shown): string | undefined {
  return of.kind === "card" ? of.card.groups[0]?.fields[0]?.pointer : undefined;
}

/** Lets a value that has just changed be seen. */
function flash(row: HTMLElement): void {
  if (row.dataset.value === undefined || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  row.animate([{ backgroundColor: "var(--vscode-editor-findMatchHighlightBackground)" }, {}], { duration: 900 });
}

function focusOn(key: string | undefined): void {
  stops()
    .find(({ dataset }) => dataset.key === key)
    ?.focus();
}

/** Says the numbers once they have come to rest, and only when they are others than before. */
function say(): void {
  clearTimeout(saying);
  if (shown?.kind !== "card") return;
  const words = summary(shown.card);
  if (said === undefined || said === words) {
    said = words;
    return;
  }
  saying = setTimeout(() => {
    said = words;
    const status = document.getElementById("status");
    if (status) status.textContent = words;
  }, REST);
}

window.addEventListener("message", ({ data }: MessageEvent<ToView>) => {
  switch (data.type) {
    case "words":
      config({ contents: { ...data.bundle } });
      return;
    case "show": {
      const other = keyOfFile(shown) !== keyOfFile(data.shown);
      const first = shown === undefined;
      shown = data.shown;
      locked = data.locked;
      if (other) {
        said = undefined;
        marked = undefined;
        current = undefined;
      }
      draw();
      say();
      if (first) window.scrollTo(0, scroll);
      else if (other) window.scrollTo(0, 0);
      return keep();
    }
    case "mark":
      if (marked === data.pointer) return;
      marked = data.pointer;
      return draw();
  }
});

/** Another file, or another notice of it, is another card. */
function keyOfFile(of: Shown | undefined): string {
  if (!of || of.kind === "nothing") return "";
  return of.kind === "card" ? `${of.uri}#${of.card.index}` : of.uri;
}

// one row is in the order of Tab; the arrows lead from row to row
body.addEventListener("focusin", ({ target }) => {
  const key = target instanceof Element ? keyOf(target) : undefined;
  if (key === undefined || key === current) return;
  current = key;
  draw();
});
body.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return tell({ type: "leave" });
  if (event.altKey || event.ctrlKey || event.metaKey || keyOf(document.activeElement) === undefined) return;
  const rows = stops();
  const at = rows.findIndex((row) => row.dataset.key === keyOf(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    rows[Math.max(0, Math.min(to, rows.length - 1))]?.focus();
  } else if (event.key === " ") {
    // the words are shown, and the focus stays
    event.preventDefault();
    peek(rows[at]?.dataset.key);
  } else if (event.key === ".") {
    const key = rows[at]?.dataset.key;
    const finding = findingAt(key) ?? fieldAt(key)?.findings[0];
    if (finding?.fixable) tell({ type: "fix", range: finding.range, rule: finding.rule });
  }
});
body.addEventListener("keyup", (event) => {
  if (event.key === " " && keyOf(document.activeElement) !== undefined) event.preventDefault(); // a button's click comes with it
});
window.addEventListener("scroll", () => {
  scroll = window.scrollY;
  keep();
});

function peek(key: string | undefined): void {
  const range = findingAt(key)?.range ?? fieldAt(key)?.range;
  if (range) tell({ type: "reveal", range, focus: false });
}

function fieldAt(key: string | undefined) {
  if (shown?.kind !== "card") return undefined;
  return shown.card.groups.flatMap(({ fields }) => fields).find(({ pointer }) => pointer === key);
}

function findingAt(key: string | undefined) {
  const [pointer, rule, number] = key?.split("#") ?? [];
  if (shown?.kind !== "card" || rule === undefined) return undefined;
  const own = pointer === "elsewhere" ? shown.card.elsewhere : (fieldAt(pointer)?.findings ?? []);
  return own.filter((each) => each.rule === rule)[Number(number)];
}

if (style.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, style.styleSheet];
tell({ type: "ready" });
