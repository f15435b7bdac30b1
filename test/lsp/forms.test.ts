import assert from "node:assert/strict";
import { HOUSE_FORMS, KINDS } from "../../server/src/core/index.ts";
import { FORM, FORMS, type FormAnswer, type FormsAnswer } from "../../server/src/lsp/protocol.ts";
import { TestClient } from "./client.ts";

describe("forms", () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it("are told by kind and house form, each with a line that says when it fits", async () => {
    const { kinds, forms } = await client.connection.sendRequest<FormsAnswer>(FORMS);
    assert.deepEqual(
      kinds.map(({ id }) => id),
      [...KINDS],
    );
    assert.deepEqual(
      forms.map(({ id }) => id),
      [...HOUSE_FORMS],
    );
    for (const { name, description } of [...kinds, ...forms]) assert.match(`${name}: ${description}`, /^\S.*: .+\.$/);
  });

  it("are given with tab stops and in plain words", async () => {
    const { snippet, text } = await client.connection.sendRequest<FormAnswer>(FORM, {
      kind: "expression-of-concern",
      form: "letter",
    });
    assert.match(snippet, /^# Expression of concern: \$\{1:\[title of the original article\]\}\n/);
    assert.match(text, /^# Expression of concern: \[title of the original article\]\n/);
    assert.ok(!text.includes("${"));
  });

  it("are refused by name where there is no such kind or form", async () => {
    await assert.rejects(
      client.connection.sendRequest(FORM, { kind: "obituary", form: "plain" }),
      /kind is to be one of retraction, /,
    );
    await assert.rejects(
      client.connection.sendRequest(FORM, { kind: "retraction", form: "sonnet" }),
      /form is to be one of plain, /,
    );
  });
});
