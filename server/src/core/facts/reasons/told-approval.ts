import type { Group } from "./rule.ts";

/** What makes of a refusal one of the notice itself, or one that other groups read. */
const APART =
  /inform\w* (?:about|of|on) (?:the |this |our |its )?(?:\w+ )?(?:retract|notice|decision|withdraw|correct|expression)|retract(?:ion|ed) of|(?:agree|consent|approve|authori)\w* (?:with|to|on) (?:this|the|our) (?:retract|notice|decision|withdraw|correct|expression|word|statement)|(?:publication|wording|content) of (?:this|the) (?:notice|statement|retract|expression|correct|corrig|errat)|ethic|review board|\birb\b|\biacuc\b|patients?\b|participants?|subjects?\b|parents|guardian|informed consent|copyright|licen[cs]e|reviewers?\b|referees?\b|funders?\b|aware (?:of|that) (?:the |this |any |these |her |his |their )*(?:retract|notice|error|misconduct|problem|manipulat|fabricat|decision|issue|concern|duplicat|irregular|plagiar)/;

/** Who had not agreed, in words of any order. */
export const toldApproval: Group = {
  classes: {
    REFUSED:
      "not never no neither nor none nobody no_one without unaware refused refusing refuses withheld withholding withhold denied lacked lacking lacks lack absence failed failing missing unauthori(s|z)ed forbade forbidden objected didn't wasn't weren't hadn't hasn't haven't don't doesn't",
    GRANT:
      "consent(|ed|ing) approv(al|e|ed|ing) permission permitted agree(|d|ment|ing) authori(s|z)(e|ed|ation) leave clearance endors(ed|ement) assent sign_off signed_off go_ahead",
    PERMIT2: "permission permitted authori(s|z)(e|ed|ation) leave clearance",
    NAMELEAVE: "consent(|ed) permission agree(|d|ment) authori(s|z)(e|ed|ation) leave",
    VIEWED: "seen saw read shown reviewed signed_off approved aware informed told known knew agreed consented",
    DRAFTED: "manuscript draft version submission submitted",
    WRITER: "author(|s) coauthor(|s) coworker(|s) colleague(|s) dr professor prof",
    FIRM: "institut(e|ion|ions|es) universit(y|ies) compan(y|ies) hospital(|s) employer(|s) sponsor(|s) department cent(er|re) ministry organi(s|z)ation agency laborator(y|ies) manufacturer authorities government army navy inc ltd corporation llc gmbh plc clinic college foundation_trust",
    ISSUE: "publication publish(|ed|ing) submission submitted release(|d) disclos(ure|ed) paper manuscript article",
    BELONGINGS:
      "data dataset(|s) sample(|s) specimen(|s) material(|s) photograph(|s) questionnaire instrument recording(|s) model software interviews drawing(|s) echocardiograms scans radiographs slides records measurements results strain(|s) plasmid(|s) code",
    OFFER: "use used using include included inclusion release released reproduce reproduced publish published them it",
    NAMES:
      "names name signature signatures listed named list_of_authors author_list byline appear_as appeared_as included_as",
    TOOK: "contributed contribution contributions contribute involved involvement part role worked hand share",
    SHARE:
      "contribution contributions criteria qualify qualified qualifies entitled agree agreed agreement sufficient justified merit merited",
  },
  wordings: [
    {
      code: "lack-of-approval-from-author",
      negative: true,
      says: [
        "{14} WRITER REFUSED GRANT DRAFTED",
        "{16} WRITER REFUSED VIEWED DRAFTED",
        "before ~2 WRITER ~3 had ~1 signed_off/approved/seen/read/agreed ~8 DRAFTED",
      ],
      only: /\b(?:co-?authors?|authors|author,|(?:first|second|third|fourth|last|senior|final|corresponding) author|named|list of authors|colleague|co-?workers?)\b/,
      not: new RegExp(
        `${APART.source}|\\bnames?\\b(?! (?:appears|as|who))|signatures?|performed|aware of or|investigat|institut|universit|hospital|compan(?:y|ies)|sponsor|ministry|\\b(?:data|samples?|photographs?|images?|figures?|questionnaire|editors?|journal)\\b`,
      ),
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      says: [
        "{14} FIRM REFUSED GRANT ISSUE",
        "{12} FIRM GRANT required REFUSED",
        "{10} FIRM GRANT ISSUE required/requires/needed/necessary",
      ],
      not: new RegExp(
        `${APART.source}|\\b(?:authors?|editors?|journal|reader|colleague|dr|professor)\\b (?:\\w+ ){0,4}(?:not|never|without|no)\\b|without (?:his|her) (?:\\w+ )?(?:consent|permission|knowledge|approval)|affiliat|names?\\b|agree with|unaware|respond|contact`,
      ),
    },
    {
      code: "lack-of-approval-from-third-party",
      negative: true,
      says: [
        "{14} BELONGINGS REFUSED PERMIT2 OFFER",
        "no_one/nobody/never/not asked ~2 permission ~3 use/publish/include/report",
        "{12} BELONGINGS owner/owners/belonging/belonged/property/operator REFUSED GRANT",
      ],
      not: new RegExp(
        `${APART.source}|relatives|family|names?\\b|affiliat|institut|universit|hospital|compan(?:y|ies)|sponsor|ministry|employer|authors? (?:\\w+ ){0,3}(?:not|never) (?:\\w+ ){0,2}(?:agree|consent|approv)|agree(?:d|ment)? (?:with|between|among|on)|(?:co-?)authors'? (?:consent|approval|permission)|(?:consent|approval|permission|agreement) of (?:\\w+ ){0,4}(?:co-?)?authors?|attribut|plagiari|copied|taken from|not agree (?:to|that|with)|disagree|another (?:research )?group|of others|raw data|original data|peer.review`,
      ),
    },
    {
      code: "false-forged-authorship",
      negative: true,
      says: [
        "{14} NAMES REFUSED NAMELEAVE author/authors/coauthor/coauthors/persons/names/name/use",
        "{16} WRITER REFUSED TOOK REFUSED VIEWED/GRANT",
        "{12} signature/signatures supplied/produced/made/provided/written by",
        "REFUSED ~1 GRANT to ~1 appear/be/being ~3 authors/author/listed/named",
        "coauthors/authors ~3 REFUSED ~1 aware of ~2 work/paper/article/study/manuscript ~3 REFUSED ~4 contribution/part/role/involved",
      ],
      not: new RegExp(
        `${APART.source}|contribut\\w+ equally|\\bdata\\b|misconduct|sufficient|criteria|institut\\w+ names?|not listed|without (?:their |his |her )?names?|responsib|wrongdoing|(?:part|role|involvement) in (?:the |this |these |any )?(?:fabricat|falsif|manipul|alterat|duplicat|errors?|fraud)`,
      ),
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      negative: true,
      says: [
        "{12} REFUSED SHARE authorship",
        "{12} REFUSED contribution/contributions/contributed/contribute sufficient/sufficiently/enough/substantial/substantially authorship/author/authors",
        "disagree/disagreed/disagreement/agree ~3 who ~4 authorship/author/authors",
      ],
      not: /without|retract(?:ion|ed) of|agree\w* (?:with|to|on) (?:this|the|our) (?:retract|notice|decision|withdraw)|signed|forged|without their knowledge/,
    },
  ],
};
