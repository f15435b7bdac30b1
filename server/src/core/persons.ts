/** A person as a name tells: the family name, and the first letter of the given names, "" where none is printed. */
export interface Person {
  readonly family: string;
  readonly initial: string;
}

const INITIALS = /^(?:\p{Lu}{1,3}|(?:\p{Lu}\p{Ll}?\.-?){1,4}|\p{Lu}(?:-\p{Lu}){1,2})$/u;
const PARTICLE = /^(?:d[aeiou]s?|del|della|di|la|le|van|von|vom|der|den|ter|ten|bin|ibn|ben|zu|af|av|al|el)$/i;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’‑-]*|\p{Ll}{1,2}['’]\p{Lu}\p{L}+)$/u;
const BODY =
  /\b(?:office|editors?|editorial|board|group|committee|consortium|team|university|institute|society|press|collaboration|journal|publisher)\b/i;

/** The person whom a name names ("Lindqvist A", "Lindqvist, Anna", "Anna van der Berg"); undefined for a body. */
export function personOf(name: string): Person | undefined {
  if (BODY.test(name)) return undefined;
  const [family = "", given] = name.split(/,\s*/, 2);
  if (given !== undefined && isFamily(family)) return { family, initial: given[0] ?? "" };
  const words = name.replace(/,.*$/, "").split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 6) return undefined;
  const initials = words.findIndex((_word, i) => i > 0 && words.slice(i).every((each) => INITIALS.test(each)));
  if (initials > 0) {
    const own = words.slice(0, initials).join(" ");
    return isFamily(own) && !words.slice(0, initials).every((word) => INITIALS.test(word) && word.includes("."))
      ? { family: own, initial: words[initials]![0]! }
      : undefined;
  }
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1]!)) from--;
  const own = words.slice(from).join(" ");
  return isFamily(own) && /^\p{Lu}/u.test(words[0]!)
    ? { family: own, initial: from > 0 ? words[0]![0]! : "" }
    : undefined;
}

function isFamily(words: string): boolean {
  const last = words.split(" ").at(-1) ?? "";
  return last.length > 1 && WORD.test(last);
}

const BEFORE = /(?:^|[\s(["“])(\p{Lu})[\p{L}\p{M}.'-]*(?: \p{Lu}\.?(?:-?\p{Lu}\.?)?)? $/u;
const BEHIND = /^,? (\p{Lu})(?:\p{Lu}|\.|-){0,5}(?![\p{L}])/u;
const TITLE =
  /(?:\b(?:Drs?|Prof|Professor|Mr|Ms|Mrs|Sir|Authors?|And|By|The|Both|While|However|Although|When|That|Since|As|In|If|Editors?)\.? )$/;

/** Where a plain text prints a person's family name, as ranges of its units; not where other given names stand beside it. */
export function printsOf({ family, initial }: Person, text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const words of new Set([family, family.toUpperCase()])) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const to = at + words.length;
      if (
        /[\p{L}\p{M}\d-]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
        /^[\p{L}\p{M}-]/u.test(text.slice(to, to + 2))
      )
        continue;
      const behind = BEHIND.exec(text.slice(to, to + 12))?.[1];
      const near = text.slice(Math.max(0, at - 40), at);
      const before = behind === undefined && !TITLE.test(near) ? BEFORE.exec(near)?.[1] : undefined;
      const other = behind ?? before;
      if (initial === "" || other === undefined || other === initial) found.push([at, to]);
    }
  }
  return found;
}
