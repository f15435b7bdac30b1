import assert from "node:assert/strict";
import type {
  ClientCapabilities,
  Diagnostic,
  FileChangeType,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceSymbol,
} from "vscode-languageserver/node";
import { WorkspaceDiagnosticRequest } from "vscode-languageserver/node";
import {
  WORKSPACE_CHANGED,
  WORKSPACE_LIST,
  WORKSPACE_REFRESH,
  type WorkspaceChanged,
  type WorkspaceListAnswer,
} from "../../server/src/lsp/protocol.ts";
import { FULL, TestClient } from "./client.ts";
import { MemoryFiles } from "./memoryFiles.ts";

const ROOT = "file:///notices";
const EELS = `${ROOT}/eels.notice`;
const CONCERN = `${ROOT}/concerns/eels.notice.md`;
const PERCH = `${ROOT}/perch.txt`;
const TEXTS = {
  [EELS]:
    "# Retraction: On the migration of eels\n\n*Journal of Fish Studies* 2021; 14: 7\n\nhttps://doi.org/10.1234/ret.9\n\nThe Editors have retracted this article (https://doi.org/10.1234/eel.1) because the data in Figure 2 are wrong.\n",
  [CONCERN]:
    "# Expression of concern: On the migration of eels\n\n*Journal of Fish Studies* 2020; 13: 5\n\nhttps://doi.org/10.1234/eoc.5\n\nThe Editors are looking into the data of this article (https://doi.org/10.1234/eel.1).\n",
  [PERCH]:
    "# Retraction: On the feeding of perch\n\nThe Editors have retracted this article (doi: 10.1234/perch.1) because the data in Figure 2 are wrong.\n",
  [`${ROOT}/readme.md`]: "# A folder of notices\n\nNothing here is one.\n",
  [`${ROOT}/node_modules/x/eels.notice`]: "# Retraction: On nothing\n",
};
const CAPABILITIES: ClientCapabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, workspaceFolders: true },
  window: { workDoneProgress: true },
};

