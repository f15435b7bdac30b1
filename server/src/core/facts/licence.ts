import { spanOf } from "../block.ts";
import type { FactExample, Recogniser } from "./fact.ts";

const URL = /creativecommons\. ?org ?\/ ?licen[cs]es ?\/ ?(by(?:-nc)?(?:-(?:nd|sa))?)(?:\/ ?(\d\.\d))?/i;
const ZERO_URL = /creativecommons\.org\/publicdomain\/zero(?:\/(\d\.\d))?/i;
const SHORT = /\bCC[ -]?(?:BY|CC-BY)((?:[ -](?:NC|ND|SA))*)(?![\p{L}\p{N}])(?:[ -]?(?:version |v\.? ?)?(\d\.\d))?/iu;
const ZERO = /\bCC[ -]?0(?:[ -](\d\.\d))?\b/;
const NC = "(?:non-? ?commercial|(?:no|n[ãa]o)[ -]?comercial|pas d'utilisation commerciale|nicht[ -]?kommerziell)";
const ND =
  "(?:no-? ?deriv(?:atives?|s)?(?: works?)?|sin (?:obras )?derivadas?|sem deriva[cç][õo]es|pas de modification|keine bearbeitungen?)";
const SA = "(?:share-? ?alike|compartir ?igual|compartilha ?igual|partage dans les mêmes conditions)";
const LONG = new RegExp(
  `\\bcreative[ -]?commons(?:'s)?,? (?:\\(CC\\) ?)?(?:licen[cs]e |licencia |licença |-? ?)?(?:de )?(?:attribution|attribute|atribuci[óo]n|atribui[çc][ãa]o|reconocimiento|namensnennung|paternité)((?:[ ,–/-]{0,3}(?:and )?(?:${NC}|${ND}|${SA}|unported|international))*)`,
  "i",
);
const VERSION =
  /^(?: ?\((?=[^()]{0,20}\d\.\d\)))?(?:[ ,-]{0,3}(?:\(?CC[ -]?BY(?:[ -](?:NC|ND|SA)){0,3}\)?|licen[cs]e|international|unported|public|version|v\.|intergovernmental|generic|licencia|licença|lizenz|IGO|\((?:unported|international)\)|internacional)){0,4}[ ,-]{0,2}\(?(?:version |v\.? ?)?(\d\.\d)/i;
/** "Creative Commons License 4.0 (CC BY-NC-ND)". */
const VERSION_BEFORE = /\bcreative commons licen[cs]e,? (?:version )?(\d\.\d),? \(?$/i;
const ANY = /\bcreative[ -]?commons\b/i;

/** The Creative Commons licence that a block names; with its version only where that is printed. At most one a block. */
export const licence: Recogniser = {
  name: "licence",
  cue: /creative ?-?commons|\bCC[ -]?(?:BY|0)/i,
  *find(block) {
    const { text } = block.plain;
    const url = URL.exec(text);
    const long = LONG.exec(text);
    const short = SHORT.exec(text);
    if (url || long || short) {
      const elements = elementsOf(url?.[1] ?? "") || elementsOf(long?.[1] ?? "") || elementsOf(short?.[1] ?? "");
      const behind = long && VERSION.exec(text.slice(long.index + long[0].length));
      const version =
        url?.[2] ?? behind?.[1] ?? short?.[2] ?? (short && VERSION_BEFORE.exec(text.slice(0, short.index))?.[1]);
      const first = long ?? short ?? url;
      if (!first) return;
      const from = first.index;
      let to = from + first[0].length;
      if (behind && first === long) to += behind[0].length;
      yield {
        kind: "licence",
        span: spanOf(block, from, to),
        value: `CC BY${elements}${version ? ` ${version}` : ""}`,
      };
      return;
    }
    const zero = ZERO.exec(text) ?? ZERO_URL.exec(text);
    if (zero || /public domain dedication/i.test(text)) {
      const whole = zero ?? /public domain dedication/i.exec(text);
      if (!whole) return;
      const version = zero?.[1] ?? ZERO_URL.exec(text)?.[1];
      yield {
        kind: "licence",
        span: spanOf(block, whole.index, whole.index + whole[0].length),
        value: `CC0${version ? ` ${version}` : ""}`,
      };
      return;
    }
    const any = ANY.exec(text);
    if (any && /licen[csç]|lizenz|attribu|reconoc|distribut/i.test(text)) {
      yield { kind: "licence", span: spanOf(block, any.index, any.index + any[0].length), value: "Creative Commons" };
    }
  },
};

const HAS_NC = new RegExp(`\\bnc\\b|${NC}`, "i");
const HAS_ND = new RegExp(`\\bnd\\b|${ND}`, "i");
const HAS_SA = new RegExp(`\\bsa\\b|${SA}`, "i");

function elementsOf(words: string): string {
  if (words === "") return "";
  return `${HAS_NC.test(words) ? "-NC" : ""}${HAS_ND.test(words) ? "-ND" : HAS_SA.test(words) ? "-SA" : ""}`;
}

export const examples: readonly FactExample[] = [
  {
    text: "distributed under the terms of the [|Creative Commons Attribution|] License (CC BY).",
    gives: [{ value: "CC BY" }],
  },
  {
    text: "the [|Creative Commons Attribution|] License (http://creativecommons.org/licenses/by/2.0), which",
    gives: [{ value: "CC BY 2.0" }],
  },
  {
    text: "under a [|Creative Commons Attribution 4.0|] International License. The Creative Commons Public Domain Dedication waiver (http://creativecommons.org/publicdomain/zero/1.0/) applies to the data.",
    gives: [{ value: "CC BY 4.0" }],
  },
  {
    text: "[|Creative Commons Attribution-NonCommercial-NoDerivatives|] License (https://creativecommons.org/licenses/by-nc-nd/4.0/)",
    gives: [{ value: "CC BY-NC-ND 4.0" }],
  },
  {
    text: "the [|Creative Commons Attribution Non-Commercial|] License, which permits",
    gives: [{ value: "CC BY-NC" }],
  },
  {
    text: "the [|Creative Commons Attribution-NonCommercial-ShareAlike 3.0|] License",
    gives: [{ value: "CC BY-NC-SA 3.0" }],
  },
  { text: "the [|Creative Commons Attribution (CC BY) license, version 4.0|].", gives: [{ value: "CC BY 4.0" }] },
  { text: "Published under a [|CC BY-NC 4.0|] licence.", gives: [{ value: "CC BY-NC 4.0" }] },
  { text: "under the [|CCBY 4.0|] licence.", gives: [{ value: "CC BY 4.0" }] },
  {
    text: "distributed under Creative Commons License 4.0 ([|CC BY-NC-ND|]).",
    gives: [{ value: "CC BY-NC-ND 4.0" }],
  },
  {
    text: "incorporate the [|Creative Commons Attribution – Non Commercial (unported, v3.0|]) License",
    gives: [{ value: "CC BY-NC 3.0" }],
  },
  { text: "This work is made available under [|CC0 1.0|].", gives: [{ value: "CC0 1.0" }] },
  { text: "Este é um artigo sob uma licença [|Creative Commons|]", gives: [{ value: "Creative Commons" }] },
  { text: "bajo una licencia [|Creative Commons Atribución-NoComercial 4.0|]", gives: [{ value: "CC BY-NC 4.0" }] },
];
