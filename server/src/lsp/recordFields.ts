import { type Location, RequestType } from "vscode-languageserver";
import { textOf } from "../core/index.ts";
import { fileAt } from "./besides.ts";
import { type Opened, rangeOfFile, unopened } from "./documents.ts";
import { COMMANDS, RECORD_FIELD, type RecordFieldAnswer, type RecordFieldParams } from "./protocol.ts";
import { recordUri } from "./recordFiles.ts";
import { fieldsOfWords } from "./recordPlaces.ts";
import { type Feature, served } from "./session.ts";

/** Leads from words of a notice to the field of its record file that was read from them. A client without a command for it goes to the implementation. */
export const recordFields: Feature = (session) => {
  const { connection, client } = session;
  connection.onRequest(
    new RequestType<RecordFieldParams, RecordFieldAnswer, void>(RECORD_FIELD),
    async ({ uri, position, existing }: RecordFieldParams): Promise<RecordFieldAnswer> => {
      const notice = await served(session, uri);
      if (!notice) return { status: "none" };
      return answer(notice.opened, position, unopened(uri, existing));
    },
  );
  if (client.commands.has(COMMANDS.field)) return {};
  connection.onImplementation(async ({ textDocument: { uri }, position }): Promise<Location[] | null> => {
    const notice = await served(session, uri);
    const target = recordUri(uri);
    const recordFile = notice && target !== undefined && (await fileAt(session, target));
    if (!recordFile) return null;
    const found = answer(notice.opened, position, recordFile);
    return found.status === "found" ? found.ranges.map((range) => ({ uri: recordFile.uri, range })) : null;
  });
  return { implementationProvider: true };
};

function answer(notice: Opened, position: RecordFieldParams["position"], recordFile: Opened): RecordFieldAnswer {
  const fields = fieldsOfWords(notice, position, textOf(recordFile.document));
  if (typeof fields === "string") return { status: fields };
  return { status: "found", ranges: fields.map((span) => rangeOfFile(recordFile, span)) };
}
