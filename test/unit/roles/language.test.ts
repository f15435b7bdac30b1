import assert from "node:assert/strict";
import { read } from "../../../server/src/core/read.ts";

const notices: Readonly<Record<string, string>> = {
  en: "# Retraction: Sobre las anguilas\n\nThe editors have retracted this article because the eels were counted twice by the authors.",
  es: "# Retractación: Eels\n\nEl comité editorial ha decidido retirar el artículo por una duplicación de los datos de las anguilas.",
  pt: "# Retratação: Eels\n\nOs editores decidiram retratar o artigo, pois as imagens não foram obtidas pelos autores em uma das lagoas.",
  fr: "# Rétractation : Eels\n\nLa rédaction retire cet article car les données sur les anguilles ont été publiées par les auteurs dans une autre revue.",
  de: "# Berichtigung: Eels\n\nIn diesem Artikel wurde der Name der zweiten Autorin nicht richtig angegeben; die Angabe ist mit der Redaktion geklärt.",
};

describe("the language of a notice", () => {
  for (const [language, text] of Object.entries(notices)) {
    it(`is told by its prose: ${language}`, () => assert.equal(read(text).language, language));
  }
  it("is left open where there is no prose", () => assert.equal(read("# Retraction: On eels").language, undefined));
});
