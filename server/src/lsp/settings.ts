import type { Connection } from "vscode-languageserver";
import { SEVERITIES, type Severities, type Severity } from "../core/index.ts";
import type { Client } from "./client.ts";
import type { Detection } from "./documents.ts";
import type { FolderSettings, Host } from "./host.ts";
import { folderOf } from "./workspaceNames.ts";

/** What is said behind words, by what it is about. */
export interface HintSettings {
  readonly reasons: boolean;
  readonly roles: boolean;
  readonly dates: boolean;
}

/** What holds for one document. */
export interface Settings {
  /** The same object for the same rules, so that findings are reused. */
  readonly severities: Severities;
  readonly detection: Detection;
  readonly maxFindings: number;
  /** May lines be shown above the headings? */
  readonly codeLens: boolean;
  readonly inlayHints: HintSettings;
}

/** How far the workspace is looked at beyond the open documents. */
export type Overseeing = "off" | "openFiles" | "workspace";

/** Settings by document, remembered until they change. */
export interface SettingsSource {
  readonly of: (uri: string) => Promise<Settings>;
  /** The settings of a document, if they are known already. */
  readonly known: (uri: string) => Settings | undefined;
  /** What holds for a closed file in one of the client's folders, whose settings are asked for but once. */
  readonly inFolder: (uri: string, folder: string) => Promise<Settings>;
  /** What holds for the workspace at large. */
  readonly overseeing: () => Promise<Overseeing>;
  /** Takes the settings as a client without `workspace/configuration` sends them. */
  readonly take: (own: unknown) => void;
  readonly forget: (uri?: string) => void;
}

const OVERSEEING: readonly Overseeing[] = ["off", "openFiles", "workspace"];
const DETECTIONS: readonly Detection[] = ["off", "strict", "normal", "eager"];
const MOST_FINDINGS = 1_000;

/** Makes the source. `onFolder` is told of each reading of `.notices.json` files. */
export function settingsSource(
  connection: Connection,
  client: Client,
  host: Host,
  onFolder: (folder: FolderSettings) => void,
): SettingsSource {
  const promised = new Map<string, Promise<Settings>>();
  const known = new Map<string, Settings>();
  const shared = new Map<string, Severities>();
  let sent: unknown = client.options;

  const severitiesOf = (rules: Severities): Severities => {
    const key = JSON.stringify(Object.entries(rules).sort());
    const old = shared.get(key);
    if (!old) shared.set(key, rules);
    return old ?? rules;
  };
  const byFolder = new Map<string, Promise<Settings>>();
  const askedFor = new Map<string, Promise<unknown>>();
  const asked = async (uri: string | undefined): Promise<unknown> => {
    if (!client.configuration) return sent;
    try {
      return await connection.workspace.getConfiguration({
        ...(uri !== undefined && { scopeUri: uri }),
        section: "notices",
      });
    } catch (error) {
      connection.console.warn(`The client did not answer for its settings; defaults hold. (${String(error)})`);
      return undefined;
    }
  };
  const folder = async (uri: string): Promise<FolderSettings | undefined> => {
    if (!host.folder || /^untitled:/i.test(uri)) return undefined;
    try {
      return await host.folder.settingsFor(uri);
    } catch (error) {
      connection.console.warn(
        `The .notices.json files for ${uri} could not be read; the editor's settings hold. (${String(error)})`,
      );
      return undefined;
    }
  };
  const settled = async (uri: string, ask = asked(uri)): Promise<Settings> => {
    const [own, near] = await Promise.all([ask, folder(uri)]);
    if (near) onFolder(near);
    const { rules, detection, maxFindings, codeLens, inlayHints } = (
      typeof own === "object" && own !== null ? own : {}
    ) as Record<string, unknown>;
    return {
      severities: severitiesOf({ ...severities(rules), ...near?.severities }),
      detection: DETECTIONS.find((each) => each === detection) ?? "normal",
      maxFindings: typeof maxFindings === "number" && maxFindings >= 1 ? Math.floor(maxFindings) : MOST_FINDINGS,
      codeLens: codeLens !== false,
      inlayHints: hintSettings(inlayHints),
    };
  };
  return {
    of: (uri) => {
      let promise = promised.get(uri);
      if (!promise) {
        promise = settled(uri);
        const made = promise;
        promised.set(uri, made);
        made.then(
          (settings) => {
            if (promised.get(uri) === made) known.set(uri, settings);
          },
          () => promised.delete(uri),
        );
      }
      return promise;
    },
    known: (uri) => known.get(uri),
    inFolder: (uri, root) => {
      const key = `${root} ${folderOf(uri)}`;
      const old = byFolder.get(key);
      if (old) return old;
      const ask = askedFor.get(root) ?? asked(root);
      askedFor.set(root, ask);
      const made = settled(uri, ask);
      byFolder.set(key, made);
      return made;
    },
    overseeing: async () => {
      const own = await asked(undefined);
      const set = typeof own === "object" && own !== null && "workspaceDiagnostics" in own && own.workspaceDiagnostics;
      return OVERSEEING.find((each) => each === set) ?? (client.pulls ? "workspace" : "openFiles");
    },
    take: (own) => {
      sent = own;
    },
    forget: (uri) => {
      if (uri === undefined) {
        promised.clear();
        byFolder.clear();
        askedFor.clear();
        known.clear();
      } else {
        promised.delete(uri);
        known.delete(uri);
      }
    },
  };
}

/** What is not said is as VS Code's settings have it by default. */
function hintSettings(own: unknown): HintSettings {
  const { reasons, roles, dates } = (typeof own === "object" && own !== null ? own : {}) as Record<string, unknown>;
  return { reasons: reasons !== false, roles: roles !== false, dates: dates === true };
}

function severities(rules: unknown): Severities {
  if (typeof rules !== "object" || rules === null) return {};
  return Object.fromEntries(
    Object.entries(rules).filter((entry): entry is [string, Severity | "off"] => isSeverity(entry[1])),
  );
}

function isSeverity(value: unknown): value is Severity | "off" {
  return value === "off" || SEVERITIES.some((each) => each === value);
}
