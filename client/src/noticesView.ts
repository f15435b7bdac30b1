import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  type Memento,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from "vscode";
import { COMMANDS, type WorkspaceNotice } from "../../server/src/lsp/protocol.ts";
import { nameOf } from "../../server/src/lsp/workspaceNames.ts";
import {
  GROUPINGS,
  type Group,
  type Grouping,
  groupsOf,
  matching,
  type NoticeState,
  noticeName,
  noticeState,
} from "./noticeGroups.ts";
import type { WorkspaceNotices } from "./workspaceNotices.ts";

/** The id of the view in the manifest. */
const VIEW = "notices.overview";
/** So many notices of a group are shown at once; a last line shows as many again. */
const PAGE = 500;
/** How long typing into the filter must rest before the view follows, milliseconds. */
const REST = 150;

/** A line of the view. */
type Node =
  | { readonly is: "group"; readonly group: Group }
  | { readonly is: "notice"; readonly notice: WorkspaceNotice; readonly group: Group }
  | { readonly is: "more"; readonly group: Group; readonly shown: number };

const ICONS: Readonly<Record<NoticeState, ThemeIcon>> = {
  errors: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  warnings: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  ready: new ThemeIcon("circle-large-outline"),
  recorded: new ThemeIcon("pass", new ThemeColor("testing.iconPassed")),
};

/** The view "Notices": every notice of the workspace by its state, journal or kind. */
export function noticesView(notices: WorkspaceNotices, memory: Memento): Disposable {
  const changed = new EventEmitter<undefined>();
  const shown = new Map<string, number>();
  let by: Grouping = GROUPINGS.find((each) => each === memory.get("notices.view.by")) ?? "state";
  let filter = "";
  let groups: readonly Group[] | undefined;
  let reading: (() => void) | undefined;

  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (!node) {
        groups ??= groupsOf(matching(notices.all(), filter), by);
        return groups.map((group) => ({ is: "group", group }));
      }
      if (node.is !== "group") return [];
      const { group } = node;
      const most = shown.get(group.key) ?? PAGE;
      const first = group.notices.slice(0, most).map((notice): Node => ({ is: "notice", notice, group }));
      return group.notices.length > most ? [...first, { is: "more", group, shown: most }] : first;
    },
    getTreeItem: (node) => {
      switch (node.is) {
        case "group":
          return groupItem(node.group, by, filter !== "");
        case "notice":
          return noticeItem(node, by);
        case "more":
          return moreItem(node.group, node.shown);
      }
    },
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: provider, showCollapseAll: true });
  const tell = () => {
    const progress = notices.progress();
    const all = notices.all();
    const errors = all.filter((notice) => notice.errors > 0).length;
    view.badge = errors > 0 ? { value: errors, tooltip: counted(errors, "errors") } : undefined;
    const number = filter ? matching(all, filter).length : all.length;
    view.description = all.length > 0 ? l10n.t("{0} by {1}", all.length, groupingName(by)) : "";
    const found =
      // none: what the view shows when it is empty says so, and how to go on; a message would hide it
      filter && number > 0 ? l10n.t("{0} of {1} notices have “{2}”.", number, all.length, filter) : undefined;
    view.message = [messageOf(progress), found].filter((words) => words !== undefined).join(" ");
    void commands.executeCommand("setContext", "notices.workspace", progress?.state ?? "starting");
    void commands.executeCommand("setContext", "notices.filtered", filter !== "");
    if (progress?.state === "reading" && !reading)
      void window.withProgress(
        { location: { viewId: VIEW } },
        () =>
          new Promise<void>((done) => {
            reading = done;
          }),
      );
    else if (progress?.state !== "reading") {
      reading?.();
      reading = undefined;
    }
  };
  const renew = () => {
    groups = undefined;
    tell();
    if (view.visible) changed.fire(undefined);
  };
  const setFilter = (words: string) => {
    if (words === filter) return;
    filter = words;
    shown.clear();
    renew();
  };
  const inSight = async () => {
    if (!view.visible) await commands.executeCommand(`${VIEW}.focus`);
  };
  const noticeOf = (given: unknown): WorkspaceNotice | undefined => {
    const node = (given ?? view.selection[0]) as Node | undefined;
    return node?.is === "notice" ? node.notice : undefined;
  };
  const onNotice = (id: string, act: (notice: WorkspaceNotice) => unknown) =>
    commands.registerCommand(id, (given: unknown) => {
      const notice = noticeOf(given);
      return notice
        ? act(notice)
        : window.showInformationMessage(l10n.t("Select a notice in the view Notices first: this command works on it."));
    });
  tell();
  return Disposable.from(
    changed,
    view,
    notices.onChange(renew),
    view.onDidChangeVisibility(({ visible }) => visible && changed.fire(undefined)),
    commands.registerCommand("notices.view.filter", async (words: unknown) => {
      if (typeof words === "string") return setFilter(words.trim());
      await inSight(); // before the box opens: it closes when it loses the focus
      askFilter(filter, setFilter);
    }),
    commands.registerCommand("notices.view.clearFilter", () => setFilter("")),
    commands.registerCommand("notices.view.groupBy", async (given: unknown) => {
      const told = GROUPINGS.find((each) => each === given);
      const picked = told ?? (await askGrouping(by));
      if (!picked) return;
      by = picked;
      shown.clear();
      if (!told) await inSight();
      await memory.update("notices.view.by", by);
      renew();
    }),
    commands.registerCommand("notices.view.refresh", () => notices.refresh()),
    commands.registerCommand("notices.view.more", (key: string, from: number) => {
      shown.set(key, from + PAGE);
      changed.fire(undefined);
    }),
    onNotice("notices.view.open", open),
    onNotice("notices.view.createRecord", ({ uri }) => commands.executeCommand(COMMANDS.create, uri)),
    onNotice("notices.view.reviewRecord", ({ uri }) => commands.executeCommand(COMMANDS.review, uri)),
    onNotice("notices.view.openRecord", ({ uri }) => commands.executeCommand(COMMANDS.open, uri)),
    onNotice("notices.view.copyDoi", copyDoi),
    { dispose: () => reading?.() },
  );
}

