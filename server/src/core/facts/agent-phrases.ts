import type { Span } from "../span.ts";
import type { Role } from "../vocabulary/roles.ts";
import { DETERMINERS, FIGURES, MODIFIERS, nextHead } from "./agent-heads.ts";
import { DEAN, isCapitalFamily, isInList } from "./agent-names.ts";
import { roleOfHead } from "./agent-roles.ts";
import { scopeOf } from "./agent-scope.ts";
import {
  GO_ON_AND,
  HONORIFIC,
  HOUSES,
  INITIALS,
  INSTITUTION,
  IS_DEGREE,
  JOURNAL,
  LIST_ACTS,
  NO_NAME,
  OF_ETHICS,
  OF_SOCIETY,
  ONE_THAT_ACTS,
  ONE_WORD_JOURNAL,
  PERSON,
  PUBLISHING_SOCIETY,
  SOCIETY,
  THIRD,
  TITLE_OF_HOUSE,
  TRAINING,
} from "./agent-words.ts";

/** A range of units of a block's plain text. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** Someone who may act, ask, approve or answer. `we` is whoever writes. Ranges count units of the block's plain text. */
export interface Mention extends Words {
  readonly role: Role | "we";
  /** The printed names of those meant, where the phrase or what stands beside it gives them. */
  readonly names: readonly Words[];
  /** How many of the authors: `none` is "none of the authors". */
  readonly scope: "all" | "some" | "none";
  /** True where the mention is a bare name. */
  readonly bare: boolean;
  /** The journal or body beside an office ("of Eel Studies"). */
  readonly organisation?: Words;
  /** The words in an earlier sentence that a pronoun stands for. */
  readonly meant?: Words;
}

/** Those that one phrase coordinates ("the authors, the Editor and Wiley"). */
export interface Group extends Words {
  readonly agents: readonly Mention[];
}

