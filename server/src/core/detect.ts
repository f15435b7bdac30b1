import { columnOf, type Kind, mayNameKind, titlePrefix, titleSuffix } from "./vocabulary/kinds.ts";

/** How readily a plain text is taken for a notice. */
export type Eagerness = "strict" | "normal" | "eager";

/** What is looked at: the beginning of the text, in UTF-16 units. */
const LOOK = 6_000;
/** Lines with words in which a title may stand; front matter and mastheads come before it. */
const TITLE_LINES = 60;
/** Lines with words below a banner in which the title itself may stand. */
const BELOW_BANNER = 4;

/**
 * True where a plain text reads like a notice: a title or banner that names a kind, or prose in which a notice acts, and
 * nothing of a policy, a change log, a news piece or an article about notices. `strict` asks for both title and act,
 * `eager` lets any sign of one do. Looks at the beginning of the text only.
 */
export function looksLikeNotice(text: string, eagerness: Eagerness = "normal"): boolean {
  const head = text.slice(0, LOOK);
  if (!mayNameKind(head)) return false;
  const title = titled(head);
  const words = head.replaceAll("’", "'");
  const acts = ACT.test(words) || CORRECTS.test(words);
  if (eagerness === "eager") return title !== undefined || acts;
  const hearsay = words.match(ABOUT)?.length ?? 0;
  if (
    hearsay > (title?.firm && (acts || (title.bare && title.at === 0)) ? 1 : 0) ||
    ((title?.at !== 0 || (title.bare && !ACT.test(words))) && POLICY.test(words.slice(0, 1_500))) ||
    isCode(head)
  )
    return false;
  if (eagerness === "strict") return title !== undefined && acts;
  if (!title) return ACT.test(words) && SELF.test(words) && !ARTICLE.test(words) && !TABLED.test(words);
  if (title.firm) return acts || !ARTICLE.test(words);
  return (acts || SCHOLARLY.test(words)) && !ARTICLE.test(words) && !CHANGES.test(words);
}

interface Title {
  readonly kind: Kind;
  /** False where the words often stand over other texts ("Corrections", "Removed"). */
  readonly firm: boolean;
  /** True where nothing follows the kind's words. */
  readonly bare: boolean;
  /** 0 for the first line with words. */
  readonly at: number;
}

