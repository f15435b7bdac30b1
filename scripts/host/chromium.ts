import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";
import { installFromDebian } from "./debian.ts";
import { onPath } from "./path.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** The path of a Chromium on this machine, if it has one; `CHROMIUM` in the environment comes first. */
export function findChromium(): string | undefined {
  return (
    process.env.CHROMIUM ||
    NAMES.map(onPath).find(Boolean) ||
    [...PLACES, chromium.executablePath()].find((place) => existsSync(place))
  );
}

/**
 * The path of a Chromium. Where there is none, it is installed from Debian's packages if we may, or else downloaded by
 * Playwright; where that fails too, an error names the remedy.
 */
export function needChromium(): string {
  for (const attempt of [() => {}, () => installFromDebian("chromium"), downloadWithPlaywright]) {
    attempt();
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    "No Chromium was found, and none could be installed. Remedy: install Chromium, Chrome or Edge (on Debian and Ubuntu: " +
      "sudo apt-get update && sudo apt-get install chromium), or set CHROMIUM to the path of one.",
  );
}

function downloadWithPlaywright(): void {
  console.error("Downloading Chromium with Playwright (about a minute, once) …");
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", "ignore", "ignore"],
    timeout: 300_000,
  });
}
