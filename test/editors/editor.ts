import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installFromDebian } from "../../scripts/host/debian.ts";
import { root } from "../../scripts/host/folders.ts";
import { onPath } from "../../scripts/host/path.ts";

/** A finding as the editor has it; `words` are those that it underlines. */
export interface Shown {
  readonly rule: string;
  readonly severity: "error" | "warning" | "information";
  readonly words: string;
}

/** A real editor that runs the settings of docs/editors.md. All that it is asked is about the file that was opened last. */
export interface Editor {
  readonly version: string;
  open(file: string): Promise<void>;
  /** What the editor's own list of findings holds now. */
  findings(): Promise<readonly Shown[]>;
  /** Asks for a hover where words stand; what it says comes to `hoverShown`, in its own time. */
  hover(words: string): Promise<void>;
  hoverShown(): Promise<string>;
  /** Takes the code action with this title where words stand; the buffer follows in its own time. False where it is not offered. */
  act(words: string, title: string): Promise<boolean>;
  text(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts an editor whose whole configuration is `settings`, in a home of its own. */
export type Start = (settings: string, sandbox: Sandbox) => Promise<Editor>;

/** A home without anything of this machine's user in it, and the built server on PATH. */
export interface Sandbox {
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  /** Writes a file into the home and gives its path. */
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

/** Makes one. */
export function makeSandbox(): Sandbox {
  const home = mkdtempSync(path.join(tmpdir(), "notices-"));
  const write = (name: string, text: string, mode = 0o644) => {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { mode });
    return file;
  };
  const server = path.join(root, "server/dist/main.node.cjs");
  write("bin/notice-language-server", `#!/bin/sh\nexec "${process.execPath}" "${server}" "$@"\n`, 0o755);
  const PATH = `${path.join(home, "bin")}${path.delimiter}${process.env.PATH ?? ""}`;
  return {
    home,
    env: {
      ...{ PATH, HOME: home, LANG: "C.UTF-8", TERM: "xterm", XDG_CONFIG_HOME: path.join(home, ".config") },
      ...{ XDG_DATA_HOME: path.join(home, "data"), XDG_CACHE_HOME: path.join(home, "cache") },
      ...{ XDG_STATE_HOME: path.join(home, "state"), XDG_RUNTIME_DIR: home },
    },
    write,
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The settings that docs/editors.md marks as tried with an editor. */
export function documented(editor: string): string {
  const page = readFileSync(path.join(root, "docs/editors.md"), "utf8");
  const block = new RegExp(`<!-- tried: ${editor} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (block === undefined) throw new Error(`docs/editors.md has no block marked as tried with ${editor}.`);
  return block;
}

/** The path of a program, which is installed from Debian's packages if we may; an error names the remedy where it cannot be. */
export function need(program: string, packages: string): string {
  if (!onPath(program)) installFromDebian(...packages.split(" "));
  const found = onPath(program);
  if (found) return found;
  throw new Error(
    `${program} is not installed, so its settings in docs/editors.md cannot be tried. Remedy: on Debian 12, ` +
      `sudo apt-get install ${packages}. To run the other suites, name them: npm test -- lint types unit lsp cli editor`,
  );
}

/** Asks again and again until `done` holds; where it never does, says what was seen last. */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  done: (value: T) => boolean,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await look();
    if (done(value)) return value;
    if (Date.now() > end) throw new Error(`${what} never came. Seen last: ${JSON.stringify(value, undefined, 2)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
