import { t } from "@vscode/l10n";
import { ResponseError } from "vscode-languageserver";
import {
  formOf,
  HOUSE_FORM_NAMES,
  HOUSE_FORMS,
  KIND_DESCRIPTIONS,
  KIND_NAMES,
  KINDS,
  snippetText,
} from "../core/index.ts";
import { FORM, FORMS, type FormAnswer, type FormParams, type FormsAnswer } from "./protocol.ts";
import type { Feature } from "./session.ts";

const INVALID_PARAMS = -32602;

/** The forms in which a notice can be begun, for clients that open a draft. */
export const forms: Feature = ({ connection }) => {
  connection.onRequest(
    FORMS,
    (): FormsAnswer => ({
      kinds: KINDS.map((id) => ({ id, name: t(KIND_NAMES[id]), description: t(KIND_DESCRIPTIONS[id]) })),
      forms: HOUSE_FORMS.map((id) => {
        const { name, description } = HOUSE_FORM_NAMES[id];
        return { id, name: t(name), description: t(description) };
      }),
    }),
  );
  connection.onRequest(FORM, (params: FormParams): FormAnswer | ResponseError => {
    const kind = KINDS.find((each) => each === params.kind);
    const form = HOUSE_FORMS.find((each) => each === params.form);
    if (!kind) return new ResponseError(INVALID_PARAMS, t("The kind is to be one of {0}.", KINDS.join(", ")));
    if (!form) return new ResponseError(INVALID_PARAMS, t("The form is to be one of {0}.", HOUSE_FORMS.join(", ")));
    const snippet = formOf(kind, form);
    return { snippet, text: snippetText(snippet) };
  });
  return {};
};
