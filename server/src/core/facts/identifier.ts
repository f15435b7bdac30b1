import { type Block, sentencesOf, spanOf } from "../block.ts";
import { doisIn, malformedIn, type PrintedDoi } from "./doi.ts";
import type { FactExample, IdentifierFact, Recogniser } from "./fact.ts";
import { closesCitation } from "./quoted.ts";
import { KEPT, saidByPrefix, saidByWords } from "./said.ts";

const PMID =
  /(?:\b(?:PMID|PubMed(?: ?ID| ?PMID| Identifier)?|Medline(?: ID)?)(?: ?[:=#]| no\.)? ?|\bpubmed(?:\.ncbi\.nlm\.nih\.gov)?\/)([1-9]\d{3,7})(?!\d)/gi;
const PMCID = /\bPMC ?(\d{4,9})(?!\d)/g;
const ISSN =
  /\b[ep]?-?ISSN(?:-?L)?(?: ?\((?:print|online|electronic|linking|impresso|on-?line|en línea)\)| (?:print|online|electronic))?(?: ?[:=]| no\.)? ?(\d{4} ?[-–−]? ?\d{3}[\dXx])(?![\dXx])/gi;
const ORCID =
  /(?:https?:\/\/(?:www\.)?orcid\.org\/|\borcid(?: ?id)?(?: ?[:=])? ?)?(?<![\d-])(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])(?![\d-])/gi;

/** ISSN (ISO 3297): weights 8 to 2, modulo 11. */
function isIssn(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 7; i++) sum += Number(value[i]) * (8 - i);
  const check = (11 - (sum % 11)) % 11;
  return value[7] === (check === 10 ? "X" : String(check));
}

/** ORCID (ISO 7064 MOD 11-2). */
function isOrcid(value: string): boolean {
  let total = 0;
  for (let i = 0; i < 15; i++) total = (total + Number(value[i])) * 2;
  const check = (12 - (total % 11)) % 11;
  return value[15] === (check === 10 ? "X" : String(check));
}

/** "doi: 10.1234/eel.1 22737231": an archive prints a reference's PMID without a label. */
const BEHIND_DOI = /\b10\.\d{4,9}\/\S{3,80} ([1-9]\d{6,7})(?=[\s.;]|$)/g;

/** DOIs, PMIDs, PMCIDs, ISSNs and ORCIDs, with what the words around a DOI say that it is. */
export const identifier: Recogniser = {
  name: "identifier",
  cue: /10[.:;]? ?[\dxX[#]|doi|PMC|PMID|PubMed|ISSN|orcid|\d{4}-\d{4}-\d{4}-/i,
  *find(block) {
    const { text } = block.plain;
    const found: [at: number, fact: IdentifierFact][] = [];
    if (/10[.,:;]|doi/i.test(text)) for (const fact of dois(block, text)) found.push(fact);
    if (/PM|pubmed|medline/i.test(text)) {
      for (const { index, 0: all, 1: core = "" } of text.matchAll(PMID))
        found.push(other(block, "pmid", core, index, all, core));
      for (const { index, 0: all, 1: core = "" } of text.matchAll(PMCID))
        found.push(other(block, "pmcid", `PMC${core}`, index, all, all));
    }
    if (block.kind === "reference")
      for (const { index, 0: all, 1: core = "" } of text.matchAll(BEHIND_DOI))
        found.push(other(block, "pmid", core, index + all.length - core.length, core, core));
    if (/ISSN/i.test(text)) {
      for (const { index, 0: all, 1: core = "" } of text.matchAll(ISSN)) {
        const digits = core.replace(/[^\dXx]/g, "").toUpperCase();
        found.push(other(block, "issn", `${digits.slice(0, 4)}-${digits.slice(4)}`, index, all, core, !isIssn(digits)));
      }
    }
    if (/\d{4}-\d{4}-\d{4}-/.test(text)) {
      for (const { index, 0: all, 1: core = "" } of text.matchAll(ORCID)) {
        const value = core.toUpperCase();
        found.push(other(block, "orcid", value, index, all, core, !isOrcid(value.replace(/-/g, ""))));
      }
    }
    if (found.length > 1) found.sort(([a], [b]) => a - b);
    for (const [, fact] of found) yield fact;
  },
};

/** The words around no more DOIs than this are read in one block. */
const MOST = 40;

function placeOf({ kind, section, front, mark }: Block): IdentifierFact["place"] {
  return { kind, section, front, ...(mark !== undefined && { mark }) };
}

function other(
  block: Block,
  scheme: IdentifierFact["scheme"],
  value: string,
  index: number,
  all: string,
  core: string,
  wrong = false,
): [number, IdentifierFact] {
  const from = index + all.lastIndexOf(core);
  const form = /https?:|\//.test(all) ? "link" : all === core ? "bare" : "label";
  const span = spanOf(block, index, index + all.length);
  const fact: IdentifierFact = {
    kind: "identifier",
    scheme,
    value,
    span,
    core: spanOf(block, from, from + core.length),
    form,
    ...(wrong && { flaw: "checksum" as const }),
    place: placeOf(block),
  };
  return [index, fact];
}

function dois(block: Block, text: string): [number, IdentifierFact][] {
  const printed = [...doisIn(text)];
  for (const each of /doi|^10[:;]/i.test(text) ? malformedIn(text, printed) : []) printed.push(each);
  const place = placeOf(block);
  const facts: [number, IdentifierFact][] = [];
  for (const [i, each] of printed.entries()) {
    const before = printed[i - 1];
    const printedBefore = facts.at(-1);
    if (
      before &&
      printedBefore &&
      before.value.toLowerCase() === each.value.toLowerCase() &&
      text.slice(before.end, each.start) === "]("
    ) {
      // a Markdown link is one print
      const whole = spanOf(
        block,
        before.start - (text[before.start - 1] === "[" ? 1 : 0),
        each.end + (text[each.end] === ")" ? 1 : 0),
      );
      facts[facts.length - 1] = [printedBefore[0], { ...printedBefore[1], span: whole, form: each.form }];
      continue;
    }
    const span = spanOf(block, each.start, each.end);
    const core = spanOf(block, each.core[0], each.core[1]);
    const raw = block.text.slice(core.start - block.start, core.end - block.start);
    const flaw = each.flaw ?? (/\s/.test(raw) ? "broken" : undefined);
    const said = i < MOST ? saidOf(block, text, each, before) : undefined;
    facts.push([
      each.start,
      {
        kind: "identifier",
        scheme: "doi",
        value: each.value,
        span,
        core,
        form: each.form,
        ...(flaw && { flaw }),
        ...(said && { said }),
        place,
      },
    ]);
  }
  return facts;
}

const CITES_ITSELF = /^\W{0,3}(?:how to cite|(?:please |to )?cite (?:this|as))\b/i;
/** "Originally published 3 Jan 2019 https://doi.org/…": the page of the notice itself. */
const ONLINE_SINCE = /^Originally published \d{1,2} \p{L}{3,9}\.? (?:19|20)\d\d[ |]{1,3}$/u;
/** "A Corrigendum on On eels by …": the line that names the original. */
const ABOUT =
  /^\W{0,3}an? (?:\p{L}+ ){0,2}(?:retraction|corrigendum|correction|erratum|addendum|expression of concern|withdrawal|commentary) (?:on|of|to|for)\b(?![^.]{0,30}\b(?:has|have|was|were|is)\b)/iu;

/** What the words of its sentence say that a DOI is; those behind the DOI before it, if there is one in the sentence. */
function saidOf(
  block: Block,
  text: string,
  doi: PrintedDoi,
  previous: PrintedDoi | undefined,
): IdentifierFact["said"] | undefined {
  const known = saidByPrefix(doi.value);
  if (known || block.kind === "reference") return known;
  if (doi.start < 8 && text.length - doi.end < 8) return undefined; // a line of its own
  if (text.startsWith("|")) return undefined; // the cell of a table
  if (text.includes(" twice") && KEPT.test(text.slice(0, doi.start))) return "duplicate-source";
  if (ONLINE_SINCE.test(text.slice(0, doi.start))) return undefined;
  if (!previous && ABOUT.test(text)) return "original";
  if (text.length < 600 && CITES_ITSELF.test(text)) return undefined; // "this article" is the notice or the original
  const sentences = sentencesOf(block);
  let at = sentences.findIndex(({ start, end }) => start <= doi.core[0] && doi.core[0] < end);
  const end = Math.max(doi.end, sentences[at]?.end ?? text.length);
  // a citation's own full stops part it from the words that lead to it
  let start = sentences[at]?.start ?? 0;
  while (at > 0 && doi.start - start < 60 && isCitationTail(text.slice(start, doi.start)))
    start = sentences[--at]?.start ?? 0;
  const bound = previous && previous.end > start ? previous.end : start;
  const said = saidByWords(
    text.slice(Math.max(bound, doi.start - 400), doi.start),
    text.slice(doi.end, Math.min(end, doi.end + 200)),
  );
  if (said === "duplicate-source" && !previous && closesCitation(block, doi.start)) return "original";
  if (said || bound === start || !previous) return said;
  // "A (doi) and B (doi) have been retracted": a list goes on with what it began with
  const between = text.slice(previous.end, doi.start);
  return /^[^.]{0,220}$/.test(between) || (/^[\])]?,? (?:and|as well as) \p{Lu}/u.test(between) && isListed(between))
    ? saidOf(block, text, { ...doi, start: previous.start }, undefined)
    : undefined;
}

/** Nothing but another citation. */
function isListed(words: string): boolean {
  return (
    words.length < 400 &&
    !/\b(?:is|are|was|were|which|that|have|has|had|overlap\w*|duplicat\w*|copied|similar|from|with|but)\b/.test(words)
  );
}

/** No sentence of its own: a volume and pages, a journal, "doi:". */
function isCitationTail(words: string): boolean {
  return !/\b(?:is|are|was|were|has|have|been|found|can|this|the article|following|retract\w*)\b/i.test(words);
}

export const examples: readonly FactExample[] = [
  {
    text: "[|https://doi.org/10.1234/eel.2019.01|]",
    gives: [{ scheme: "doi", value: "10.1234/eel.2019.01", form: "link" }],
  },
  { text: "See [|http://dx.doi.org/10.1234/eel-7(2)|].", gives: [{ value: "10.1234/eel-7(2)", form: "old-link" }] },
  { text: "(see [|doi: 10.1234/eel.7|]).", gives: [{ value: "10.1234/eel.7", form: "label" }] },
  { text: "Eels 2001;7:1. [|10.1234/eel.7|]; next", gives: [{ value: "10.1234/eel.7", form: "bare" }] },
  { text: "[|DOI 10.1016/0005-7967(87)90111-2|];", gives: [{ value: "10.1016/0005-7967(87)90111-2" }] },
  { text: "[|[10.1234/eel.7](https://doi.org/10.1234/eel.7)|]", gives: [{ value: "10.1234/eel.7", form: "link" }] },
  {
    text: "[|doi:10.1002/(SICI)1097-4636(199823)43:4<471::AID-JBM15>3.0.CO;2-N|].",
    gives: [{ value: "10.1002/(SICI)1097-4636(199823)43:4<471::AID-JBM15>3.0.CO;2-N" }],
  },
  {
    text: "[|https://doi.org/10.1002/(SICI)1097-4636(199823)43:4%3C471::AID-JBM15%3E3.0.CO;2-N|]",
    gives: [{ value: "10.1002/(SICI)1097-4636(199823)43:4<471::AID-JBM15>3.0.CO;2-N" }],
  },
  { text: "[|info:doi/10.1234/eel.7|]", gives: [{ value: "10.1234/eel.7" }] },
  {
    text: "([|http://eels.example.org/comments/info%3Adoi%2F10.1371%2Feel.pone.7|])",
    gives: [{ value: "10.1371/eel.pone.7", form: "link" }],
  },
  {
    text: "[|https://journals.example.org/article?id=10.1371/eel.pone.7|]&type=printable",
    gives: [{ value: "10.1371/eel.pone.7", form: "link" }],
  },
  { text: "[|https://www.example.org/doi/10.1234/eel.7|]/full.", gives: [{ value: "10.1234/eel.7" }] },
  { text: "[|https://www.example.org/doi/10.1234/eel.7|]/full, published today", gives: [{ value: "10.1234/eel.7" }] },
  {
    text: "Eels. 2020;2020:9 pages. [|doi: 10.1155/2020/1234567.1234567|]",
    gives: [{ value: "10.1155/2020/1234567", flaw: undefined }],
  },
  {
    text: "36, 2016; [|DOI: 10.1234/or.2016.5029Following|] the publication",
    gives: [{ value: "10.1234/or.2016.5029", flaw: "glued" }],
  },
  { text: "[|doi: 10.1234/eel.2016.77.The|] editors", gives: [{ value: "10.1234/eel.2016.77", flaw: "glued" }] },
  { text: "[|doi:10.1234/ eel.2019.01076|] and", gives: [{ value: "10.1234/eel.2019.01076", flaw: "broken" }] },
  { text: "[|DOI:\n10.1234/eel.EEL_\n412_21|]", gives: [{ value: "10.1234/eel.EEL_412_21", flaw: "broken" }] },
  { text: "_10.1234/eel_\n412 eels", gives: [{ value: "10.1234/eel" }] },
  { text: "[|DOI: 10.1234/09998887\n241277310|]\neels.org", gives: [{ value: "10.1234/09998887241277310" }] },
  { text: "[|doi:10.1234/09998887|] 2412 eels", gives: [{ value: "10.1234/09998887" }] },
  { text: "(6(1): 12-19; [|DOI: 10.1234/eel.2018. 61203|])", gives: [{ value: "10.1234/eel.2018.61203" }] },
  { text: "[|doi:10.1234/eel.2018|]. 61203 eels", gives: [{ value: "10.1234/eel.2018" }] },
  { text: "[|doi: 10.1234/eel. 2019.01076|])", gives: [{ value: "10.1234/eel.2019.01076", flaw: "broken" }] },
  {
    text: "[|https://doi.org/10.1234/s12951-022-\n01520-8|].",
    gives: [{ value: "10.1234/s12951-022-01520-8", flaw: "broken" }],
  },
  { text: "[|https://doi. org/10.1234/eel.7|]", gives: [{ value: "10.1234/eel.7", flaw: "broken" }] },
  {
    text: "Doe 2018, [|doi: 10.1234/eel.7|]. 2019 was a good year",
    gives: [{ value: "10.1234/eel.7", flaw: undefined }],
  },
  { text: "[|doi:10.1234/cre\ng.000497711|]", gives: [{ value: "10.1234/creg.000497711", flaw: "broken" }] },
  { text: "[|doi.10.1234/eel.7|]", gives: [{ value: "10.1234/eel.7", form: "label" }] },
  { text: "[|10:1234/eel.7|]", gives: [{ flaw: "malformed" }] },
  {
    text: "| Eels of the north | A. Pike | [|10.1234/eel.7|] | Copied from another article |",
    gives: [{ said: undefined }],
  },
  { text: "[|doi: 10.12/eel.7|].", gives: [{ flaw: "malformed" }] },
  { text: "[|doi: 1O.1234/eel.7|]", gives: [{ flaw: "malformed" }] },
  { text: "[|DOI: 10.1234|].", gives: [{ flaw: "malformed" }] },
  { text: "[|https://doi.org/10.xxxx/eel|]", gives: [{ flaw: "placeholder" }] },
  { text: "[|doi: 10.1234/XXXX|].", gives: [{ flaw: "placeholder" }] },
  { text: "The online version of the original article can be found under doi.", gives: [] },
  { text: "A concentration of 10.5/12.5 mg at 10.1016 s", gives: [] },
  {
    text: "Ferrand L (2012) On eels. Tides 7: 39877. [|doi: 10.1234/tides.39877|] [|22737231|]",
    block: { kind: "reference" },
    gives: [{ scheme: "doi" }, { scheme: "pmid", value: "22737231" }],
  },
  {
    text: "[|PMID: 23209723|]; [|PMC3507745|]",
    gives: [
      { scheme: "pmid", value: "23209723" },
      { scheme: "pmcid", value: "PMC3507745" },
    ],
  },
  {
    text: "Eels - [|ISSN 1937-8688|]. [|eISSN: 1937-8689|]",
    gives: [{ value: "1937-8688", flaw: undefined }, { flaw: "checksum" }],
  },
  {
    text: "[|https://orcid.org/0000-0002-1825-0097|] and [|0000-0002-1825-0098|]",
    gives: [{ scheme: "orcid", flaw: undefined }, { flaw: "checksum" }],
  },
  {
    text: "The online version of the original article can be found under [|doi:10.1234/eel.7|].",
    gives: [{ said: "original" }],
  },
  {
    text: "The article “Duplication in eels” ([|doi:10.1234/eel.7|]) has been retracted.",
    gives: [{ said: "original" }],
  },
  {
    text: "This article (https://doi.org/10.1234/eel.7) has been retracted because it overlaps with a paper in Eel Letters (https://doi.org/10.1234/letter.3).",
    gives: [{ said: "original" }, { said: "duplicate-source" }],
  },
  {
    text: "The Editor has issued this expression of concern about the article “Eels” ([|https://doi.org/10.1234/eel.7|]).",
    gives: [{ said: "original" }],
  },
  {
    text: "It follows an Expression of Concern ([|https://doi.org/10.1234/eoc.1|]).",
    gives: [{ said: "earlier-notice" }],
  },
  {
    text: "An Expression of Concern on this article was published in May 2020 ([|https://doi.org/10.1234/eoc.1|]).",
    gives: [{ said: "earlier-notice" }],
  },
  {
    text: "Owing to an error the article was published twice. The article can be found in Eels 26(2), 28–29 ([|doi:10.1234/eel.2|]).",
    gives: [{ said: "duplicate-source" }],
  },
  {
    text: "[|http://dx.doi.org/10.1234/EEL.00000000000\n31006|]",
    gives: [{ value: "10.1234/EEL.0000000000031006", flaw: "broken" }],
  },
  {
    text: "[|https://doi.org/10.1234/j.eel.2015.03.\n008|]",
    gives: [{ value: "10.1234/j.eel.2015.03.008", flaw: "broken" }],
  },
  { text: "[|doi: 10.1234/j.eel.2015.03|]. 2008 was a good year", gives: [{ value: "10.1234/j.eel.2015.03" }] },
  {
    text: "Originally published 3 Jan 2019 [|https://doi.org/10.1234/eel.99|] Eels. 2019;12:e4",
    block: { front: true },
    gives: [{ said: undefined }],
  },
  {
    text: "A corrected version has been published ([|https://doi.org/10.1234/new.1|]).",
    gives: [{ said: "replacement" }],
  },
  {
    text: "A Corrigendum on Eels in rivers by Doe, J. (2020). Front. Eels 10:1. [|doi: 10.1234/eel.2020.1|]",
    block: { front: true },
    gives: [{ said: "original" }],
  },
  { text: "Retraction of: Doe J. On eels. Eel Rep. 2016;4:5. [|doi:10.1234/eel.7|]", gives: [{ said: "original" }] },
  {
    text: "in line with the COPE guidelines ([|https://doi.org/10.24318/cope.2019.1.4|]).",
    gives: [{ said: "guideline" }],
  },
  { text: "The data are available in Zenodo ([|https://doi.org/10.5281/zenodo.123|]).", gives: [{ said: "data" }] },
  {
    text: "Doe J. On eels. Eel Rep. 2016;4:5. [|doi:10.1234/eel.7|]",
    block: { kind: "reference" },
    gives: [{ said: undefined }],
  },
  {
    text: "The paper “On eels in warm water” by Ana Doe published earlier in Eel Rep. 2016;4(2):5-9. [|DOI: 10.1234/eel.7|] is retracted.",
    gives: [{ said: "original" }],
  },
  {
    text: "The following article is a duplicate publication: “On eels in warm water”, by A. Doe, Eel Rep 2016;4:5-9, [|doi: 10.1234/eel.7|].",
    gives: [{ said: "original" }],
  },
  {
    text: "The paper “On eels in warm water” by Ana Doe repeats work published earlier in Ice Rep. 2016;4:5. [|DOI: 10.1234/ice.7|].",
    gives: [{ said: "duplicate-source" }],
  },
  {
    text: "In 2015, the Society published an expression of concern on this article (Eels 2015;64:3994. [|DOI: 10.1234/eel.8|]) to alert readers.",
    gives: [{ said: "earlier-notice" }],
  },
  {
    text: "This notice replaces the Expression of Concern relating to *Eel Rep.* (2011) 124, 3321-3333 ([|doi: 10.1234/eel.7|]).",
    gives: [{ said: "original" }],
  },
  {
    text: "The following article was retracted in error (Retraction notice. *Eel Rep* 2019; 47: 998. [|DOI: 10.1234/eel.9|]):",
    gives: [{ said: "earlier-notice" }],
  },
];
