import { type ChildProcess, execFile, spawn } from "node:child_process";
import { type Sandbox, until } from "./editor.ts";

/** A program that runs until it is ended, and what it has said so far. */
export interface Running {
  readonly said: () => string;
  readonly ended: () => boolean;
  readonly end: () => Promise<void>;
}

/** Starts a program in a sandbox. */
export function start(program: string, args: readonly string[], { env, home }: Sandbox): Running {
  const child: ChildProcess = spawn(program, args, { env, cwd: home, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk));
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    said: () => said,
    ended: () => child.exitCode !== null || child.signalCode !== null,
    end: async () => {
      child.kill();
      const late = setTimeout(() => child.kill("SIGKILL"), 3_000);
      await closed;
      clearTimeout(late);
    },
  };
}

/** What a program prints before it ends; an error with all that it said where it fails. */
export function answer(program: string, args: readonly string[], { env, home }: Sandbox): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, cwd: home, timeout: 15_000 }, (problem, stdout, stderr) => {
      if (problem) reject(new Error(`${program} failed: ${problem.message}\n${stdout}${stderr}`));
      else resolve(stdout + stderr); // where Neovim prints is not the same in all versions
    });
  });
}

/** Waits until a program answers; where it does not, ends it and says what it said. */
export async function ready(running: Running, name: string, ask: () => Promise<void>): Promise<void> {
  const answered = await until(
    `an answer of ${name}`,
    () => ask().then(() => true, String),
    (said) => said === true || running.ended(),
  ).catch(String);
  if (answered === true) return;
  await running.end();
  throw new Error(`${name} did not start. ${answered}\n${running.said()}`);
}
