import { ADV, type Family, OF, SUBJECT } from "./decision-words.ts";

/** "the article “…” by Ann Vik": its authors may be named in it. */
const THE_ITEM = "(?:the|this|these|both|our|their|said)\\b[^.;]{2,260}?";
const FOUND = "(?:found|considered|deemed|judged|regarded|thought)(?: (?:it|to be|as))*";
const RIGHT =
  "(?:appropriate|suitable|acceptable|justified|reasonable|proper|right|valid|correct|well-founded|in order)";

/** What is held, resolved or granted of an article that is named at length. */
export const VERDICT_FAMILY: Family = {
  cue: /retract|withdr|request|null and void/,
  constructions: [
    {
      cue: /(?:regard|consider|declar|treat|deem|view)[a-z]* /,
      pattern: new RegExp(
        `(?:${SUBJECT}${OF},?|\\ue000, who)${ADV}(?: (?:decided?s?|resolved?s?|agreed?s?|chosen|voted|wish(?:es)?)(?: [a-z]+ly)? to)? (?:(?:regard|consider|declare|treat|deem|view)(?:s|ed)? (?:it |${THE_ITEM} )(?:as |to be )|declare(?:s|d)? (?:it |${THE_ITEM} ))(?<!\\b(?:been|be|was|is|were|are) (?:as |to be )?)(?:[a-z]+ly )?(?:retracted|withdrawn|null and void)\\b`,
        "g",
      ),
      parts: ["by"],
      unless: /\b(?:not|should|readers)\b/,
    },
    {
      cue: /that (?:the|this|these|both|our|their|said) /,
      pattern: new RegExp(
        `${SUBJECT}${OF}(?: (?!not\\b|request|ask|recommend|require)[\\w'-]+,?){0,5} (?:decided?s?|resolved?s?|determined?s?|ruled|ordered|voted|(?:came|come|arrived?) (?:to|at) the (?:conclusion|decision)|reached the (?:conclusion|decision))(?: [a-z]+ly)? that ${THE_ITEM} (?:must |should |will |shall |has to |had to |ought to |needs to )?(?:be|is|are) (?:[a-z]+ )?(?:retracted|withdrawn)\\b`,
        "g",
      ),
      parts: ["by", "approvedBy"],
      judged: true,
      unless: /\b(?:not|institution|university)\b/,
    },
    {
      cue: /(?:made|taken|decided|ordered|reached|effected|carried|performed|announced)[a-z ]* by/,
      pattern: new RegExp(
        `\\b(?:decision to (?:retract|withdraw)|(?:retraction|withdrawal) of) ${THE_ITEM} (?:was|has been|is|had been) (?:[a-z]+ly )?(?:made|taken|decided(?: on| upon)?|ordered|reached|effected|carried out|performed|announced)(?: [a-z]+ly)? by (?:both )?\\ue000`,
        "g",
      ),
      parts: ["by"],
      agent: -1,
    },
    {
      cue: /decision (?:of|for|about|on|regarding) (?:retracting|withdrawing)/,
      pattern: new RegExp(
        `${SUBJECT}${OF}${ADV} (?:made|took|taken|makes?|takes?|reached|came to) (?:the |a |this )?(?:[a-z]+ )?decision (?:of|for|about|on|regarding) (?:retracting|withdrawing)\\b`,
        "g",
      ),
      parts: ["by"],
    },
    {
      cue: /and (?:[a-z]+ ){0,2}(?:request|ask|offer|propos|wish|want|desir|begg)/,
      pattern:
        /\ue000(?<!\b(?:by|of|from|with) \ue000)(?: (?:has|have|had))?(?: [a-z]+ly)? (?:apologi[sz]ed?|regret(?:s|ted)?|admit(?:s|ted)?|confess(?:es|ed)?|acknowledged?|accept(?:s|ed)?|explain(?:s|ed)?|reali[sz]ed?|confirm(?:s|ed)?|conceded?|agreed?|responded|replied)\b[^.;\ue000]{0,100}? and (?:(?:has|have|had|then|also|therefore|thus) )*(?:requested|asked|offered|proposed|wished|wanted|desired|begged) (?:us |\ue000 )?(?:to|for) (?:the |an? )?(?:retract|withdr)/g,
      parts: ["requestedBy"],
      unless: /\bnot\b/,
    },
    {
      cue: /request/,
      pattern: new RegExp(
        `\\brequests?\\b[^.;]{0,80}? (?:was|were|has been|have been) (?:[a-z]+ly )?(?:(?:evaluated|considered|reviewed|discussed|examined|assessed) (?:in|at|by|within) (?:(?:an?|the) (?:[a-z]+ )?of )?\\ue000[^.;\\ue000]{0,40}?,? and (?:(?:it )?(?:was |has been ))?(?:[a-z]+ly )?(?:accepted|granted|approved|agreed|${FOUND} ${RIGHT})|${FOUND} ${RIGHT} by \\ue000)`,
        "g",
      ),
      parts: ["approvedBy"],
      agent: -1,
      unless: /\bnot\b/,
    },
    {
      cue: /request|wish|application/,
      pattern: new RegExp(
        `\\ue000${ADV}(?: [^.;,\\ue000]{0,60} and)? (?:${FOUND} (?:the|this|their|his|her) (?:[a-z]+ )?(?:request|wish|application)(?: of \\ue000)?(?: (?:to be|as))? ${RIGHT}|(?:decided|agreed|resolved|voted)(?: [a-z]+ly)? to (?:accept|grant|approve|honou?r|comply with|accede to|fulfil|allow|act (?:up)?on) (?:the|this|their|our|his|her) (?:[a-z]+ )?(?:request|wish|application|retraction|withdrawal))\\b`,
        "g",
      ),
      parts: ["approvedBy"],
      unless: /\bnot\b/,
    },
  ],
};
