import { type Range, readNames } from "./names.ts";

/** The authors named before a bracket: "a trial by Ferrand et al (J Tides 2020;7:1–9)". */
export function authorsBefore(text: string, from: number, bracket: number): readonly Range[] {
  const low = Math.max(from, bracket - 300);
  const before = text.slice(low, bracket).replace(/[\s([]+$/, "");
  for (const by of before.matchAll(/(?:\b(?:by|of|from|authors?) |^)(?=\p{Lu}|d[aeiu]l? |v[ao]n )/gu)) {
    const list = namesOrFamilies(text, low + by.index + by[0].length, bracket);
    if (list && list.end === low + before.length) return list.names;
  }
  return [];
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

/** The authors named beside a title: "“T” by A and B", "the article by A and B titled “T”", "A and B, “T”". */
export function authorsAround(text: string, title: Range): readonly Range[] {
  const behind =
    /^ ?["”’'»,.]{0,3}(?: ?[[(]\d{1,2}[\])])?,? ?(?:\((?=[^()]{1,80}\)? by )[^()]{1,80}\)? ?)?(?:\(?(?:doi|DOI|https?)\S* ?(?:10\.\S+ )?)?,? ?(?:(?:published|which appeared|authored|written)[^.“"]{0,60} )?(?:\[[^[\]]{1,140}\],? ?)?(?:authored |written |escrito |redactado )?(?:by|de autoria d[eo]s?|de los autores|dos autores|cuyos autores son|de|por|von)(?: the authors?)?:? /.exec(
      text.slice(title.to, title.to + 220),
    );
  if (behind) {
    const list = namesOrFamilies(text, title.to + behind[0].length, text.length);
    if (list) return list.names;
  }
  const next = /^[,.]?["”’'»][,.]? (?=\p{Lu})/u.exec(text.slice(title.to, title.to + 4));
  if (next) {
    const list = readNames(text, title.to + next[0].length);
    if (list && list.names.length > 1 && /^\.?(?:$| \(|[,;] )/.test(text.slice(list.end, list.end + 3)))
      return list.names;
  }
  const before = text.slice(Math.max(0, title.from - 400), title.from);
  for (const by of before.matchAll(
    /\b(?:by|of|from|authors?|about|in|In|for|regarding|concerning|on|that) (?=\p{Lu})|^(?=\p{Lu})|(?<!\b\p{Lu})[.:] (?=\p{Lu})|\d, (?=\p{Lu})/gu,
  )) {
    const at = title.from - before.length + by.index + by[0].length;
    const list = namesOrFamilies(text, at, title.from);
    if (
      list &&
      /^[,:;.]?(?: (?:have |had )?(?:published|reported)(?: (?:the|an?|our|their) (?:article|paper|study|report))?)?(?: \((?:19|20)\d\d\)| \[\d{1,2}\])?,?(?: (?:(?:which (?:is|was) )?(?:entitled|titled|called|named)|with the title|under the title(?: of)?|on))?,?:? ?["“‘«„']?$/.test(
        text.slice(list.end, title.from),
      )
    )
      return list.names;
  }
  return [];
}
