import { type Range, readNames } from "./names.ts";

/** The authors named before a bracket: "a trial by Ferrand et al (J Tides 2020;7:1–9)". */
export function authorsBefore(text: string, from: number, bracket: number): readonly Range[] {
  const low = Math.max(from, bracket - 300);
  const before = text.slice(low, bracket).replace(/[\s([]+$/, "");
  for (const by of before.matchAll(/(?:\b(?:by|of|from|authors?) |^)(?=\p{Lu}|d[aeiu]l? |v[ao]n )/gu)) {
    const list = namesOrFamilies(text, low + by.index + by[0].length, bracket);
    // "a Marker of Kidney Injury [J Tides …": no person
    if (
      list?.names.length === 1 &&
      /^(?:of|from)/.test(by[0]) &&
      !/^\S*\.| \p{Lu}\. | \p{Lu}{1,3}$/u.test(text.slice(list.names[0]!.from, list.names[0]!.to)) &&
      list.end === list.names[0]!.to
    )
      continue;
    if (list && list.end === low + before.length) return list.names;
  }
  return [];
}

/** The authors named behind a bracket: "the above article (J Tides 2020;7:1–9) by Ferrand, L., Ngo, T. B. et al." */
export function authorsBehind(text: string, at: number, isItem: boolean): readonly Range[] {
  const by = isItem
    ? /^[^\p{L}\p{N}]{0,3}[)\]]?,? (?:(?:and )?(?:(?:was |were )?(?:co-?)?(?:authored |written ))?by (?:(?:the )?authors? )?|cuyos autores son |cujos autores são |whose authors are )(?=\p{Lu})/u.exec(
        text.slice(at, at + 60),
      )
    : null;
  const list = by && readNames(text, at + by[0].length);
  return list && (list.names.length > 1 || list.more || list.style !== "family") ? list.names : [];
}

