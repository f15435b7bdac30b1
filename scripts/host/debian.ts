import { spawnSync } from "node:child_process";
import { onPath } from "./path.ts";

/** Installs packages from Debian's archive where we may: as root, with apt-get. Says nothing of how it went: look for the program. */
export function installFromDebian(...packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return;
  console.error(`Installing ${packages.join(", ")} with apt-get (about a minute, once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: readonly string[]) =>
    spawnSync("apt-get", [...words], { env, stdio: ["ignore", "ignore", "inherit"] });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
