import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

interface Item {
  readonly command?: string;
  readonly when?: string;
}

interface Setting {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly scope?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly additionalProperties?: boolean;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const { contributes } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly Item[]>>;
    readonly viewsWelcome: readonly Item[];
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
  };
};

/** Commands that make sense wherever one is. */
const ANYWHERE = new Set([
  ...["notices.newNotice", "notices.openSample", "notices.openWalkthrough"],
  ...["notices.showOutput", "notices.restartServer"],
]);
/** VS Code's own context keys. */
const THEIRS = new Set([
  ...["resourceLangId", "resourceScheme", "isInDiffEditor", "editorReadonly", "editorHasSelection"],
  ...["view", "viewItem", "workspaceFolderCount", "true", "false"],
]);

/** The client's source, in which our own context keys are set. */
const client = readdirSync(path.join(root, "client/src"), { encoding: "utf8" })
  .map((name) => readFileSync(path.join(root, "client/src", name), "utf8"))
  .join("\n");
const ours = new Set(Array.from(client.matchAll(/"setContext",\s*"([\w.]+)"/g), ([, key]) => key!));

/** The context keys that a `when` clause names. */
function keysOf(when: string): readonly string[] {
  return when
    .replace(/=~ *\/(?:\\.|[^/])*\//g, "")
    .replace(/(?:==|!=|<=?|>=?) *[\w.-]+/g, "")
    .split(/[^\w.]+/)
    .filter((word) => word !== "" && !/^\d/.test(word));
}

describe("The manifest's commands", () => {
  const commands = contributes.commands.map(({ command }) => command);
  const palette = new Map((contributes.menus.commandPalette ?? []).map(({ command, when }) => [command, when]));

  it("are in the palette only where they work", () => {
    for (const command of commands)
      assert.ok(
        palette.get(command) || ANYWHERE.has(command),
        `${command} has no "when" in the menu commandPalette, and is not among those that work anywhere`,
      );
    for (const command of ANYWHERE) assert.ok(commands.includes(command), `${command} is no command any more`);
  });

  it("are all there that menus name", () => {
    for (const [menu, items] of Object.entries(contributes.menus))
      for (const { command } of items)
        assert.ok(command === undefined || commands.includes(command), `${menu}: ${command} is no command`);
  });

  it("go by context keys that we set, or VS Code does", () => {
    const clauses = [...Object.values(contributes.menus).flat(), ...contributes.viewsWelcome].flatMap(
      ({ when }) => when ?? [],
    );
    assert.ok(clauses.length > 10);
    for (const when of clauses)
      for (const key of keysOf(when))
        assert.ok(THEIRS.has(key) || ours.has(key), `nobody sets ${key}, by which “${when}” goes`);
  });
});

describe("The manifest's settings", () => {
  const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

  it("stand in groups with titles of their own", () => {
    const titles = contributes.configuration.map(({ title }) => title);
    assert.ok(titles.length > 2 && new Set(titles).size === titles.length);
  });

  for (const [name, setting] of settings) {
    it(`say what they take: ${name}`, () => {
      assert.ok(setting.type, "it has a type");
      assert.ok(setting.description ?? setting.markdownDescription, "it has a description");
      assert.ok("default" in setting, "it has a default");
      assert.ok(["resource", "language-overridable", "window"].includes(setting.scope ?? ""), "it has a scope");
      assert.equal(setting.enumDescriptions?.length ?? setting.enum?.length, setting.enum?.length);
      if (setting.enum) assert.ok(setting.enum.some((each) => each === setting.default));
      if (setting.type === "object") assert.equal(setting.additionalProperties, false);
    });
  }
});
