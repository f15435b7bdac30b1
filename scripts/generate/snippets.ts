import {
  formOf,
  formTitle,
  HOUSE_FORM_NAMES,
  HOUSE_FORMS,
  KIND_DESCRIPTIONS,
  KINDS,
} from "../../server/src/core/index.ts";

/**
 * The forms as snippets of VS Code. They are templates of whole files and have no prefix, so that they are found by "Insert Snippet" and
 * "Fill File with Snippet" but never come up in the middle of prose: the language server offers them where a notice begins.
 */
export function snippets(): object {
  return Object.fromEntries(
    KINDS.flatMap((kind) =>
      HOUSE_FORMS.map((house) => [
        formTitle(kind, house),
        {
          description: `${KIND_DESCRIPTIONS[kind]} ${HOUSE_FORM_NAMES[house].description}`,
          body: formOf(kind, house).split("\n"),
          isFileTemplate: true,
        },
      ]),
    ),
  );
}