const CAPITALS =
  /(?<![A-Za-z0-9\u00c0-\u024f])(?:[A-Z\u00c0-\u00de]\.(?:[ -]?(?:[A-Z\u00c0-\u00de]|[dv](?=\.[A-Z]))\.){0,4}(?:(?!The|This|In|We|It|A)[A-Z][a-z\u00df-\u00ff][A-Za-z0-9'\u00c0-\u024f-]{1,40})?|(?:Drs?|Profs?|Mr|Mrs|Ms)\.|[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z0-9'\u00c0-\u024f-]{0,40})(?:(?: (?:of the|in the|for the|of|in|for|on|&|de la|de|da|do|dos|das|del|di|du|van der|van den|van|von|der|la|le|el|al|bin|ibn|ten|ter|at the|at))? (?:[A-Z\u00c0-\u00de]\.(?:-?[A-Z\u00c0-\u00de]\.){0,4}|(?:Prof|Dr|Inc|Ltd|Co|Corp|St)\.|[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z0-9'\u00c0-\u024f-]{0,40})){0,12}/g;
const SUFFIX_WORK =
  / (?:of (?:the|this|these|that|said)(?: [\w-]+){0,4}? (?:articles?|papers?|study|studies|manuscripts?|publications?|reports?|works?|essay|letter|review)(?: \[\d{1,2}\])?|(?:listed|named|credited|appearing) (?:(?:in|on) (?:the|this|that) (?:\w+ )?(?:article|paper|publication|manuscript|study|byline)|above|below))/iuy;
const SUFFIX_OFFICE =
  / (?:of|at|for|from)(?: the| this| our)? (?:(?:journal|volume|book|series|proceedings|supplement|collection|special issue|conference|(?<=\bedit[a-z -]{2,20} of (?:our|the) )(?:society|association|academy)(?:'s journal)?)\b(?! of))?/iuy;
/** "The four authors at Lakeside University" are a part of them. */
const AT_PLACE =
  / (?:at|from|based (?:at|in)|affiliated (?:with|to)|who (?:are|were) (?:at|from)) (?:the )?(?=\p{Lu}[\p{L}-]+)/uy;
const SUBJECT =
  /^ (?:ha[sd]|have|is|are|did|does|do|was|were|will|could|would|wish|agree|disagree|concur|retract|withdr|request|ask|neither|decided|object|approv|accept|support|sign|oppos|refus|respond|repl|return|gave|maintain|st(?:an|oo)ds?\b|contest|disput|reject|consent|declin)/u;

const BARE_SUFFIX = /^ (?:of|at|for|from)(?: the| this| our)? $/i;

/** What joins a name to the head behind it. */
const TO_HEAD = /[ ,]*(?: (?:of|in|at|for|on|the|&)(?= |$) ?)*$/;
const CLOSED =
  /\b(?:Ltd|Inc|Corp|Co)\.(?= (?:The|This|These|All|An?|It|In|We|Following|After|On|Both|Authors?|No|None)\b)/;
const AND_SUBJECT =
  /^ (?:and|&) (?!the\b|(?:(?! and )[^.,;]){0,40}\b(?:Publi|Press\b|Editor|Author|Foundation|Corporation|Institution|Association|Society\b|University|Springer|Wiley|Elsevier))(?:(?:Sons|Francis|Wilkins|Kluwer)\b(?: \p{Lu}[\p{L}&/]*)*|(?:(?:\p{Lu}[\p{L}-]+|of|the|in|for) ){0,3}?(?:\p{Lu}[a-z]*(?:ology|[^k]ics|istry|iatry|graphy|ment|ness|tion|ism|ety|ations?|tics|ance|apy|apies|ure|ity|ysis)|Medicine|Sciences?|Research|Control|Engineering|Surgery|Health|Diseases?|Therapeutics|Policy|Practice|Care|Law|Food|Disorders|Devices|Systems|Structures|Processes|Behaviou?r|Longevity|Neuroscience|Computing|Networks|Materials|Methods|Drug|Surgeons|Physicists|Gynecologists|Engineers|Chemists|Ecology|Imaging|Biotech|Ageing|Aging|Dialysis|Transplantation|Ireland|New Zealand|Wales|Herzegovina|Luxembourg)(?![\p{L}-]))(?:,? (?:Inc|Ltd|LLC|A\/S|GmbH)\.?(?=[\s,.;)]|$))?/u;

/** The agents that a sentence mentions, in its order. */
export function mentions(text: string, { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  const words = text.slice(start, end);
  CAPITALS.lastIndex = 0; // matchAll would copy the pattern each time
  for (let match = nextHead(words, 0); match; match = nextHead(words, match.index + match[0].length)) {
    const head = headed(text, start + match.index, match[0], start, end);
    if (!head || head.to <= (found.at(-1)?.to ?? 0)) continue;
    while (found.length > 0 && head.from < found.at(-1)!.to) found.pop(); // "the journal's Editor" is the editor
    found.push(head);
  }
  const heads = found.length;
  for (let match = CAPITALS.exec(words); match; match = CAPITALS.exec(words)) {
    let from = start + match.index;
    let run = match[0];
    const closed = run.includes(".") ? CLOSED.exec(run) : null;
    if (closed) run = run.slice(0, closed.index + closed[0].length); // the next sentence begins behind "Ltd."
    run += GO_ON_AND.exec(run)
      ? (AND_SUBJECT.exec(words.slice(match.index + run.length, match.index + run.length + 80))?.[0] ?? "")
      : "";
    run += TRAINING.exec(words.slice(match.index + run.length, match.index + run.length + 50))?.[0] ?? "";
    CAPITALS.lastIndex = match.index + run.length;
    const over = found.findLast((each, i) => i < heads && each.from < from + run.length && from < each.to);
    if (over) {
      const rest = over.to + 1 - from; // "Author Vik": the name stands behind the head
      if (over.from > from) {
        run = run.slice(0, over.from - from).replace(TO_HEAD, ""); // "Dr. A. Roe of the Editorial Board": before it
        if (run === "" || HONORIFIC.test(`${run} `)) continue;
      } else {
        if (text[over.to] !== " " || rest >= run.length || !/^\p{Lu}/u.test(run.slice(rest))) continue;
        from += rest;
        run = run.slice(rest);
      }
    }
    run += OF_YEAR.exec(words.slice(match.index + match[0].length, match.index + match[0].length + 14))?.[0] ?? "";
    if (isAcronym(text, from, run)) continue;
    const name = named(text, from, run, start);
    if (name) found.push(name);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "The Programme Committee of EELCON 2018 has". */
const OF_YEAR = /^ (?:19|20)\d\d(?= (?:ha[sv]|ha[sd]|retract|withdr|decid|regret|request|is |are ))/;

/** True for capitals in brackets behind a name that they shorten ("American Eel Association (AEA)"). */
function isAcronym(text: string, from: number, run: string): boolean {
  return (
    text[from - 1] === "(" &&
    text[from + run.length] === ")" &&
    /^\p{Lu}[\p{Lu}&-]{1,9}$/u.test(run) &&
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, from - 24), from - 1))
  );
}

const BODIES =
  /^(?:journals?|society|association|academy|institutions?|university|institutes?|hospital|college|cent(?:er|re)|school|department|faculty|ministry|foundation|employers?|committee|panel|commission|board|council|agency|relatives|family|parents|guardians?|complainants?|organi[sz]ers?|funders?|sponsors?|experts?|readers?|whistle-?blowers?|third party)$/iu;

const OF_PLACE = /^the \p{Lu}\p{Ll}[\p{L}-]+ $/u;
const COUNT_BEFORE_OF =
  /(?:\b(?:all|both|each|some|several|most|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|none|any|neither|majority|rest|remainder)|\d)$/iu;

/** The Committee on Publication Ethics, and no journal's or society's own. */
const ETHICS = /^ (?:on|of|for) publication ethics(?! of (?:the|our|this) )/i;
/** What stands before a capitalised noun inside a name ("Ethics Committee of the Hospital"). */
const INSIDE = /\p{Lu}[\p{L}-]* (?:of|at|for) $/u;

/** The noun phrase around a head noun ("the Specialty Chief Editor of Eel Studies"). */
function headed(text: string, at: number, head: string, start: number, end: number): Mention | undefined {
  const word = head.toLowerCase();
  if (word === "we" || word === "us" || word === "i") {
    if (word === "i" && (head !== "I" || !/^(?: [a-z]|,)/.test(text.slice(at + 1, at + 3)))) return undefined;
    return { from: at, to: at + head.length, role: "we", names: [], scope: "all", bare: false };
  }
  if (LEFT.test(word)) {
    const near = word === "them" && !NAMED_BEHIND.test(text.slice(at + 4, at + 12));
    if (!PERSONS.test(text.slice(near ? start : Math.max(0, at - 400), at))) return undefined;
  }
  if (/^(?:elife|mbio|msphere|msystems|iscience|eneuro|ebiomed|eclinical)/.test(word))
    return { from: at, to: at + head.length, role: "journal", names: [], scope: "all", bare: false };
  const body = BODIES.test(word);
  let from = /(?:^|[ (])co-$/i.test(text.slice(Math.max(start, at - 4), at)) ? at - 3 : at; // "Co-Editors in Chief"
  let determined = false;
  let own: number | undefined; // where a name before the head begins ("PLOS ONE Editors")
  for (let steps = 0; steps < 10 && from > start; steps++) {
    if (text[from - 1] !== " ") break;
    const blank = text.lastIndexOf(" ", from - 2);
    const left = Math.max(blank + 1, start);
    const token = text.slice(left, from - 1).replace(/^[(["“]/u, "");
    const lower = token.toLowerCase();
    if ((DETERMINERS.has(lower) || FIGURES.test(lower)) && !/^\p{Lu}{2}/u.test(token)) {
      if (lower === "of" && !COUNT_BEFORE_OF.test(text.slice(Math.max(start, left - 10), left - 1))) break;
      determined = true;
    } else if (determined && lower !== "of" && !/^(?:remaining|other)$/.test(lower)) break;
    else if (
      MODIFIERS.has(lower) ||
      (lower === "and" &&
        /(?:first|corresponding|senior|last|lead)$/iu.test(text.slice(Math.max(start, left - 14), left - 1)))
    ) {
      /* a modifier */
    } else if (/^\p{Lu}[\p{L}\p{N}&-]*(?:'s?)?$/u.test(token) && !NO_NAME.has(token) && !/^author/.test(word)) {
      own = left;
      if (body) return undefined; // a body's name: the capitals say what it is
    } else if (from === at && word === "authors" && OF_PLACE.test(text.slice(Math.max(start, left - 4), at))) {
      /* "the Lakeside authors" */
    } else if (
      /^(?:in|of|&)$/.test(token) &&
      own === from &&
      /\p{Lu}/u.test(text[text.lastIndexOf(" ", left - 2) + 1] ?? "")
    ) {
      /* inside a name */
    } else break;
    from = left;
  }
  if (text[from] === "(" || text[from] === "[" || text[from] === "“" || text[from] === '"') from++;
  const phrase = text.slice(from, at);
  if (body && /^\p{Lu}/u.test(head) && INSIDE.test(text.slice(Math.max(start, from - 24), from))) return undefined;
  if (
    body &&
    (!determined ||
      (/^\p{Lu}/u.test(head) &&
        /^ (?:of|on|for) (?:the )?\p{Lu}/u.test(text.slice(at + head.length, at + head.length + 10))))
  )
    return undefined;
  if (word === "committee" && ETHICS.test(text.slice(at + head.length, at + head.length + 24))) return undefined;
  let to = at + head.length;
  let organisation: Words | undefined;
  let atPlace = false;
  const office = /edit|^eic/.test(word);
  if (/author/.test(word)) {
    SUFFIX_WORK.lastIndex = to;
    const suffix = SUFFIX_WORK.exec(text);
    if (suffix && to + suffix[0].length <= end) to += suffix[0].length;
    else {
      AT_PLACE.lastIndex = to;
      const at = AT_PLACE.exec(text);
      const name = at ? titleAt(text, to + at[0].length, end) : to;
      if (at && name > to + at[0].length && !/^'s/.test(text.slice(name, name + 2))) {
        to = name;
        atPlace = true;
      }
    }
  } else if (office || /^publisher|^(?:committee|panel|commission|board|council|journal)$/.test(word)) {
    SUFFIX_OFFICE.lastIndex = to;
    const suffix = SUFFIX_OFFICE.exec(text);
    if (suffix) {
      const next = to + suffix[0].length;
      const journal = /[a-z]$/i.test(suffix[0].replace(BARE_SUFFIX, ""));
      if (journal) to = next;
      const at = journal && text[next] === " " ? next + 1 : next;
      if (!journal || at > next) {
        const name = titleAt(text, at, end);
        if (name > at) {
          organisation = { from: at, to: name };
          to = name;
        }
      }
    }
  }
  const foreign = word.endsWith("authors") && OF_OTHERS.test(text.slice(at + head.length, at + head.length + 80));
  const role = foreign
    ? "third-party"
    : roleOfHead(word, phrase, organisation && text.slice(organisation.from, organisation.to));
  const part = atPlace || /\bnot $/i.test(text.slice(Math.max(start, from - 4), from));
  const scope = role !== "author" ? "all" : part ? "some" : scopeOf(word, phrase);
  return { from, to, role, names: [], scope, bare: false, ...(organisation && { organisation }) };
}

/** "The authors of another article". */
const OF_OTHERS =
  /^ of (?:another|the (?:other|earlier|previous|duplicated|source|plagiari[sz]ed|copied)) (?:[\w-]+ ){0,3}(?:articles?|papers?|study|studies|works?|publications?|books?|thesis|chapter|report|letter)\b/i;

/** Words for authors that no noun follows. */
const LEFT =
  /^(?:them|others|none|third|rest|latter|remainder|former|one|two|three|four|five|six|seven|eight|nine|ten)$/;
/** "Two of them (Vik and Holt)": who they are stands there, and is taken up from the sentence before. */
const NAMED_BEHIND = /^,? ?\(?(?:\p{Lu}[\p{Ll}.]|agree|disag|have |did )/u;
const PERSONS = /author|\b(?:Drs?|Profs?|Mrs?|Ms)\.? \p{Lu}/iu;

const NAME_GO_ON =
  /(?:,(?= \p{Lu}\p{L}+ & \p{Lu}))? (?:(?:of|in|for|on|&|-|–|—|de la|de los|de las|de|da|do|dos|das|del|di|du|des|e|y|et|und|für) (?:the )?|and (?!the\b|(?:(?! and )[^.;,]){0,30}\b(?:Publishing|Press|Publishers|Publications|Society|University)\b|(?:IOP|AIP|SAGE|Sage|MDPI|PLOS|Hindawi|Taylor|IEEE|Karger|Thieme|Dove|Bentham|Optica|ACS|RSC|BMC|BioMed|Frontiers)\b|Chief|Editor|Publish|Author|Specialty|Field|Journal\b|Springer|Wiley|Elsevier|John Wiley)|the )?(?=\p{Lu})/uy;
const NAME_TOKEN = /\p{Lu}[\p{L}\p{N}&'-]*/uy;

/** Where the name of a journal or body that begins at `at` ends; `at` where none does. */
function titleAt(text: string, at: number, end: number): number {
  let to = at;
  for (let next = at; next < end; ) {
    NAME_TOKEN.lastIndex = next;
    const token = NAME_TOKEN.exec(text);
    if (!token) break;
    to = next + token[0].length;
    if (token[0].endsWith("'s")) return to - 2;
    NAME_GO_ON.lastIndex = to;
    const on = NAME_GO_ON.exec(text);
    if (!on) break;
    next = to + on[0].length;
  }
  return to;
}

/** What a run of capitalised words names, if it may name an agent. */
function named(text: string, at: number, run: string, start: number): Mention | undefined {
  if (
    (NO_NAME.has(run) && run !== "Wiley" && !isInList(text, at, run)) ||
    (IS_DEGREE.test(run) && /\p{Ll}, $/u.test(text.slice(Math.max(start, at - 3), at)))
  )
    return undefined;
  let from = at;
  let words = run.endsWith("'s") ? run.slice(0, -2) : run.endsWith("'") ? run.slice(0, -1) : run;
  let article = "";
  for (;;) {
    const first = /^[^ ]+/.exec(words)![0];
    if (
      !NO_NAME.has(first) ||
      isInList(text, at, run) ||
      (first !== "The" && HOUSES.exec(words)?.index === 0) ||
      /^(?:(?:Journal|Research|Publication) (?:of|in)|Publication Ethics (?=[A-Z])|Panel (?:on|for) [A-Z][a-z]+|Data (?:Protection|Safety|Monitoring|Integrity)|(?:Executive|Editorial|Publications?|Managing|Open Access) (?:Committee|Council|Board)(?! of Editors))\b/.test(
        words,
      )
    )
      break;
    const next = /^[^ ]+ (?:(?:of|in|for|on|&|de|at)(?: the)? )?/.exec(words)?.[0];
    if (!next || next.length >= words.length) return undefined;
    article = first === "The" ? next : "";
    words = words.slice(next.length);
    from += next.length;
  }
  if (
    OF_ETHICS.test(words) ||
    /^(?:Research Integrity|Publishing Ethics|Research Ethics|Integrity|Ethics)$/.test(words)
  )
    return undefined;
  const to = from + words.length;
  const mention = (role: Role, begin = from, bare = true): Mention => ({
    from: begin,
    to,
    role,
    names: [{ from: begin, to }],
    scope: "some",
    bare,
  });
  const honorific =
    HONORIFIC.exec(words)?.[0].length ??
    (/\b(?:Drs?|Profs?|Professors?)\.? $/.test(text.slice(Math.max(start, from - 11), from)) ? 0 : -1);
  const tokens = words.split(/ |(?<=^(?:\p{Lu}\.)+)(?=\p{Lu}\p{Ll})/u).length; // "L.Sund"
  const listed =
    tokens === 1 &&
    (/^(?:,| and| &| n?or) (?:and )?\p{Lu}/u.test(text.slice(to, to + 10)) ||
      /(?:,| and| &| n?or) $/.test(text.slice(Math.max(start, from - 5), from)));
  const subject =
    tokens === 1 &&
    (SUBJECT.test(text.slice(to, to + 12)) ||
      /\b(?:co-?)?author $/i.test(text.slice(Math.max(start, from - 10), from)));
  if (
    tokens === 1 &&
    honorific < 0 &&
    !listed &&
    !subject &&
    !/^(?:\p{Lu}{2,}|\p{Lu}\.(?:[ -]?[\p{Lu}dv]\.)+$)/u.test(words) &&
    !HOUSES.test(words) &&
    !ONE_WORD_JOURNAL.test(words) &&
    !THIRD.test(words)
  )
    return undefined;
  if (honorific >= 0) {
    const role = DEAN.test(text.slice(to, to + 120)) ? "institution" : "author";
    return { ...mention(role), names: [{ from: from + honorific, to }] };
  }
  if (/ & /.test(words) && !HOUSES.test(words) && ONE_THAT_ACTS.test(text.slice(to, to + 30)))
    return mention("journal", from);
  const orgFrom = article
    ? from - article.length
    : from - (/(?:^| )((?:the|its) )$/.exec(text.slice(Math.max(start, from - 5), from))?.[1]?.length ?? 0);
  if (INITIALS.test(/^(\p{Lu}{2,6})'s /u.exec(words)?.[1] ?? "")) return mention("society", orgFrom);
  if (OF_SOCIETY.test(words)) return mention("society", orgFrom);
  if (PUBLISHING_SOCIETY.test(words)) return mention("publisher", orgFrom);
  if (SOCIETY.test(words) && !/ & Society$|(?:Publishing|Press|Publications)$/.test(words))
    return mention("society", orgFrom);
  const acts = subject || /\b(?:retracted|withdrawn) by $/.test(text.slice(Math.max(start, from - 13), from));
  if (tokens === 1 && INITIALS.test(words) && (orgFrom !== from || acts)) return mention("society", orgFrom);
  if (TITLE_OF_HOUSE.test(words) || (tokens > 2 && / Methods$/.test(words) && SUBJECT.test(text.slice(to, to + 12))))
    return mention("journal", orgFrom);
  if (HOUSES.test(words) && !/^(?:Panel|Committee|Commission|Council|Board) (?:on|for|of) /.test(words))
    return mention("publisher", orgFrom);
  if (/^(?:Journal|Annals|Archives|Proceedings|Acta|Transactions|Bulletin|International Journal)\b/.test(words))
    return mention("journal", orgFrom);
  if (tokens > 1 && /(?:Ltd|Inc|LLC|GmbH|Corp|plc|Co)\.?$/.test(words)) return mention("institution", orgFrom);
  if (INSTITUTION.test(words))
    return mention(/Office of Research Integrity/.test(words) ? "third-party" : "institution", orgFrom);
  if (THIRD.test(words)) return mention("third-party", orgFrom);
  if ((JOURNAL.test(words) && (tokens > 1 || subject)) || ONE_WORD_JOURNAL.test(words))
    return mention("journal", orgFrom);
  if (/^\p{Lu}{3,6}$/u.test(words) && !listed && ONE_THAT_ACTS.test(text.slice(to, to + 30)))
    return mention("journal", orgFrom); // "the JES retracts"
  if (orgFrom !== from) return undefined;
  if (
    tokens > 1 &&
    PERSON.test(words) &&
    !NO_NAME.has(words.slice(words.lastIndexOf(" ") + 1)) &&
    (!/\p{Lu}{4}/u.test(words) || isCapitalFamily(words))
  )
    return mention("author");
  if (tokens > 1) return undefined;
  if (/^\p{Lu}{2,4}$|^\p{Lu}\.(?:[ -]?[\p{Lu}dv]\.)+$/u.test(words)) return mention("author");
  if (/\d|^\p{Lu}$/u.test(words)) return undefined; // "fig. S6 could not be located", "panels D and E"
  return subject || (listed && (from !== start || LIST_ACTS.test(text.slice(to, to + 160))))
    ? mention("author")
    : undefined;
}
