/** The nouns that name an agent without a name. */
const HEAD =
  /\b(?:(?:co-?)?authors?(?:\(s\))?(?! (?:lists?|bylines?|order|line|guidelines?|contributions?|affiliations?|declaration|forms?|identity|names?|names' list)\b)|board of editors|editors?(?!'s? (?:note|comment|reply|remark|statement|letter|message|addendum)s?\b)(?:\(s\))?(?:[- ]in[- ]chief\b)?(?:\(s\))?|EICs?|editorial (?:board|office|team|staff|committee|leadership|department|secretariat)(?: members?)?|publishers?(?:\(s\))?|journals?|society|association|academy|institutions?|university|institutes?|hospital|college|cent(?:er|re)|school|department|faculty|ministry|foundation|employers?|committee|panel|commission|board|council|agency|relatives|family|parents|guardians?|complainants?|organi[sz]ers?|funders?|sponsors?|experts?|reader|whistle-?blowers?|third party|we|(?<=\bby )us|I|eLife|mBio|mSphere|mSystems|iScience|eNeuro|eBioMedicine|eClinicalMedicine|(?<=\bof )them|(?<=\bthe )others|(?<=(?:[,;]|\b(?:and|but|while|whereas)) )others(?= (?:agree|disagree|did|do|have|had|were|are|could|object))|(?<=\bthe )(?:third|rest|latter|remainder|former)(?= (?:two |three )?(?:agree|disagree|did|has|have|had|does|do|was|were|is|are|could|object|concur|consent|gave|maintain|accept|sign|declin|oppos|regard|support|approv|reject|refus|died|stat|repl|respon|disput|contest|appeal|wish|passed|stand|never))|(?<=\bthe (?:other|remaining) )(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:agree|disagree|did|has|have|had|does|do|was|were|is|are|could|object|concur|consent|gave|accept|sign|declin|oppos|support|approv|reject|refus|died|never))|(?<=\b(?:and|but|while|whereas) |[,;] )(?:one|two|three|four)(?= (?:agree|disagree|did not|could not|is deceased|are deceased|has died|have died|object|declin|oppos|refus|died|never))|none(?= (?:ha(?:s|ve|d) )?(?:agreed|responded|replied|disagreed|objected)))(?![\w-])/iy;
/** Three letters with which such a noun begins. */
const HEAD_BEGINS = new Int32Array(1_024);
for (const letters of "aut co- coa boa cou age col cen sch dep fac min fou edi eic pub jou soc ass aca ins uni hos emp com pan thi res lat rem for one two six sev eig nin ten fou fiv thr rel fam par gua org fun spo exp rea whi thi eli mbi msp msy isc ene ebi ecl the oth non".split(
  " ",
))
  HEAD_BEGINS[slotAt(letters, 0)]! |= 1 << (letters.charCodeAt(2) & 31);

function slotAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

/** Where the next head noun of the words stands, from a place on; what `HEAD` then finds there. One letter's look at each word. */
export function nextHead(words: string, from: number): RegExpExecArray | null {
  let inside = from > 0 && isWordCode(words.charCodeAt(from - 1));
  for (let i = from; i < words.length; i++) {
    const was = inside;
    const code = words.charCodeAt(i);
    inside = isWordCode(code);
    if (was || !inside) continue;
    const second = words.charCodeAt(i + 1);
    const short =
      (code | 32) === 105
        ? !isWordCode(second)
        : ((code | 32) === 119 && (second | 32) === 101) ||
          (code === 117 && second === 115 && !isWordCode(words.charCodeAt(i + 2))); // "I", "we", "us"
    if (!short && !((HEAD_BEGINS[slotAt(words, i)]! >> (words.charCodeAt(i + 2) & 31)) & 1)) continue;
    HEAD.lastIndex = i;
    const head = HEAD.exec(words);
    if (head) return head;
  }
  return null;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Words before a head noun that say how many or whose. */
export const DETERMINERS = new Set(
  (
    "the all both each some several most one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
    "majority rest remainder none any neither either of our its their his her my this these an a no"
  ).split(" "),
);
/** A count in figures ("11 of the 13 authors"). */
export const FIGURES = /^\d{1,3}$/;
/** Words before a head noun that say of what sort. */
export const MODIFIERS = new Set(
  (
    "original remaining other corresponding first second third fourth fifth sixth seventh eighth penultimate last lead senior submitting communicating co-corresponding contributing listed named " +
    "undersigned surviving living above current former founding executive managing associate academic handling section deputy specialty field chief guest " +
    "responsible sole acting interim new medical scientific journal journal's journals' author's authors' co regional consulting journals home host " +
    "employing respective above-named remaining independent internal external joint ethics research integrity misconduct university institutional investigation " +
    "investigative investigating special institution's university's institute's hospital's publisher's society's association's " +
    "inquiry enquiry national federal state provincial expert duly constituted appointed concerned anonymous study whole entire principal review co-editors co-lead volume series book proceedings collection consultant assistant same ad hoc standing publication publications publishing advisory disciplinary patient's patients' conference"
  ).split(" "),
);
