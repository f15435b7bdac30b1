import { type Block, spanOfBlock } from "../block.ts";
import type { FactExample, Recogniser } from "./fact.ts";
import { maySpeak } from "./prose.ts";

/** Counts the little words by which a language is told; names and titles of other languages hardly weigh. */
export const language: Recogniser = {
  name: "language",
  *find(block) {
    if ((block.kind !== "paragraph" && block.kind !== "list") || !maySpeak(block)) return;
    const told = tell(block);
    if (told) yield { kind: "language", span: spanOfBlock(block), ...told };
  },
};

/** Words of each language that are frequent in it and in none of the others, BCP 47. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the of and has been have this that were was with from by at which are is not for authors article editors",
  es: "el los las del este esta ha sido han por una fue para con artículo autores revista y al se lo su",
  pt: "os da das dos do foi não em uma pelo pela pelos são foram ao artigo autores revista esta este à na no num",
  fr: "le les des du et cet cette été dans une est par sur auteurs ont la que qui au aux pour avec",
  de: "der die das und wurde wurden nicht dieser dieses diese den dem von wird ist sind eine einer des mit im zum zur",
  it: "il gli della dei delle è stato questo articolo dal nel degli che di per con alla",
  nl: "het een van zijn niet deze dit werd worden aan voor met door ook naar",
};
/** Many words belong to several; each then weighs for all of them, and the whole sum decides. */
const WEIGHTS = new Map<string, readonly string[]>();
for (const [tag, words] of Object.entries(WORDS)) {
  for (const word of words.split(" ")) WEIGHTS.set(word, [...(WEIGHTS.get(word) ?? []), tag]);
}

const BETWEEN = /[^a-zà-ÿ]+/;
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ko", /[\uac00-\ud7af]/g],
  ["ja", /[\u3040-\u30ff]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
];
const OTHER_SCRIPT = /[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/;
/** UTF-16 units at a block's beginning that are enough to tell its language. */
const SAMPLE = 240;

/** True where two titles are told to be in languages that differ. */
export function inTwoLanguages(title: string, other: string): boolean {
  const [one, two] = [heaviest(title), heaviest(other)];
  return one !== undefined && two !== undefined && one.value !== two.value;
}

function tell({ plain: { text } }: Block): { readonly value: string; readonly weight: number } | undefined {
  if (text.length < 50) return undefined;
  const told = heaviest(text);
  return told && told.weight > 2 ? told : undefined;
}

/** The language most words of which a text has. */
function heaviest(text: string): { readonly value: string; readonly weight: number } | undefined {
  const sample = text.slice(0, SAMPLE);
  if (OTHER_SCRIPT.test(sample)) {
    for (const [value, letters] of SCRIPTS) {
      const weight = sample.match(letters)?.length ?? 0;
      if (weight > sample.length / 5) return { value, weight: Math.ceil(weight / 5) };
    }
  }
  const sums: Record<string, number> = {};
  for (const word of sample.toLowerCase().split(BETWEEN)) {
    const tags = WEIGHTS.get(word);
    if (tags) for (const tag of tags) sums[tag] = (sums[tag] ?? 0) + 1;
  }
  let value: string | undefined;
  let weight = 0;
  for (const [tag, sum] of Object.entries(sums)) {
    if (sum > weight) {
      value = tag;
      weight = sum;
    }
  }
  return value ? { value, weight } : undefined;
}

export const examples: readonly FactExample[] = [
  {
    text: "[|The editors have retracted this article because the eels that were counted in it had been counted twice.|]",
    gives: [{ kind: "language", value: "en" }],
  },
  {
    text: "[|El comité editorial ha decidido retirar este artículo por una duplicación de los datos publicados en la revista.|]",
    gives: [{ kind: "language", value: "es" }],
  },
  {
    text: "[|Os editores decidiram retratar o artigo porque as imagens não foram obtidas pelos autores em uma das geleiras.|]",
    gives: [{ kind: "language", value: "pt" }],
  },
  {
    text: "[|La rédaction retire cet article car les données sur les glaciers ont été publiées par les auteurs dans une autre revue.|]",
    gives: [{ kind: "language", value: "fr" }],
  },
  {
    text: "[|Der Artikel wurde von den Herausgebern zurückgezogen, weil die Daten der Autoren nicht geprüft werden konnten.|]",
    gives: [{ kind: "language", value: "de" }],
  },
  { text: "Abe T, Doe J. Eel Laboratory, Lake University, Lakeside", gives: [] },
];
