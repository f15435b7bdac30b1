import assert from "node:assert/strict";
import { plainly } from "../../client/src/plainly.ts";

/** What VS Code takes for a link in a notification. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;

describe("What a notification shows of a file", () => {
  it("becomes no link and no command, and looks as it did", () => {
    const name = "[eels](command:workbench.action.quit) and [more](https://example.org).notice.json";
    assert.equal([...name.matchAll(LINK)].length, 2);
    assert.deepEqual([...plainly(name).matchAll(LINK)], []);
    assert.equal(plainly(name).replaceAll("\u200b", ""), name);
    assert.equal(plainly("eels (2).notice"), "eels (2).notice");
  });
});