const FAMILY_LIST =
  /^((?:(?:van|von|de|der|den|la|Le|di|da|del) ){0,2}\p{Lu}[\p{L}'-]{1,30})((?:, (?:(?:van|von|de|der|den|la|Le|di|da|del) ){0,2}\p{Lu}[\p{L}'-]{1,30}){0,9}),? (?:and|&) ((?:(?:van|von|de|der|den|la|Le|di|da|del) ){0,2}\p{Lu}[\p{L}'-]{1,30})(?=[\s,.;:([]|$)/u;

/** The list of names at `from`; family names alone ("Ferrand, Ngo and Wu") count where the words before say that persons follow. */
function namesOrFamilies(text: string, from: number, to: number): { names: readonly Range[]; end: number } | undefined {
  const list = readNames(text, from, to);
  if (list && (list.style !== "family" || list.more)) return list;
  const families = FAMILY_LIST.exec(text.slice(from, Math.min(to, from + 300)));
  if (!families) return list;
  if (/\b(?:The|Editors?|Publisher|Journal|University|Institute)\b/.test(families[0])) return undefined;
  const names = [...families[0].matchAll(/(?:(?:van|von|de|der|den|la|Le|di|da|del) )*\p{Lu}[\p{L}'-]+/gu)].map(
    (name) => ({ from: from + name.index, to: from + name.index + name[0].length }),
  );
  return { names, end: from + families[0].length };
}

/** What bodies and journals are called. */
const BODY =
  /\b(?:Journals?|Annals|Archives?|Acta|Bulletin|Reviews?|Proceedings|University|Institute|College|Department|Hospital|Society|Volume|Issue)\b/;

/** Behind "of" stand persons where there are several, or initials, or the article goes on: "“T” of Ana Pike, published in …". */
function arePersons(text: string, { names, end }: { names: readonly Range[]; end: number }): boolean {
  const [first] = names;
  if (!first || names.some(({ from, to }) => BODY.test(text.slice(from, to)))) return false;
  return (
    names.length > 1 ||
    /\b\p{Lu}{1,3}(?:\.|$)/u.test(text.slice(first.from, first.to)) ||
    /^,? (?:et al|published|which|that|has|have|was|is|in the|[([])/.test(text.slice(end, end + 20))
  );
}

/** What stands between a title and its authors where its place stands between them. */
const LATER =
  /^[”’"»]?(?:[^“"«;]|;(?= ?\d)){0,300}? (?:de los autores|de las autoras|dos autores|de autor[ií]a d[eo]s?|cuyos autores son|cujos autores são|authored by|von den Autoren|des auteurs):? (?=\p{Lu})/u;

/** The authors named beside a title: "“T” by A and B", "the article by A and B titled “T”", "A and B, “T”". */
export function authorsAround(text: string, title: Range): readonly Range[] {
  const behind =
    /^ ?["”“’'»,.]{0,3}(?: ?[[(]\d{1,2}[\])])?,? ?(?:\((?=[^()]{1,80}\)? by )[^()]{1,80}\)? ?)?(?:\(?(?:doi|DOI|https?)\S* ?(?:10\.\S+ )?)?,? ?(?:(?:published|which appeared|authored|written)[^.“"]{0,60} )?(?:\[[^[\]]{1,140}\],? ?|\([^()]{1,160}(?:\(\d{1,4}\)[^()]{0,60})?\),? ?)?(?:authored |written |escrito |redactado |assinado |firmado )?(?:by|BY|\(?[Aa]uthors?(?:\(s\))?(?=:)|of(?= \p{Lu})|of (?:the )?(?:joint )?authorship (?:of|by)|whose authors? (?:is|are)|signed by|from the authors|de autoria d[eo]s?|por|de los autores|dos autores|cuyos autores son|de|von)(?: (?:the )?authors?)?:? /u.exec(
      text.slice(title.to, title.to + 320),
    );
  // "published in Revista de Saúde": no person's name
  if (behind && !/\b(?:published|appeared) .*\b(?:de|von|por) $/.test(behind[0])) {
    const list = namesOrFamilies(text, title.to + behind[0].length, text.length);
    if (list && (!/\bof $/.test(behind[0]) || arePersons(text, list))) return list.names;
  }
  const later = LATER.exec(text.slice(title.to, title.to + 400));
  const listed = later && readNames(text, title.to + later[0].length);
  if (listed) return listed.names;
  const next = /^[,.]?["”’'»][,.]? (?=\p{Lu})/u.exec(text.slice(title.to, title.to + 4));
  if (next) {
    const list = readNames(text, title.to + next[0].length);
    const behind = text.slice(list?.end ?? 0, (list?.end ?? 0) + 4);
    if (
      list &&
      list.names.length > 1 &&
      list.style !== "family" &&
      (/^\.?(?:$| \(|[,;] )/.test(behind) || (list.style === "family-initials" && /^\. \p{Lu}/u.test(behind)))
    )
      return list.names;
  }
  const before = text.slice(Math.max(0, title.from - 400), title.from);
  for (const by of before.matchAll(
    /\b(?:by|of|from|de|par|por|von|authors?|about|in|In|for|regarding|concerning|on|that|[Aa]rticle|[Pp]aper|[Ss]tudy|[Rr]eport) (?=\p{Lu})|^(?=\p{Lu})|(?<!\b\p{Lu})[.:] (?=\p{Lu})|[\d)], (?=\p{Lu})|\bissue of (?:the )?\p{Lu}[^,;()]{1,80}, (?=\p{Lu})/gu,
  )) {
    const at = title.from - before.length + by.index + by[0].length;
    const list = namesOrFamilies(text, at, title.from);
    if (
      list &&
      /^[,:;.]?(?: (?:(?:have |had )?(?:published|reported|described)(?: in)?|(?:(?:wish(?:es)?|want|would like) to |hereby |now |regretfully ){0,2}(?:retracts?|withdraws?))(?: (?:the|an?|our|their|his|her) (?:\p{L}+ )?(?:article|paper|study|report|letter))?|,? (?:that|which) (?:was )?(?:appeared|published) (?:in|on) [^“”"‘’«]{2,120}?,?)?(?: \((?:19|20)\d\d\)| \[\d{1,2}\])?,?(?: (?:(?:which (?:is|was) )?(?:entitled|titled|called|named)(?: as)?|(?:with|under) the (?:title|heading)(?: of)?|on))?,?:? ?\(?["“‘«„']? ?$/u.test(
        text.slice(list.end, title.from),
      )
    )
      return list.names;
  }
  return [];
}

const ITEM_BY =
  /\b(?:([Tt]his|[Oo]ur|[Tt]he (?:above|following|cited|title|original|retracted|said|aforementioned|present|published)(?:[ -]mentioned|[ -]cited)?(?: \p{Ll}+)?)|[Tt]he)(?: (?:research|review|original))? (?:article|paper|manuscript|study|report|letter|chapter|publication)(?: \([^()]{3,80}\))?(?:,? (?:from|in|published in) (?:the )?\p{Lu}[^,.;]{2,80})?(,? (?:cited|listed|named|mentioned|referenced|identified|shown|given) (?:above|below|here))?,? (?:(?:co-)?authored |written )?by (?:the authors? )?(?=\p{Lu})/gu;
/** "The authors A, B and C requested to retract", "(Authors: A, B, C.)". */
const AUTHORS_ARE = /\b[Tt]he authors,? (?=\p{Lu})|[(.] ?(?:[Aa]uthors?|[Aa]utor[ea]s): (?=\p{Lu})/gu;
/** "The original article [1] was published in Tides on 4 May 2014 by A, B and C." */
const PUBLISHED_BY =
  /\b(?:[Tt]he (?:above|original|retracted|cited) (?:article|paper)|[Tt]his (?:article|paper))(?: \[\d{1,2}\])?,? (?:was |has been |which was )?(?:originally |first )?published [^;]{3,140}? by (?=\p{Lu})/gu;
/** "… from A and B, the authors of the above paper, …" */
const AUTHORS_OF =
  /,? \(?(?:who (?:are|were) )?(?:the |all )?authors of (?:this|the (?:above|said|retracted|original|aforementioned)(?:[ -]mentioned)?) (?:article|paper|report|study)\b/;
/** "“T” (Tides 2011;66:1567) and “U” (Tides 2012;67:331), both by A and B" */
const SHARED_BY =
  / (?:(?:both|all|each)(?: (?:articles|papers|of (?:them|which)))?|(?:following|these|two|three|four|five|\d{1,2})(?: (?:following|two|three|four|five|\d{1,2}))?(?: (?:original|research|review|published))? (?:articles|papers|publications|manuscripts|studies)) (?:were |are |having been )?(?:authored |written |published |submitted )?by (?=\p{Lu})/u;

/** The authors that a text says several articles have in common. */
export function authorsShared(text: string): readonly Range[] {
  const lead = / (?:both|all|each|articles|papers|publications|manuscripts|studies) /.test(text)
    ? SHARED_BY.exec(text)
    : null;
  return lead ? (namesOrFamilies(text, lead.index + lead[0].length, text.length)?.names ?? []) : [];
}

const ACT =
  /^,? (?:have |has |hereby |would |all )*(?:retract|withdraw|withdrew|request|ask|wish|want|like to|agree|decide|inform|notif|apologi)|^\.?\)/;
const DONE =
  /^,? (?:(?:which |that )?(?:HAS|has|have|was|were|is|are) (?:now |hereby |been |being )*(?:retracted|withdrawn|removed|corrected|published)|published\b|which appeared|appeared)/;

/** "The Editors have retracted the article by …" */
const ACTED = /\b(?:retract(?:s|ed|ing)?|withdr(?:aw|aws|awn|ew|awing)|correct(?:s|ed|ing)?) $/i;

/** The authors that a sentence names with the article: "The above article from Tides, by Ann Pike and Bo Perch, has been retracted". */
export function authorsOfItem(
  text: string,
  from: number,
  to: number,
  isSource: (before: string) => boolean,
): readonly Range[] {
  const words = text.slice(from, to);
  if (/ut(?:h|)or[ea]?s/.test(words))
    for (const lead of words.matchAll(AUTHORS_ARE)) {
      const list = readNames(text, from + lead.index + lead[0].length);
      if (
        list?.names.every((name) => /[ ,]/.test(text.slice(name.from, name.to))) &&
        (list.names.length > 1 || lead[0].includes(":")) &&
        (ACT.test(text.slice(list.end, list.end + 40)) ||
          /\b(?:retracted|withdrawn|corrected) by $/.test(words.slice(0, lead.index)) ||
          (lead[0].includes(":") && /^\.?$/.test(text.slice(list.end))))
      )
        if (!isSource(words.slice(0, lead.index))) return list.names;
    }
  for (const lead of words.includes("ublished ") ? words.matchAll(PUBLISHED_BY) : []) {
    const list = readNames(text, from + lead.index + lead[0].length);
    const isWhole =
      list && list.names.length > 1 && list.names.every((name) => /[ ,]/.test(text.slice(name.from, name.to)));
    if (isWhole && !isSource(words.slice(0, lead.index))) return list.names;
  }
  const of = words.includes("uthors of th") ? AUTHORS_OF.exec(words) : null;
  for (const lead of of
    ? words.slice(0, of.index).matchAll(/(?:^|\b(?:from|by|that|and|of|informed|when) |, )(?=\p{Lu})/gu)
    : []) {
    const list = readNames(text, from + lead.index + lead[0].length, from + of!.index);
    if (list && list.names.length > 1 && list.style !== "family" && list.end >= from + of!.index - 1) return list.names;
  }
  if (!words.includes(" by ") || !/ by \p{Lu}/u.test(words)) return [];
  for (const lead of words.matchAll(ITEM_BY)) {
    const list = readNames(text, from + lead.index + lead[0].length);
    if (!list || (!list.more && list.names.some((name) => !/[ ,]/.test(text.slice(name.from, name.to))))) continue;
    const after = text.slice(list.end, list.end + 60);
    if (
      DONE.test(after) ||
      list.more ||
      lead[2] ||
      ACTED.test(words.slice(0, lead.index)) ||
      /above|following|cited|title/.test(lead[1] ?? "") ||
      (lead[1] && /^,? (?:\[[\d\p{Lu}]|\(\d|\(\p{Lu}|in \p{Lu}|on )/u.test(after))
    )
      if (!isSource(words.slice(0, lead.index))) return list.names;
  }
  return [];
}
