import { CODES } from "./codes.ts";
import {
  ANEW,
  ASKED_AGAIN,
  BY_MISTAKE,
  BY_OTHERS,
  CLAIMED,
  COMPLAINT,
  COMPUTING,
  CONSEQUENCE,
  cameOutOtherwise,
  ESTIMATED,
  EXPLAINED,
  FOLLOWED,
  GENUINE,
  IN_TABLE,
  LITERATURE,
  MARKED,
  MAYBE,
  MISSED,
  MISTAKENLY,
  NO_BEARING,
  OLIGO,
  OTHER_PART,
  OWN_PART,
  ofReviewers,
  PERSONAL,
  PRINTED_AS,
  SECTION,
  SETTLED,
  SLIP_OF,
  SLIPPED,
  stolenThing,
  TO_COME,
  thingOf,
  UNREPEATED,
  WRITTEN,
} from "./judge-signs.ts";
import type { FaultWord, Thing, Token } from "./lexicon.ts";
import { copiedFromElsewhere, OTHERS, ofOthers, own, strong } from "./whose.ts";

export type ThingToken = Token & { readonly entry: { readonly thing: Thing } };
export type FaultToken = Token & { readonly entry: FaultWord };

/** Where a thing stands to its fault: behind it, before it, or right beside it. */
export type Where = "right" | "left" | "attributive";

