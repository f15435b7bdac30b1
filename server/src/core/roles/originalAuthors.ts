import { type Block, spanOf } from "../block.ts";
import { bylineWords } from "../facts/byline.ts";
import type { CitationFact } from "../facts/fact.ts";
import { letters, readNames } from "../facts/names.ts";
import type { NoticeItem } from "../notice.ts";
import type { Reading } from "../span.ts";
import { byline, signedByAuthors } from "./authors.ts";
import { type Found, factsOf } from "./found.ts";
import { ownCitation } from "./ownCitation.ts";

/** Those who sign speak for others whom they do not name. */
const FOR_OTHERS = /\bon behalf of (?:all |both |the |my |our |other ){1,3}(?:co-?)?authors\b/i;

/** The byline's persons where they may be taken for the original's authors. */
export function authorsOfByline(found: Found, item: NoticeItem): readonly Reading<string>[] {
  const line = byline(found) ?? citedBy(found);
  // a letter that takes back "our article" is signed by its authors
  if (!line)
    return signedByAuthors(found) && !found.blocks.some(({ plain }) => FOR_OTHERS.test(plain.text)) ? item.authors : [];
  const names = line.names.filter(
    ({ value }) => !/\b(?:Editors?|Editorial|Staff|Office|Board|Publisher|Journal|Team|Committee)\b/i.test(value),
  );
  if (names.length < line.names.length || names.length === 0) return [];
  const head = item.title?.value ?? "";
  if (/^publisher'?s'? (?:note|statement)/i.test(head) && names.length === 1) return [];
  if (/^editor(?!ial (?:expression|note of concern))/i.test(head)) return [];
  if (/^editorial/i.test(head) && names.length === 1) return [];
  if (names.length === 1) {
    const journal = item.journal && letters(item.journal.value);
    const value = letters(names[0]!.value);
    if (
      value === journal ||
      /\b(?:Publishing|Press|Publications|Limited|Ltd|Sons|Group|Society|Association|Federation|Academy|Foundation|Nature|Kluwer|Science)\b/.test(
        names[0]!.value,
      ) ||
      !/ /.test(names[0]!.value) ||
      factsOf(found, "journal").some(({ name }) => name && letters(name.value) === value)
    )
      return [];
  }
  return isEditor(
    found,
    names.map(({ value }) => value),
  )
    ? []
    : line.names;
}

/** Words behind which a correction prints the list of authors as it is to be. */
const CORRECTED =
  /(?:^|[.;:”"] )(?:(?:It|This|The (?:correct )?(?:(?:list|names?|order) of (?:the )?authors|author(?:s['’]?)? (?:names?|list|order|byline)|byline|authors(?:hip)?)) (?:should (?:be|read|appear|have (?:been|read))|(?:is|are|reads?|is given|are given))(?: as follows| as)?|(?:The )?correct(?:ed)? (?:list of authors|author(?:s['’]?)? (?:names?|list|order)|authors(?:hip)?|byline)(?: (?:is|are|should be))?(?: as follows)?|(?:Should|Must) (?:read|be)|Deve-se ler|Leia-se|Debe decir)[:,]?\s?["“]?/u;

/** The authors as a correction of their names prints them, on the line of those words or on the next one. */
export function authorsCorrected(found: Found): readonly Reading<string>[] {
  for (const block of found.blocks) {
    const { text } = block.plain;
    const lead = block.kind === "paragraph" && text.length < 600 ? CORRECTED.exec(text) : null;
    if (!lead) continue;
    const from = lead.index + lead[0].length;
    const next = from < text.length ? undefined : found.blocks[found.blocks.indexOf(block) + 1];
    const names = next ? namesAlone(next, 0) : namesAlone(block, from);
    if (names.length > 1) return names;
  }
  return [];
}

/** The names from unit `from` of a block on, behind which it ends. */
function namesAlone(block: Block, from: number): readonly Reading<string>[] {
  const words = bylineWords(block);
  const start = from + (/^\s?["“]/.exec(words.slice(from))?.[0].length ?? 0);
  const list = readNames(words, start);
  if (!list || list.style === "family" || !/^[^\p{L}]*$/u.test(words.slice(list.end))) return [];
  return list.names.map((name) => ({
    value: block.plain.text.slice(name.from, name.to),
    span: spanOf(block, name.from, name.to),
  }));
}

/** The persons under whose names the notice is to be cited. */
function citedBy(found: Found): { readonly names: readonly Reading<string>[] } | undefined {
  const own = ownCitation(found, true);
  return own && { names: own.authors };
}

const EDITOR = /Editor|Publish|Chief/;

/** True where the text calls one of them editor or publisher. */
function isEditor(found: Found, names: readonly string[]): boolean {
  const blocks = found.blocks.filter(({ kind, plain: { text } }) => kind === "paragraph" && EDITOR.test(text));
  return names.some((name) =>
    blocks.some(({ plain: { text } }) => {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (
          /^,? ?(?:\([^()]{0,20}\))?,? ?(?:the )?(?:(?:Editors?|Deputy|Associate|Managing|Chief|Publisher|Publishing|Executive|Handling|Academic)\b[ -]?){1,3}/.test(
            text.slice(at + name.length),
          )
        )
          return true;
        if (
          /\b(?:Editors?(?:[ -]in[ -]Chief)?|Publisher),? (?:(?:Prof|Dr)\w*\.? )?$/.test(
            text.slice(Math.max(0, at - 40), at),
          )
        )
          return true;
      }
      return false;
    }),
  );
}

/** The fuller of the lists that name the original's authors, also of those who signed; of equal ones the one that a citation prints. */
export function authorsOf(
  citations: readonly CitationFact[],
  persons: readonly Reading<string>[],
  signers: readonly (readonly Reading<string>[])[] = [],
): readonly Reading<string>[] {
  let best: readonly Reading<string>[] = [];
  for (const each of citations)
    if (each.authors.length > best.length || (each.authors.length === best.length && isFuller(each, best)))
      best = each.authors;
  if (best.length === 0) return persons;
  const signed = signers.find((names) => names.length > best.length && best.every((name) => isAmong(name, names)));
  if (signed) best = signed;
  if (persons.length < best.length || !shares(best, persons)) return best;
  return persons.length > best.length || bare(best) ? persons : best;
}

/** Does a citation print names where the other list has families alone, or, in the text itself, whole names where that has initials? */
function isFuller({ of, title, volume, authors }: CitationFact, other: readonly Reading<string>[]): boolean {
  if (bare(other)) return !bare(authors);
  return of === "original" && (title ?? volume) !== undefined && authors.every(isWhole) && !other.some(isWhole);
}

/** "Lena Ferrand", not "Ferrand L" or "L. Ferrand". */
function isWhole({ value }: Reading<string>): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'-]*,? (?:.* )?\p{Lu}\p{Ll}/u.test(value);
}

function isAmong({ value }: Reading<string>, names: readonly Reading<string>[]): boolean {
  return names.some((each) => letters(each.value) === letters(value));
}

/** True for family names without given names or initials. */
function bare(names: readonly Reading<string>[]): boolean {
  return names.length > 0 && names.every(({ value }) => !/[ ,]/.test(value.trim()));
}

function shares(a: readonly Reading<string>[], b: readonly Reading<string>[]): boolean {
  const words = new Set(b.flatMap(({ value }) => value.split(/[ ,]+/).map(letters)));
  return a.some(({ value }) =>
    value.split(/[ ,]+/).some((word) => letters(word).length > 1 && words.has(letters(word))),
  );
}
