import picomatch from "picomatch";
import type { Skip } from "./host.ts";
import { NEVER } from "./workspaceNames.ts";

/** What is left out of a folder: what the globs match, `node_modules` and `.git`. Globs that cannot be understood match nothing. */
export function skipOf(globs: readonly string[]): Skip {
  const all = [...NEVER, ...globs];
  const matchers = all.flatMap((glob) => {
    try {
      return [picomatch(glob.replace(/^\/+|\/+$/g, ""), { dot: true })];
    } catch {
      return [];
    }
  });
  return { globs: all, matches: (path) => matchers.some((matches) => matches(path)) };
}

/** Is a path left out, or a folder in which it lies? */
export function isWithin(skip: Skip, path: string): boolean {
  for (let cut = path.indexOf("/"); cut >= 0; cut = path.indexOf("/", cut + 1))
    if (skip.matches(path.slice(0, cut))) return true;
  return skip.matches(path);
}

/** What is left out of a folder within the one that `skip` is for; `inside` is its path there. */
export function skipInside(skip: Skip, inside: string): Skip {
  return { globs: skip.globs, matches: (path) => skip.matches(`${inside}/${path}`) };
}
