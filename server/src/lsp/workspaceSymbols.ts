import { t } from "@vscode/l10n";
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import { type Card, KIND_NAMES, whereIs } from "../core/index.ts";
import type { Feature } from "./session.ts";
import { nameOf } from "./workspaceNames.ts";

/** No more are answered: nobody reads on. */
const MOST = 200;

/** Every notice of the workspace, found by its title, its DOI, its original's DOI or its journal, in files that are not open, too. */
export const workspaceSymbols: Feature = ({ connection, documents, workspace }) => {
  connection.onWorkspaceSymbol(({ query }): WorkspaceSymbol[] => {
    if (workspace.mode() === "off") return [];
    for (const opened of documents.all()) if (opened.taken) workspace.follow(opened);
    const wanted = query.trim().toLowerCase();
    const found: { readonly score: number; readonly symbol: () => WorkspaceSymbol }[] = [];
    for (const [uri, { entries }] of workspace.index().files) {
      for (const entry of entries) {
        const match = entry && matchOf(entry.card, wanted, nameOf(uri));
        if (!match) continue;
        found.push({
          score: match.score,
          symbol: () => ({
            name: match.name,
            kind: SymbolKind.File,
            containerName: containerOf(entry.card),
            location: { uri, range: whereIs(entry).range },
          }),
        });
      }
    }
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ symbol }) => symbol());
  });
  return { workspaceSymbolProvider: true };
};

/** How well a notice fits, and its name: what was looked for stands in it, as clients match once more by the name alone. */
function matchOf(
  card: Card,
  wanted: string,
  file: string,
): { readonly score: number; readonly name: string } | undefined {
  const title = card.title ?? (card.kind ? t(KIND_NAMES[card.kind]) : file);
  let best: { score: number; name: string } | undefined;
  const offer = (words: string | undefined, name: () => string, weight: number) => {
    const fit = words === undefined ? undefined : fitOf(words.toLowerCase(), wanted);
    if (fit !== undefined && (!best || fit + weight > best.score)) best = { score: fit + weight, name: name() };
  };
  offer(title, () => title, 3);
  if (wanted === "") return best;
  offer(card.doi, () => `${card.doi}: ${title}`, 2);
  for (const doi of card.originals) offer(doi, () => `${doi}: ${title}`, 1);
  offer(card.journal, () => `${card.journal}: ${title}`, 0);
  return best;
}

/** How well words fit what is looked for: its letters stand in them in this order. More where they stand together, and at the start. */
function fitOf(words: string, wanted: string): number | undefined {
  const at = words.indexOf(wanted);
  if (at >= 0) return at === 0 ? 30 : /[\p{L}\p{N}]/u.test(words[at - 1]!) ? 20 : 25;
  let from = 0;
  for (const letter of wanted) {
    if (letter === " ") continue;
    const next = words.indexOf(letter, from);
    if (next < 0) return undefined;
    from = next + letter.length;
  }
  return 10 * (wanted.length / Math.max(from, wanted.length));
}

function containerOf({ kind, journal, doi }: Card): string {
  return [kind && t(KIND_NAMES[kind]), journal, doi].filter((each) => each !== undefined).join(" · ");
}
