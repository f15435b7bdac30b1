import { RequestType } from "vscode-languageserver";
import { normalised } from "../core/index.ts";
import { PASTED, type PastedAnswer, type PastedParams } from "./protocol.ts";
import { type Feature, served } from "./session.ts";

/** Answers with the normal form of what is pasted into a notice; offering it is the client's part. */
export const pasted: Feature = (session) => {
  session.connection.onRequest(
    new RequestType<PastedParams, PastedAnswer, void>(PASTED),
    async ({ uri, text }: PastedParams) => ((await served(session, uri)) && normalised(text)) ?? null,
  );
  return {};
};