/** The term for a fault of a thing in a sentence (units `start` to `end`); nothing where the words mean something else. */
export function codeOf(
  text: string,
  { entry, from, to }: FaultToken,
  thing: ThingToken,
  where: Where,
  start: number,
  end: number,
): string | undefined {
  const what = thingOf(text, thing);
  let { fault } = entry;
  const words = text.slice(from, to).toLowerCase();
  if (/^did not support/.test(words) && /\b(?:that|which) $/.test(text.slice(Math.max(start, from - 6), from)))
    return undefined;
  if (words === "copying" && /^(?:,| and|-and)[ -]past/.test(text.slice(to, to + 12))) return undefined;
  if (
    words === "repetition" &&
    (/\b(?:on|upon|by|after|in) $/.test(text.slice(Math.max(start, from - 6), from)) ||
      /^ of (?:\w+ ){0,3}(?:experiments?|measurements?|assays?|analys[ei]s|tests?|work|stud(?:y|ies))\b/.test(
        text.slice(to, to + 60),
      ))
  )
    return undefined;
  if (/^taken\b/.test(words) && /\bnot $/.test(text.slice(0, from))) return undefined;
  if (/^misspel/.test(words) && what === "material") return "error-in-text";
  if (words === "repeated" && (ASKED_AGAIN.test(text.slice(to)) || UNREPEATED.test(text.slice(start, from))))
    return undefined;
  if (fault === "alike") {
    if (where === "attributive" && what !== "image" && what !== "text" && !(what === "data" && words === "identical"))
      return undefined;
    if (what === "result" && !OTHERS.test(text.slice(to, end))) return undefined;
    if (what === "data" && !/identical|the same|duplicate|indistinguish/.test(words)) {
      if (
        !/^ to (?:[\w-]+ )*?(?:data|those|results?)\b.*\b(?:articles?|papers?|published|authors)\b/.test(
          text.slice(to, end),
        )
      )
        return undefined;
    }
    if (where === "right") return undefined;
    fault = "duplicate";
  }
  if (fault === "concern") {
    if (SETTLED.test(text.slice(to, end))) return undefined;
    if (words === "concern" && /\bexpressions? of (?:editorial )?$/i.test(text.slice(Math.max(start, from - 24), from)))
      return undefined;
    if (/^(?:issue|question|problem|concern)$/.test(words) && where === "left") return undefined;
    if (where === "left" && entry.form === "noun") return undefined;
    if (
      /^(?:issue|question|problem)$/.test(words) &&
      !/^ (?:about|with|regarding|concerning|of|over)\b/.test(text.slice(to, to + 12))
    )
      return undefined;
    if (/^issues?$/.test(words) && /^ \d/.test(text.slice(to, to + 3))) return undefined;
    if (words === "issue" && /^ of\b/.test(text.slice(to, to + 3))) return undefined;
    const between = text.slice(to, Math.max(to, thing.from));
    if (what === "review" && MISSED.test(between)) return undefined;
    if (
      !(what === "image" && /, (?:\w+ ){0,4}$/.test(between)) &&
      /\b(?:origin|originality|overlap|similarit|duplicat|plagiari|provenance|ownership|manipulat|fabricat|falsif|re-?use|authorship)/i.test(
        between,
      )
    )
      return undefined;
  }
  if (fault === "error" && where === "right" && NO_BEARING.test(text.slice(to, Math.max(to, thing.from))))
    return undefined;
  if (fault === "error" && what === "data" && /^spreadsheet/i.test(text.slice(thing.from, thing.to)))
    return CODES.error.analysis;
  if (
    fault === "error" &&
    what === "text" &&
    /^units?$/i.test(text.slice(thing.from, thing.to)) &&
    !/\b(?:text|abstract|legend|section|sentence)\b/i.test(text.slice(start, end))
  )
    return CODES.error.data;
  if (
    fault === "error" &&
    what === "data" &&
    where === "left" &&
    (IN_TABLE.test(text.slice(start, thing.from)) ||
      (ESTIMATED.test(text.slice(thing.from, thing.to)) && CONSEQUENCE.test(text.slice(start, to))))
  )
    return CODES.error.result;
  if (fault === "error" && what === "data" && where === "right" && COMPUTING.test(text.slice(to, thing.from)))
    return CODES.error.analysis;
  if (fault === "invented" && PERSONAL.test(text.slice(to, to + 40))) return undefined;
  if (fault === "invented" && /^never\b/.test(words) && /^ part\b/.test(text.slice(to, to + 6))) return undefined;
  if (words === "altered" && what === "result" && cameOutOtherwise(text, start, from, thing)) return CODES.error.result;
  if (
    fault === "error" &&
    what === "method" &&
    /^ (?:of|for) (?:the )?(?:calculat|comput|estimat|analy[sz])/.test(text.slice(thing.to))
  )
    return CODES.error.analysis;
  if (
    fault === "error" &&
    what === "material" &&
    MARKED.test(text.slice(thing.to, thing.to + 34)) &&
    /\bfig/i.test(text.slice(start, end))
  )
    return CODES.error.image;
  if (fault === "error" && what === "data" && OLIGO.test(text.slice(Math.max(start, thing.from - 40), thing.from)))
    return CODES.error.material;
  if (
    fault === "error" &&
    what === "text" &&
    /^units?$/i.test(text.slice(thing.from, thing.to)) &&
    /\btables?\b/i.test(text.slice(start, end))
  )
    return CODES.error.data;
  if (
    fault === "error" &&
    what === "analysis" &&
    /\b(?:structural|atomic|crystal|crystallographic|homology) $/i.test(text.slice(0, thing.from))
  )
    return CODES.error.result;
  if (
    fault === "error" &&
    what === "data" &&
    /^dos/i.test(text.slice(thing.from)) &&
    /^ (?:[\w-]+ ){0,6}(?:administered|injected|received|infused|given to)\b/.test(text.slice(thing.to))
  )
    return CODES.error.method;
  if (fault === "error" && /^error bar/i.test(text.slice(thing.from)) && /\bfig/i.test(text.slice(start, end)))
    return CODES.error.image;
  if (what === "data" && /^miscalculat/.test(words)) return CODES.error.analysis;
  if (
    words === "altered" &&
    what === "image" &&
    /\border of (?:the )?$/i.test(text.slice(Math.max(start, thing.from - 16), thing.from))
  )
    return undefined;
  if (words === "lifted" && /\b(?:concern|embargo|ban|notice|suspension)\b/i.test(text.slice(start, from)))
    return undefined;
  if (fault === "error" && where === "left" && what !== "result" && CLAIMED.test(text.slice(start, thing.from)))
    return CODES.error.result;
  if (
    fault === "error" &&
    /\bsections? $/i.test(text.slice(Math.max(start, thing.from - 9), thing.from)) &&
    /^[A-Z]/.test(text.slice(thing.from))
  )
    return CODES.error.text;
  if (
    fault === "error" &&
    what === "method" &&
    where === "right" &&
    /^Methods?$/.test(text.slice(thing.from, thing.to)) &&
    /\bthe $/.test(text.slice(to, thing.from))
  )
    return CODES.error.text;
  if (fault === "error" && what === "method" && SECTION.test(text.slice(Math.max(start, thing.from - 14), thing.to)))
    return where === "left" ? CODES.error.text : undefined;
  if (fault === "error" && what === "method" && SLIP_OF.test(text.slice(Math.max(start, from - 20), from)))
    return CODES.error.data;
  if (fault === "error" && MAYBE.test(text.slice(start, from))) fault = "concern";
  if (
    fault === "error" &&
    (what === "material" || what === "method") &&
    where === "left" &&
    PRINTED_AS.test(text.slice(from, to + 24))
  )
    return CODES.error.text;
  if (fault === "error") {
    if (
      entry.form === "noun" &&
      where === "left" &&
      !/\b(?:contain(?:s|ed)?|includ(?:es|ed)|ha[sd]|have|suffer(?:s|ed)? from|show(?:s|ed)?) (?:[\w-]+ ){0,4}$/.test(
        text.slice(thing.to, from),
      )
    )
      return undefined;
    if (
      what === "data" &&
      /\b(?:analy[sz]ed|calculated|computed|interpreted|normali[sz]ed|annotated|processed) (?:\w+ )?$/.test(
        text.slice(thing.to, from),
      )
    )
      return CODES.error.analysis;
    if (
      what === "result" &&
      /\b(?:(?:recorded|entered|coded|transcribed|classified|registered) (?:\w+ )?|(?:attributed|assigned|allocated|linked|matched|attached) to (?:the )?)$/.test(
        text.slice(thing.to, from),
      )
    )
      return CODES.error.data;
    if (
      what === "result" &&
      where === "attributive" &&
      !/^(?:result|finding|conclusion|interpretation|claim|outcome)/i.test(text.slice(thing.from, thing.to))
    )
      return undefined;
    if (
      /^(?:inappropriate|inadequate|improper|unsuitable|not appropriate)/.test(words) &&
      !/^(?:method|analysis|material|references)$/.test(what)
    )
      return undefined;
    if (/^omi/.test(words) && (what === "article" || /selectively $/.test(text.slice(0, from)))) return undefined;
    if (
      what === "references" &&
      /^ref/i.test(text.slice(thing.from, thing.to)) &&
      /^ (?:sample|strain|genome|standard|material|electrode|categor|group|level|value|population|range|sequence|frame|point|compound|spectr|curve|interval|compound|gene|transcriptome|photodiode|diode|detector|cell|solution|laser|source|mass|weight|scale|sensor|instrument|device|dose|thermometer|meter)/.test(
        text.slice(thing.to, thing.to + 14),
      )
    )
      return undefined;
  }
  if (
    words === "similarity" &&
    /^[ -](?:detection|check(?:ing|er)?) (?:software|tool|program|service)/i.test(text.slice(to, to + 30))
  )
    return undefined;
  if (fault === "duplicate" && what === "article" && ofReviewers(text, start, thing)) return undefined;
  if (fault === "duplicate" && what === "article" && /\bpre-?prints?\b/i.test(text.slice(start, end))) return undefined;
  if (fault === "duplicate" && where === "left" && entry.form === "noun" && EXPLAINED.test(text.slice(start, from)))
    return undefined;
  if (fault === "duplicate" && entry.form === "after" && TO_COME.test(text.slice(Math.max(start, from - 12), from)))
    return undefined;
  if (fault === "duplicate" && BY_MISTAKE.test(text.slice(Math.max(start, from - 24), from))) return undefined;
  if (
    words === "copied" &&
    where === "left" &&
    /\b(?:on|with|of|using) $/.test(text.slice(Math.max(start, from - 8), from))
  )
    return undefined;
  if (
    where === "right" &&
    (fault === "concern" || fault === "error") &&
    (what === "image" || what === "data") &&
    /\([^)]*$/.test(text.slice(to, Math.max(to, thing.from)))
  )
    return undefined;
  if (stolenThing(text, start, { from, to })) return undefined;
  if (what === "text" && /^section/i.test(text.slice(thing.from, thing.to)) && /^ \d/.test(text.slice(thing.to)))
    return undefined;
  if (what === "text" && where === "right" && /ly$/.test(words)) return undefined;
  if (words === "reproduced" && /\b(?:could|can) ?not be $/.test(text.slice(start, from))) return undefined;
  if (
    fault === "unreliable" &&
    what === "result" &&
    /^no longer/.test(words) &&
    /^(?:relationship|association|effect|difference|correlation)/i.test(text.slice(thing.from))
  )
    return CODES.error.result;
  if (
    fault === "unreliable" &&
    what === "result" &&
    /^not (?:\w+ )*valid$/.test(words) &&
    !/^ any ?(?:more|longer)\b/.test(text.slice(to, to + 12))
  )
    return CODES.error.result;
  if (fault === "unreliable" && what === "review" && /doubt|question/.test(words)) return CODES.concern.review;
  if (fault === "unreliable" && what === "review" && LITERATURE.test(text.slice(start, thing.from))) return undefined;
  if (what === "review" && /^ boards?\b/.test(text.slice(thing.to))) return undefined;
  if (what === "article" && /in question$/.test(words)) return undefined;
  if (words === "altered" && what !== "image" && FOLLOWED.test(text.slice(start, end))) return undefined;
  if (
    where === "attributive" &&
    /^(?:questioned|challenged|disputed)$/.test(words) &&
    /\bthe $/i.test(text.slice(0, from))
  )
    return undefined;
  if (
    fault === "duplicate" &&
    entry.form === "after" &&
    /^ in (?:\w+ )?(?:volume|issue|section)\b/.test(text.slice(to))
  )
    return undefined;
  if (fault === "unreliable" && (words.startsWith("should not rely") || /\bremains?\b/.test(words))) return undefined;
  if (fault === "unreliable" && what === "article" && / supported| borne| justified/.test(words)) return undefined;
  if (
    fault === "unreliable" &&
    what === "article" &&
    /integrity/.test(text.slice(Math.max(start, thing.from - 40), Math.max(thing.to, to))) &&
    /guarantee|vouch/.test(words)
  )
    return undefined;
  if (
    fault === "unreliable" &&
    (what === "data" || what === "image" || what === "result") &&
    /in(?:to)? (?:question|doubt)$/.test(words)
  )
    return CODES.concern[what];
  if (fault === "unreliable" && / (?:represent|reflect)$/.test(words) && GENUINE.test(text.slice(to, to + 24)))
    return CODES.invented[what];
  if (fault === "unreliable" && what === "image" && / (?:represent|reflect)$/.test(words)) return undefined;
  if (fault === "unreliable" && /confirmed|verified/.test(words) && ANEW.test(text.slice(to, to + 60)))
    return undefined;
  if (words === "no support" && COMPLAINT.test(text.slice(to, to + 60))) return undefined;
  if (fault === "unreliable" && what === "image" && /verify|confirm/.test(words)) return CODES.concern.image;
  if (
    fault === "plagiarism" &&
    words === "copied" &&
    /^ (?:and pasted|into|onto|within|across|over|from one)\b/.test(text.slice(to, to + 12))
  )
    fault = "duplicate";
  if (
    fault === "plagiarism" &&
    /^(?:taken|used|copied|reproduced|obtained)/.test(words) &&
    MISTAKENLY.test(text.slice(to, end))
  )
    return CODES.error[what];
  if (fault === "plagiarism" && words === "copied" && OWN_PART.test(text.slice(to)))
    return SLIPPED.test(text.slice(Math.max(start, from - 24), from).replace(/been $/, ""))
      ? CODES.error[what]
      : CODES.duplicate[what];
  if (fault === "plagiarism" && OTHER_PART.test(text.slice(thing.from < from ? from : to, end)))
    return SLIPPED.test(text.slice(Math.max(start, from - 24), from)) ? CODES.error[what] : undefined;
  if (fault === "plagiarism" && !strong(words) && !copiedFromElsewhere(text.slice(to, Math.min(end, to + 160)), words))
    return undefined;
  if (
    (fault === "duplicate" || fault === "plagiarism") &&
    what === "data" &&
    /(?:\b(?:similar|identical) to (?:the )?|\bcontentious )$/i.test(
      text.slice(Math.max(start, thing.from - 24), thing.from),
    )
  )
    return undefined;
  if (fault === "duplicate" || fault === "plagiarism") {
    const around = text.slice(start, end);
    const ofAuthors = own(around);
    if (
      fault === "duplicate" &&
      !ofAuthors &&
      entry.form !== "before" &&
      !(
        what === "image" &&
        words === "similar" &&
        (!BY_OTHERS.test(text.slice(to, end)) || /\bbackgrounds? $/.test(text.slice(0, from)))
      ) &&
      ofOthers(text.slice(what === "article" ? to : Math.min(from, thing.from), Math.min(end, to + 260)))
    )
      fault = "plagiarism";
    else if (
      fault === "plagiarism" &&
      ofAuthors &&
      !/^plagiari/.test(words) &&
      !OTHERS.test(around.replace(/\bwithout\b[^,.;]*/i, ""))
    )
      fault = "duplicate";
  }
  if ((fault === "duplicate" || fault === "plagiarism") && what === "method" && WRITTEN.test(text.slice(start, from)))
    return CODES[fault].text;
  if (fault === "invented" && what === "result" && /^false/.test(words)) return CODES.error.result;
  if (fault === "invented" && where === "left" && entry.form === "noun") return undefined;
  if (fault === "manipulated" && where === "left" && entry.form === "noun") return undefined;
  return CODES[fault][what];
}
