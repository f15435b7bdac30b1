import { spawn } from "node:child_process";
import path from "node:path";
import { runTests } from "@vscode/test-electron";
import { hasDisplay } from "../../scripts/host/desktop.ts";
import { onPath } from "../../scripts/host/path.ts";
import type { Run } from "./run.ts";

/** Runs the suite in a desktop VS Code, on a display of its own where there is none; says what went wrong, if anything did. */
export async function runOnDesktop(
  { extension, tests, sandbox, open, asksForTrust, env }: Run,
  program: string,
): Promise<string | undefined> {
  const screen = hasDisplay() ? undefined : await virtualScreen();
  if (!hasDisplay() && !screen) return "there is no display, and no Xvfb";
  console.error(`VS Code on the desktop: ${program}`);
  try {
    const code = await runTests({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      extensionTestsEnv: { ...env, ...(screen && { DISPLAY: screen.name }) },
      launchArgs: [
        open,
        `--user-data-dir=${sandbox.data}`,
        `--extensions-dir=${path.join(sandbox.root, "extensions")}`,
        ...["--disable-extensions", "--disable-gpu", ...(asksForTrust ? [] : ["--disable-workspace-trust"])],
      ],
    });
    return code === 0 ? undefined : `The suite ended with ${code}.`;
  } catch (problem) {
    return String(problem);
  } finally {
    screen?.stop();
  }
}

async function virtualScreen(): Promise<{ readonly name: string; readonly stop: () => void } | undefined> {
  const program = onPath("Xvfb");
  if (!program) return undefined;
  const child = spawn(program, ["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = () => void child.kill();
  process.once("exit", stop);
  const number = await new Promise<string | undefined>((resolve) => {
    child.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
    child.once("exit", () => resolve(undefined));
  });
  return number ? { name: `:${number}`, stop } : undefined;
}