describe("the workspace", () => {
  let client: TestClient;
  let memory: MemoryFiles;
  let told: WorkspaceChanged[];

  const begin = async (
    options: { settings?: object; capabilities?: ClientCapabilities; texts?: object; gate?: () => Promise<void> } = {},
  ) => {
    memory = new MemoryFiles({ ...TEXTS, ...options.texts });
    memory.gate = options.gate ?? memory.gate;
    told = [];
    client = await TestClient.start({
      capabilities: options.capabilities ?? CAPABILITIES,
      initializationOptions: { notices: { workspace: true, ...(options.settings ?? {}) } },
      settings: options.settings ?? {},
      host: { files: memory.files, read: memory.files.read },
      folders: [ROOT],
      before: ({ connection }) => {
        connection.onNotification(WORKSPACE_CHANGED, (changed: WorkspaceChanged) => void told.push(changed));
      },
    });
  };
  const list = (uris?: readonly string[]): Promise<WorkspaceListAnswer> =>
    client.connection.sendRequest(WORKSPACE_LIST, uris ? { uris } : {});
  const until = async <T>(get: () => Promise<T> | T, right: (value: T) => boolean): Promise<T> => {
    for (;;) {
      const value = await get();
      if (right(value)) return value;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const read = () => until(list, ({ progress }) => progress.state !== "reading");
  const onDisk = (uri: string, type: FileChangeType) =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
  /** The diagnostics of all files as a client keeps them that asks for them once and then listens. */
  const listen = () => {
    const kept = new Map<string, readonly Diagnostic[]>();
    const token = `workspace ${Math.random()}`;
    const reports = { count: 0 };
    client.connection.onProgress(
      WorkspaceDiagnosticRequest.partialResult,
      token,
      ({ items }: WorkspaceDiagnosticReportPartialResult) => {
        for (const item of items) {
          reports.count++;
          if (item.kind === "full") kept.set(item.uri, item.items);
        }
      },
    );
    const asked = client.connection.sendRequest("workspace/diagnostic", {
      previousResultIds: [],
      partialResultToken: token,
    });
    asked.catch(() => {}); // it stays open until the client goes
    const rules = (uri: string) => (kept.get(uri) ?? []).map(({ code }) => code);
    return { rules, reports };
  };
  afterEach(async () => client.stop());

  it("tells when the record of an open notice was written", async () => {
    await begin();
    await read();
    await client.open(EELS, TEXTS[EELS]!);
    await client.diagnostics(EELS);
    const { text }: { text: string } = await client.connection.sendRequest("notices/record", { uri: EELS });
    await until(
      () => told,
      (all) => all.some(({ uris }) => uris?.includes(EELS)),
    );
    told.length = 0;
    memory.write(`${ROOT}/eels.notice.json`, text);
    await onDisk(`${ROOT}/eels.notice.json`, 1);
    await until(
      () => told,
      (all) => all.some(({ uris }) => uris?.includes(EELS)),
    );
    assert.equal((await list([EELS])).notices[0]?.record, "current");
  });

  describe("lists its notices", () => {
    it("whether they are open or not, and nothing else", async () => {
      await begin();
      const { notices, progress } = await read();
      assert.deepEqual(
        notices.map(({ uri }) => uri),
        [CONCERN, EELS, PERCH],
      );
      assert.deepEqual(progress, { state: "complete", done: 4, total: 4 });
      const { range, errors, warnings, information, ...eels } = notices[1]!;
      assert.deepEqual(eels, {
        uri: EELS,
        notice: 0,
        kind: "retraction",
        kindName: "Retraction",
        title: "On the migration of eels",
        journal: "Journal of Fish Studies",
        published: "2021",
        doi: "10.1234/ret.9",
        originals: ["10.1234/eel.1"],
        record: "none",
      });
      assert.deepEqual(range.start, { line: 0, character: 2 });
      assert.ok(warnings > 0 && errors + information >= 0);
    });

    it("with what the client has, where it has a file open, and the file again once it is closed", async () => {
      await begin();
      await read();
      await client.open(EELS, TEXTS[EELS]!.replace("migration", "growth"));
      await until(
        () => list([EELS]),
        ({ notices }) => notices[0]?.title === "On the growth of eels",
      );
      await client.close(EELS);
      await until(
        () => list([EELS]),
        ({ notices }) => notices[0]?.title === "On the migration of eels",
      );
    });

    it("as they change on disk, and without those that went, alone or with their folder", async () => {
      await begin();
      await read();
      memory.write(PERCH, TEXTS[PERCH]!.replace("feeding", "growth"));
      await onDisk(PERCH, 2);
      await until(
        () => list([PERCH]),
        ({ notices }) => notices[0]?.title === "On the growth of perch",
      );
      const more = `${ROOT}/more.notice`;
      memory.write(more, TEXTS[PERCH]!);
      await onDisk(more, 1);
      await until(list, ({ notices }) => notices.some(({ uri }) => uri === more));
      memory.remove(CONCERN);
      await onDisk(`${ROOT}/concerns`, 3);
      await until(list, ({ notices }) => !notices.some(({ uri }) => uri === CONCERN));
      await until(
        () => told,
        (all) => all.some(({ uris }) => uris?.includes(CONCERN)),
      );
    });

    it("those that came with a folder of which alone is told, but for what is left out", async () => {
      await begin();
      await read();
      for (const folder of [`${ROOT}/unpacked`, `${ROOT}/unpacked.notice`]) {
        for (const name of ["a.notice", "deep/b.notice", "node_modules/c.notice"])
          memory.write(`${folder}/${name}`, TEXTS[PERCH]!);
        await onDisk(folder, 1);
        const names = ({ notices }: WorkspaceListAnswer) =>
          notices.map(({ uri }) => uri).filter((uri) => uri.startsWith(`${folder}/`));
        const answer = await until(list, (answer) => names(answer).length === 2);
        assert.deepEqual(names(answer), [`${folder}/a.notice`, `${folder}/deep/b.notice`]);
      }
    });

    it("without one that went while it was being read", async () => {
      let opened = () => {};
      const gate = new Promise<void>((resolve) => {
        opened = resolve;
      });
      await begin({ gate: () => gate });
      await until(
        () => memory.reads.get(EELS),
        (reads) => reads === 1,
      );
      memory.remove(EELS);
      await onDisk(EELS, 3);
      await list();
      opened();
      const { notices } = await read();
      assert.deepEqual(
        notices.map(({ uri }) => uri),
        [CONCERN, PERCH],
      );
    });

    it("as they are on disk, however their coming and going is told", async () => {
      await begin();
      await read();
      memory.write(PERCH, TEXTS[PERCH]!.replace("feeding", "growth"));
      // a file that was deleted and written again: an editor tells, at once, what came before what went
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: ([1, 2, 3, 3] as const).map((type) => ({ uri: PERCH, type })),
      });
      await until(
        () => list([PERCH]),
        ({ notices }) => notices[0]?.title === "On the growth of perch",
      );
      memory.remove(PERCH);
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: ([3, 1] as const).map((type) => ({ uri: PERCH, type })),
      });
      await until(
        () => list([PERCH]),
        ({ notices }) => notices.length === 0,
      );
    });

    it("with one that was written while its folder was being listed", async () => {
      await begin();
      await read();
      const more = `${ROOT}/more.notice`;
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      let listed = () => {};
      const asked = new Promise<void>((resolve) => {
        listed = resolve;
      });
      memory.listed = () => {
        listed();
        return ended;
      };
      const refreshed = client.connection.sendRequest(WORKSPACE_REFRESH);
      await asked;
      memory.write(more, TEXTS[PERCH]!);
      await onDisk(more, 1);
      await list([more]);
      end();
      await refreshed;
      const { notices } = await read();
      assert.deepEqual(
        notices.map(({ uri }) => uri),
        [CONCERN, EELS, more, PERCH],
      );
    });

    it("with the state of the record beside them", async () => {
      const target = `${ROOT}/eels.notice.json`;
      await begin({ texts: { [target]: "[]" } });
      assert.equal((await read()).notices.find(({ uri }) => uri === EELS)?.record, "out-of-date");
      memory.write(target, "no record");
      await onDisk(target, 2);
      await until(
        () => list([EELS]),
        ({ notices }) => notices[0]?.record === "invalid",
      );
      memory.remove(target);
      await onDisk(target, 3);
      await until(
        () => list([EELS]),
        ({ notices }) => notices[0]?.record === "none",
      );
    });

    it("without reading again what did not change", async () => {
      await begin();
      await read();
      memory.write(PERCH, TEXTS[PERCH]!.replace("feeding", "growth"));
      await client.connection.sendRequest(WORKSPACE_REFRESH);
      await until(
        () => list([PERCH]),
        ({ notices }) => notices[0]?.title === "On the growth of perch",
      );
      await read();
      assert.equal(memory.reads.get(EELS), 1);
      assert.equal(memory.reads.get(PERCH), 2);
    });

    it("without one that is too large to be read while it is closed", async () => {
      await begin({ texts: { [`${ROOT}/table.txt`]: `${TEXTS[EELS]}${" ".repeat(21_000_000)}` } });
      const { notices, progress } = await read();
      assert.deepEqual(new Set(notices.map(({ uri }) => uri)), new Set([CONCERN, EELS, PERCH]));
      assert.deepEqual(progress, { state: "complete", done: 4, total: 4 });
      assert.equal(memory.reads.get(`${ROOT}/table.txt`), undefined);
    });

    it("to the end, where the client shows no progress after all", async () => {
      let opened = () => {};
      const gate = new Promise<void>((resolve) => {
        opened = resolve;
      });
      let asked = 0;
      const unhandled: unknown[] = [];
      const note = (reason: unknown) => void unhandled.push(reason);
      process.on("unhandledRejection", note);
      await begin({ gate: () => gate });
      client.connection.onRequest("window/workDoneProgress/create", () => {
        asked++;
        throw new Error("Nothing is shown here.");
      });
      await until(
        () => asked,
        (times) => times > 0,
      );
      opened();
      const { notices } = await read();
      process.off("unhandledRejection", note);
      assert.equal(notices.length, 3);
      assert.deepEqual(unhandled, []);
    });

    it("of folders that come and go", async () => {
      await begin({ texts: { "file:///other/trout.notice": TEXTS[PERCH]!.replaceAll("perch", "trout") } });
      await read();
      const other = { uri: "file:///other", name: "other" };
      await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added: [other], removed: [] },
      });
      await until(list, ({ notices }) => notices.length === 4);
      await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added: [], removed: [{ uri: ROOT, name: "work" }] },
      });
      const { notices } = await until(list, (all) => all.notices.length === 1);
      assert.equal(notices[0]?.uri, "file:///other/trout.notice");
    });

    it("until the user stops it, and the rest when it is asked to go on", async () => {
      let open = () => {};
      const closed = new Promise<void>((resolve) => {
        open = resolve;
      });
      await begin({ gate: () => closed });
      const token = await until(
        () => client.progress,
        (shown) => shown !== undefined,
      );
      await client.connection.sendNotification("window/workDoneProgress/cancel", { token });
      await until(list, ({ progress }) => progress.state === "cancelled");
      open();
      memory.gate = async () => {};
      await client.connection.sendRequest(WORKSPACE_REFRESH);
      const { notices } = await until(list, ({ progress }) => progress.state === "complete");
      assert.equal(notices.length, 3);
    });

    it("not at all where the setting says off, and again once it says otherwise", async () => {
      await begin({ settings: { workspaceDiagnostics: "off" } });
      assert.deepEqual(await read(), { progress: { state: "off", done: 0, total: 0 }, notices: [] });
      client.settings = {};
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      await until(list, ({ notices }) => notices.length === 3);
    });
  });

  describe("diagnoses its notices", () => {
    it("where they are closed, and goes on telling what changes", async () => {
      await begin();
      const { rules } = listen();
      await until(
        () => rules(PERCH),
        (found) => found.includes("doi-form"),
      );
      memory.write(PERCH, TEXTS[PERCH]!.replace("doi: ", "https://doi.org/"));
      await onDisk(PERCH, 2);
      await until(
        () => rules(PERCH),
        (found) => !found.includes("doi-form"),
      );
      memory.remove(PERCH);
      await onDisk(PERCH, 3);
      await until(
        () => rules(PERCH),
        (found) => found.length === 0,
      );
    });

    it("at once and whole for a client that asks but once", async () => {
      await begin();
      const report = (await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] })) as {
        items: { uri: string; resultId: string }[];
      };
      assert.deepEqual(report.items.map(({ uri }) => uri).sort(), [CONCERN, EELS, PERCH]);
      const previousResultIds = report.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
      assert.deepEqual(await client.connection.sendRequest("workspace/diagnostic", { previousResultIds }), {
        items: [],
      });
    });

    it("as the document does when it is asked for a closed file", async () => {
      await begin();
      await read();
      assert.ok((await client.diagnostics(PERCH)).some(({ code }) => code === "doi-form"));
      const { resultId } = await client.pull(PERCH);
      assert.equal((await client.pull(PERCH, resultId)).kind, "unchanged");
    });

    it("not twice: what the client asks for by itself is left out, until it closes it", async () => {
      await begin();
      const { rules, reports } = listen();
      await until(
        () => rules(PERCH),
        (found) => found.length > 0,
      );
      await read();
      await client.open(PERCH, TEXTS[PERCH]!, "plaintext");
      await client.pull(PERCH);
      const before = reports.count;
      const known = told.length;
      await client.change(PERCH, { text: TEXTS[PERCH]!.replace("doi: ", "https://doi.org/") });
      await client.pull(PERCH);
      await until(
        () => told,
        (all) => all.slice(known).some(({ uris }) => uris?.includes(PERCH)),
      );
      assert.equal(reports.count, before);
      await client.close(PERCH);
      await until(
        () => reports.count,
        (count) => count > before,
      );
      assert.ok(rules(PERCH).includes("doi-form"));
    });

    it("by what shows only beside other files, in open files live and in closed ones", async () => {
      await begin();
      const { rules } = listen();
      await until(
        () => rules(EELS),
        (found) => found.includes("notice-chain"),
      );
      await client.open(CONCERN, TEXTS[CONCERN]!);
      await client.diagnostics(CONCERN);
      await client.change(CONCERN, { text: TEXTS[CONCERN]!.replaceAll("eel.1", "eel.2") });
      await client.diagnostics(CONCERN);
      await until(
        () => rules(EELS),
        (found) => !found.includes("notice-chain"),
      );
      await client.open(EELS, TEXTS[EELS]!);
      assert.ok(!(await client.marked(EELS, "notice-chain")).includes("[|"));
      const refreshes = client.refreshes;
      await client.change(CONCERN, { text: TEXTS[CONCERN]! });
      await client.diagnostics(CONCERN);
      await client.refreshed(refreshes + 1);
      assert.match(await client.marked(EELS, "notice-chain"), /^# \[\|Retraction: On the migration of eels\|\]/);
      const [found] = (await client.diagnostics(EELS)).filter(({ code }) => code === "notice-chain");
      assert.equal(found?.relatedInformation?.[0]?.location.uri, CONCERN);
      const [action] = await client
        .actionsOn(EELS, "Retraction: On", { only: ["quickfix"] })
        .then((actions) => actions.filter(({ title }) => /earlier expression of concern/.test(title)));
      assert.match(
        client.applied(EELS, action!),
        /follows the expression of concern \(https:\/\/doi\.org\/10\.1234\/eoc\.5\)/,
      );
    });

    it("in open files only, where the setting says so", async () => {
      await begin({ settings: { workspaceDiagnostics: "openFiles" } });
      const report = (await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] })) as object;
      assert.deepEqual(report, { items: [] });
      await client.open(EELS, TEXTS[EELS]!);
      await read();
      await until(
        () => client.marked(EELS, "notice-chain"),
        (text) => text.includes("[|"),
      );
    });

    it("by themselves for a client that cannot ask, only where the setting says so", async () => {
      const { diagnostic: _, ...textDocument } = FULL.textDocument!;
      const pushOnly = { ...CAPABILITIES, textDocument };
      await begin({ capabilities: pushOnly, settings: { workspaceDiagnostics: "workspace" } });
      const uris = new Set<string>();
      while (uris.size < 3) uris.add((await client.published()).uri);
      assert.deepEqual([...uris].sort(), [CONCERN, EELS, PERCH]);
    });
  });

  describe("finds its notices", () => {
    const find = async (query: string): Promise<readonly WorkspaceSymbol[]> =>
      client.connection.sendRequest("workspace/symbol", { query });

    it("by title, by their own DOI, by the original's and by journal, in closed files too", async () => {
      await begin();
      await read();
      assert.deepEqual(
        (await find("perch")).map(({ name }) => name),
        ["On the feeding of perch"],
      );
      assert.deepEqual(
        (await find("10.1234/ret.9")).map(({ location }) => location.uri),
        [EELS],
      );
      assert.equal((await find("1234/perch"))[0]?.name, "10.1234/perch.1: On the feeding of perch");
      assert.equal((await find("fish studies")).length, 2);
      assert.equal((await find("")).length, 3);
    });

    it("by letters in their order, the closest first", async () => {
      await begin();
      await read();
      assert.equal((await find("omoe"))[0]?.name, "On the migration of eels");
      assert.deepEqual(await find("zzz"), []);
    });
  });
});
