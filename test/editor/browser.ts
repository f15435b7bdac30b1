import { chromium, type Page } from "playwright-core";
import { needChromium } from "../../scripts/host/chromium.ts";
import { install } from "../../scripts/host/install.ts";
import { remote, startServer, workbenchAddress } from "../../scripts/host/server.ts";
import type { Run } from "./run.ts";

const PATIENCE = 420_000;
/** What a VS Code server without its native modules always says. */
const USUAL = /bindings file|build\/Release|Service Worker/;

/** Runs the suite in the VS Code server's extension host, with a headless Chromium as its window; says what went wrong, if anything did. */
export async function runInBrowser({
  version,
  extension,
  tests,
  sandbox,
  open,
  asksForTrust,
  env,
}: Run): Promise<string | undefined> {
  const host = install(version);
  console.error(`VS Code ${host.version} (code-server and Chromium)`);
  const browser = await launch();
  const log: string[] = [];
  try {
    const server = await startServer(host, sandbox, { env, fromFolder: true, asksForTrust });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const ended = await ending(page, log);
      await page.goto(
        workbenchAddress(server, open, [
          ["extensionDevelopmentPath", remote(server, extension)],
          ["extensionTestsPath", remote(server, tests)],
        ]),
      );
      const code = await ended.code;
      return code === 0 ? undefined : [`The suite ended with ${code}.`, ...log.slice(-20)].join("\n");
    } finally {
      server.stop();
    }
  } catch (problem) {
    return [String(problem), ...log.slice(-20)].join("\n");
  } finally {
    await browser.close();
  }
}

/** A headless Chromium that reaches nothing but this machine. */
export function launch(): ReturnType<typeof chromium.launch> {
  return chromium.launch({
    executablePath: needChromium(),
    headless: true,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost",
    ],
  });
}

/** The code with which VS Code's own automation hook says that the suite has ended. */
export async function ending(page: Page, log: string[]): Promise<{ readonly code: Promise<number> }> {
  let settle: (code: number) => void = () => {};
  let fail: (problem: Error) => void = () => {};
  const ended = new Promise<number>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  ended.catch(() => {}); // it may fail after nobody waits any more
  setTimeout(() => fail(new Error(`The suite did not end within ${PATIENCE / 1000} s.`)), PATIENCE).unref();
  page.once("crash", () => fail(new Error("The editor's page crashed.")));
  await page.exposeFunction("codeAutomationExit", settle);
  await page.exposeFunction("codeAutomationLog", (type: string, words: unknown[]) => {
    const [line = ""] = words
      .map((word) => (typeof word === "string" ? word : JSON.stringify(word)))
      .join(" ")
      .split("\n");
    if ((type === "warn" || type === "error") && !USUAL.test(line)) log.push(`${type}: ${line.slice(0, 300)}`);
  });
  return { code: ended };
}