function groupItem({ key, notices }: Group, by: Grouping, filtered: boolean): TreeItem {
  const name =
    by === "state"
      ? stateName(key as NoticeState)
      : key || (by === "journal" ? l10n.t("No journal") : l10n.t("No certain kind"));
  const few = filtered || notices.length <= 20 || (by === "state" && key !== "recorded");
  const item = new TreeItem(name, few ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = `${by} ${key}`;
  item.description = String(notices.length);
  item.contextValue = "group";
  if (by === "state") item.iconPath = ICONS[key as NoticeState];
  else item.iconPath = new ThemeIcon(by === "journal" ? "book" : "law");
  item.accessibilityInformation = { label: l10n.t("{0}, {1}", name, noticesCounted(notices.length)) };
  return item;
}

function noticeItem(node: Extract<Node, { is: "notice" }>, by: Grouping): TreeItem {
  const { notice, group } = node;
  const { uri, kindName, journal, doi, originals, record } = notice;
  const state = noticeState(notice);
  const item = new TreeItem(noticeName(notice));
  item.id = `${by} ${group.key} ${uri}#${notice.notice}`;
  const found = [
    ...(notice.errors > 0 ? [counted(notice.errors, "errors")] : []),
    ...(notice.warnings > 0 ? [counted(notice.warnings, "warnings")] : []),
  ];
  const about = [...(by !== "kind" && kindName ? [kindName] : []), ...(by !== "journal" && journal ? [journal] : [])];
  item.description = [...found, ...about].join(" · ");
  // plain text: what a notice says becomes no link and no picture
  item.tooltip = [
    noticeName(notice),
    [kindName, journal, notice.published].filter(Boolean).join(", "),
    ...(doi ? [l10n.t("DOI of the notice: {0}", doi)] : []),
    ...(originals.length > 0 ? [l10n.t("DOI of the original: {0}", originals.join(", "))] : []),
    [...found, recordWords(notice)].join(", "),
    workspace.asRelativePath(Uri.parse(uri, true)),
  ]
    .filter(Boolean)
    .join("\n");
  item.iconPath = ICONS[state];
  item.contextValue = [
    "notice",
    record === "none" ? "unrecorded" : "recorded",
    ...(record === "out-of-date" ? ["stale"] : []),
    ...(doi || originals.length > 0 ? ["doi"] : []),
  ].join(" ");
  item.command = { title: l10n.t("Open notice"), command: "notices.view.open", arguments: [node] };
  item.accessibilityInformation = {
    label: [noticeName(notice), kindName, journal, ...found, recordWords(notice)].filter(Boolean).join(", "),
  };
  return item;
}

function moreItem({ key, notices }: Group, from: number): TreeItem {
  const item = new TreeItem(l10n.t("Show more ({0} are left)", notices.length - from));
  item.id = `more ${key}`;
  item.iconPath = new ThemeIcon("ellipsis");
  item.command = { title: l10n.t("Show more"), command: "notices.view.more", arguments: [key, from] };
  return item;
}

async function open({ uri, range: { start } }: WorkspaceNotice): Promise<void> {
  const at = new Range(start.line, start.character, start.line, start.character);
  await window.showTextDocument(Uri.parse(uri, true), { selection: at, preview: true });
}

async function copyDoi(notice: WorkspaceNotice): Promise<void> {
  const { doi, originals } = notice;
  const all = [
    ...(doi ? [{ label: doi, description: l10n.t("of the notice") }] : []),
    ...originals.map((label) => ({ label, description: l10n.t("of the original") })),
  ];
  const only = all.length > 1 ? await window.showQuickPick(all, { title: l10n.t("Copy which DOI?") }) : all[0];
  if (!only) return;
  await env.clipboard.writeText(only.label);
  window.setStatusBarMessage(l10n.t("Copied {0}", only.label), 4_000);
}

function askFilter(present: string, set: (words: string) => void): void {
  const box = window.createInputBox();
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.title = l10n.t("Filter notices");
  box.placeholder = l10n.t("Words of the title, journal, kind, DOI or file name");
  box.value = present;
  box.onDidChangeValue((words) => {
    clearTimeout(timer);
    timer = setTimeout(() => set(words.trim()), REST);
  });
  let last = present;
  box.onDidAccept(() => {
    last = box.value.trim();
    box.hide();
  });
  box.onDidHide(() => {
    clearTimeout(timer);
    set(last);
    box.dispose();
  });
  box.show();
}

async function askGrouping(present: Grouping): Promise<Grouping | undefined> {
  const picks = GROUPINGS.map((by) => ({
    label: groupingTitle(by),
    by,
    ...(by === present && { description: l10n.t("as now") }),
  }));
  return (await window.showQuickPick(picks, { title: l10n.t("Group notices by") }))?.by;
}

function messageOf(progress: ReturnType<WorkspaceNotices["progress"]>): string | undefined {
  if (progress?.state === "reading" && progress.total > 0)
    return l10n.t("Reading {0} of {1} files…", progress.done, progress.total);
  if (progress?.state === "cancelled")
    return l10n.t("The reading was stopped after {0} of {1} files. Refresh to go on.", progress.done, progress.total);
  return undefined;
}

function stateName(state: NoticeState): string {
  switch (state) {
    case "errors":
      return l10n.t("With errors");
    case "warnings":
      return l10n.t("With warnings");
    case "ready":
      return l10n.t("Ready to be recorded");
    case "recorded":
      return l10n.t("Recorded");
  }
}

function groupingName(by: Grouping): string {
  switch (by) {
    case "state":
      return l10n.t("state");
    case "journal":
      return l10n.t("journal");
    case "kind":
      return l10n.t("kind");
  }
}

function groupingTitle(by: Grouping): string {
  switch (by) {
    case "state":
      return l10n.t("State");
    case "journal":
      return l10n.t("Journal");
    case "kind":
      return l10n.t("Kind");
  }
}

function recordWords({ record, uri }: WorkspaceNotice): string {
  switch (record) {
    case "none":
      return l10n.t("no record");
    case "current":
      return l10n.t("record up to date");
    case "out-of-date":
      return l10n.t("record out of date");
    case "invalid":
      return l10n.t("record of {0} not readable", nameOf(uri));
  }
}

function counted(number: number, what: "errors" | "warnings"): string {
  if (what === "errors") return number === 1 ? l10n.t("1 error") : l10n.t("{0} errors", number);
  return number === 1 ? l10n.t("1 warning") : l10n.t("{0} warnings", number);
}

function noticesCounted(number: number): string {
  return number === 1 ? l10n.t("1 notice") : l10n.t("{0} notices", number);
}