/** The line, among the first ones, that names a kind as a notice's title or banner does. A firm one wins, one with a title before a bare one. */
function titled(head: string): Title | undefined {
  let weak: Title | undefined;
  let banner: Title | undefined;
  let at = 0;
  for (const raw of head.split("\n")) {
    const line = raw.replace(/^[\s\ufeff#>*_]+(?:title: )?|^title: /i, "").replace(/[\s#*_]+$/, "");
    if (line.length < 4) continue;
    if (at > TITLE_LINES) break;
    if (line.length < 500 && mayNameKind(line)) {
      const found = titleOf(line, raw, at);
      if (banner) {
        if (found?.firm && !found.bare && found.kind === banner.kind) return { ...found, at: banner.at };
      } else if (found?.firm && !found.bare) return found;
      else if (found?.firm) banner = found;
      else weak ??= found;
    }
    if (banner && at > banner.at + BELOW_BANNER) break;
    at++;
  }
  return banner ?? weak;
}

/** Words behind "Retraction" and its like that make a heading about notices. */
const TOPIC =
  /^(?:polic(?:y|ies)|guid|procedure|process|standards?|faq|rates?|watch|and |or |vs|in |among|database|criteria|workflow)/i;

function titleOf(line: string, raw: string, at: number): Title | undefined {
  const prefix = titlePrefix(line);
  if (prefix && (prefix.closed || /^[A-Z\s[\]']+$/.test(line.slice(0, prefix.length)))) {
    const { kind, length } = prefix;
    const rest = line.slice(length);
    if (TOPIC.test(rest)) return undefined;
    const colon = /[:—–\]]\s*$/.test(line.slice(0, length));
    const bare = rest.length === 0;
    const sentence = /[.!?]$/.test(line) && !colon && !bare && line.length > 120;
    if (sentence && !/^(?:notice|statement) of /i.test(line) && !/^\s*(?:for |to |of )?["“]/.test(rest))
      return undefined;
    const strong = STRONG.has(kind) || columnOf(kind) === "expression-of-concern";
    const notice = /notice|statement|note\b|\b(?:author|publisher|editorial)\b/i.test(line.slice(0, length));
    const plural = /s$/i.test(line.slice(0, length).trim());
    const list = /^\s*[-*+] /.test(raw);
    if (list && !colon) return undefined;
    const firm =
      (strong && !(bare && plural && at > 0)) ||
      notice ||
      (colon && !bare) ||
      (bare && /^[^a-z]+$/.test(line) && kind !== "removal");
    return { kind, firm: firm && !(kind === "removal" && bare), bare, at };
  }
  const suffix = titleSuffix(line);
  return suffix && suffix.start > 8 && line.length < 300 && STRONG.has(suffix.kind)
    ? { kind: suffix.kind, firm: false, bare: false, at }
    : undefined;
}

const STRONG: ReadonlySet<Kind> = new Set<Kind>([
  "retraction",
  "partial-retraction",
  "retract-and-replace",
  "corrigendum",
  "erratum",
]);

const ITEM =
  "(?:articles?|papers?|publications?|manuscripts?|stud(?:y|ies)|works?|reports?|essays?|letters?|reviews?|chapters?|abstracts?|preprints?|data ?sets?)";
const THIS = "(?:this|the|our|their|its|these|both|above|following|said|\\[1\\])";
/** A notice takes an article back or puts it in doubt. */
const ACT = new RegExp(
  `\\b(?:${THIS}(?: [^\\s.;]{1,40}){0,8}? ${ITEM}\\b[^.;]{0,220}?|it |\\[\\d+\\] )(?:is|are|has|have|was|were|will)(?: hereby| therefore| being| been| be| now| also| thus| [a-z]+ly){0,3} (?:retracted|withdrawn|removed|reinstated)\\b|\\b(?:retract|withdraw)(?:s|n|ed|ing)? (?:this|the|our|their|its|these|both)(?: [^\\s.;]{1,40}){0,8}? ?(?:${ITEM}\\b|["“‘])|\\b(?:issu|publish|post)(?:es|e|ing|ed) (?:this|an?) (?:editorial |interim )?expression of concern\\b|\\b(?:se retracta|ha sido retractado|foi retratado|a été rétracté|zurückgezogen|ha sido retirado|foi retirado|queda retractad[oa]|torna(?:m)? públic[ao] a retrata[cç][aã]o)\\b|\\bmarked as retracted\\b|\\bretraction of (?:this|the|our) `,
  "i",
);
/** A notice mends an article. */
const CORRECTS =
  /\bthis (?:article|paper|correction|corrigendum|erratum|addendum)\b|\bshould (?:have )?(?:read|be(?:en)? (?:read|replaced|corrected|listed|added))\b|\b(?:article|paper|version|errors?|text|table|figure) (?:has|have) (?:now )?been (?:corrected|updated|amended|republished)\b|\b(?:in|of) the (?:original(?:ly)?|published|above)(?: published)? (?:article|paper|version)\b|\bwas (?:incorrectly|inadvertently|erroneously)\b|\b(?:donde dice|debe decir|onde se lê|leia-se|il faut lire|deve-se considerar)\b/i;
/** Only a notice says of itself what it does: a text without a title that names a kind must. */
const SELF =
  /\b(?:we|i|the (?:\S+ ){0,4}?(?:editors?|editors?-in-chief|publisher|journal|authors?))\b[^.]{0,80}? (?:hereby|therefore|regretfully|formally|issue|wish to|would like to|have retracted|has retracted|retracts?|withdraws?|are retracting|is retracting)\b|\b(?:this|the above(?:-mentioned)?) (?:article|paper|publication|manuscript|preprint|data ?set|chapter)(?: \[\d+\])? (?:has been|was|is|is being|is hereby) (?:retracted|withdrawn)\b|\bwird hiermit\b|\bqueda retractad[oa]\b|\btorna(?:m)? públic[ao] a retrata[cç][aã]o\b|\bthis (?:retraction|expression of concern|withdrawal)\b/i;
/** Reporting on notices, or teaching about them. */
const ABOUT =
  /\bretraction watch\b(?! database)|\btold (?:us|retraction|reporters)\b|\btold the (?!journals?\b|editors?\b|publishers?\b|authors?\b)|\bthe (?:retraction )?notice (?:reads|says|states|said|explains|for)\b|\baccording to the (?:retraction )?notice\b|\bhere'?s the (?:notice|text)\b|\bwe(?:'ve| have) (?:covered|emailed|reached out|reported on)\b|\bwe reported (?:last|earlier|on|this|yesterday)\b|\b(?:posted|filed) (?:by|under|in)\b|\bspokes(?:person|man|woman) (?:for|said|told)\b|\bsaid in (?:a|an) (?:statement|email|interview)\b|\bsubscribe\b|\bnewsletter\b|\bread more\b/gi;
/** Rules on when to retract or correct. */
const POLICY =
  /\b(?:retraction|correction|withdrawal|corrections and retractions|retractions and corrections|ethics?|editorial) polic(?:y|ies)\b(?! (?:can|is available))|\b(?:editors|journals?|publishers|authors|articles|papers|publications) (?:should|may|must|can|might|will)(?: also| only)? (?:be |consider |also )*(?:consider|retract|issue|correct|withdraw|publish|request|contact|notify|removed?)|\bguid(?:ance|elines?) (?:on|for|to) (?:retract|correct|withdraw|editors|journals)|\bin (?:cases|the event) (?:of|where|that)\b|\bwe (?:will|may) (?:issue|publish|retract|correct|remove)\b/i;
/** A research article's own skeleton. */
const ARTICLE =
  /^\s*(?:#+\s*|\*\*)?(?:\d{1,2}\.? )?(?:abstract|introduction|materials? and methods|methods|results|discussion|literature review)\b\s*:?(?:\*\*)?\s*$[\s\S]{400}/im;
/** Tables: a document, not a notice without a title. */
const TABLED = /^ {0,3}\|[^\n]{1,200}\|/m;
/** Release notes. */
const CHANGES =
  /\bchange ?log\b|\brelease notes?\b|^\s*#*\s*\[?v?\d+\.\d+(?:\.\d+)?\b|\b(?:bug ?fix(?:es)?|npm|pull request|commit|deprecated|changelog|semver|API|repository|upgrade)\b/im;
const SCHOLARLY =
  /\b(?:article|paper|journal|doi|10\.\d{4,9}\/|manuscript|et al|authors?|published online|volume|figure|fig\.)\b/i;

/** Licences, code, configuration. */
function isCode(head: string): boolean {
  return /\b(?:npm (?:install|i)|yarn add|pip install|require\(|import \{|function ?\(|Permission is hereby granted|Apache License|GNU (?:LESSER )?GENERAL PUBLIC)\b|^```/im.test(
    head,
  );
}
