import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

export const peerReview: Group = {
  classes: {
    SPOILT:
      "compromised manipulat(ed|ion|ing|e) influenced subverted undermined faked fake fabricated falsified fraudulent(|ly) biased corrupted rigged circumvented false fictitious undisclosed_conflict interfered inappropriately_influenced not_independent illegitimate breached inappropriate improper irregular(|ities) integrity_of_the compromise",
    REVIEW2:
      "peer_review(|ing|ed|ers|er) review(ing|)_process(|es) refereeing_process reviewer(|s) referee(|s) editorial_process(|es) editorial_handling review_reports publication_process review_and_editorial_process(|es) editorial_decision_making",
  },
  wordings: [
    {
      code: "compromised-peer-review",
      says: [
        "non genuine reviewer/referee ~1 account/accounts/identity/identities/email/address/addresses",
        "systematic/systematically/organised/organized ~2 manipulation/manipulated of? ~3 publication/publishing",
        "editor/editors/editorial ~2 undisclosed ~2 relationship/relationships/conflict/connection/interest",
        "reviewers/reviewer/referees/referee ~3 not who they/he/she",
        "identity of ~2 reviewer/reviewers/referee/referees ~4 assumed/stolen/usurped/forged",
        "recommended/suggested/nominated/proposed ~2 reviewers/reviewer/referees ~3 with ~2 SPOILT/invented/bogus",
        "reviewer/reviewers/referee/referees ~8 collaborator/collaborators/colleague/colleagues/coauthor/coauthors/friend/relative ~8 not ~2 disclosed/declared/known",
        "reviewer/reviewers/referee/referees/reviews/reports ~12 assumed/invented/bogus name/names/identity/identities/email/address/addresses",
        "author/authors/he/she ~4 reviewed THEIR ~1 own work/paper/manuscript/article/submission/submissions",
        "reports/reviews/report/review ~12 submitted/written/provided/prepared/sent from/by/under ~3 accounts/account/author/alias/aliases/name/identity/identities/address/addresses",
        "reviewer/reviewers/referee/referees ~1 account/accounts/identity/identities/name/names/address/addresses ~16 assumed/invented/stolen/created/impersonated/SPOILT/not",
        "peer_review/review/reviewer/reviewing/citation ring/rings",
        "identity/identities/contact/email/account/accounts ~8 reviewer/reviewers/referee/referees ~6 SPOILT/not/CANNOT/assumed/invented/stolen/created",
        "indicators/evidence/signs of ~2 manipulation of ~2 publication process",
        "recommended/suggested/nominated/proposed ~1 reviewer/reviewers/referees ~10 CANNOT/not/nonexistent/fictitious",
        "REVIEW2 process? ~9 SPOILT",
        "SPOILT ~4 REVIEW2",
        "reviewer/reviewers/referee/referees ~6 conflict/conflicts of interest",
        "reviewer/reviewers/referee/referees ~5 exist/independent",
        "confidence in peer_review ~2 lost/undermined",
        "investigation into ~1 peer_review ~3 ring/rings",
        "reviewer/reviewers/referee/referees ~4 not ~2 verified/confirmed/exist/genuine",
        "suggested reviewer/reviewers ~6 SPOILT",
      ],
      not: /\bany manipulation|\bno (?:conflicts?|competing)|(?:rule|policy|policies) (?:on|for) |post-publication review|competing interests?[^.;]{0,80}compromised|(?:compromised|inappropriate|irregular\w*|false|improper)\b[^.;]{0,30}(?:data|figures?|images?|text)\b|post-publication peer review\b(?!.*(?:compromised|manipulat|influenc|fake))/,
    },
    {
      code: "concerns-issues-about-peer-review",
      negative: true,
      says: [
        "no ~1 evidence ~4 peer_review ~3 conducted/performed/carried/undertaken/place",
        "review/reviewed/reviewing ~1 by one/single/only ~1 reviewer/referee",
        "not ~1 reviewed/refereed by ~3 experts/expert/qualified/independent/two/reviewers/referees/specialists",
        "standard/normal/usual/regular/established/customary/full/required ~1 review/editorial/peer_review ~1 process/procedure/procedures/processes ~3 not ~1 followed/applied/observed/completed",
        "only/just one/single reviewer/referee/review",
        "prior/before to? completion/conclusion/end of ~3 revisions/revision/review/peer_review",
        "without ~3 peer_review/peer_reviewed/reviewed",
        "without full/adequate/proper review",
        "BE/did/had/has not ~3 peer_reviewed/peer_review/refereed",
        "peer_review ~5 inadequate/insufficient/deficient/flawed/failed",
        "peer_review ~4 not ~1 adequate/sufficient/appropriate/conducted/performed/completed/carried",
        "deficiencies/shortcomings/failure/failures/fault/faults/concerns/questions/doubts/irregularities ~5 peer_review/REVIEW2",
        "bypassed/bypassing ~2 peer_review",
      ],
      not: /post-publication peer review raised/,
      notNear:
        /not (?:\w+ )?(?:identify|identified|find|found|detect|raise|reveal)|(?:detect|notic|identif|discover|pick|spot|caught|found|recogni)\w* (?:\w+ )?(?:during|in|at|by|before|prior)/,
    },
    {
      code: "paper-mill",
      says: [
        "third party manufactured/fabricated/produced/generated ~1 manuscripts/papers/articles/manuscript",
        "mass_produced/manufactured manuscripts/papers",
        "created/manipulated/written/produced/generated/sold ~4 by ~2 commercial entity/entities/organisation/organization",
        "purchased/bought/acquired/obtained/ordered from ~2 company/agency/broker/website",
        "paper mill/mills",
        "papermill/papermills",
        "third party manuscript/paper/writing ~1 service/services/company/companies/agency/provider",
        "commercial manuscript/paper/writing ~1 service/services/company/agency/provider",
        "systematic production",
        "manuscript factory/factories",
      ],
    },
    {
      code: "rogue-editor",
      says: [
        "editor/editors ~10 impostor/imposter/impostors/impersonated/impersonating/abused/subverted/credentials",
        "editor/editors ~4 acted/behaved improperly/fraudulently/dishonestly/inappropriately",
        "manipulated/subverted/compromised/abused ~4 by ~2 guest/handling/academic/associate/section/issue editor/editors",
        "false/fake/forged/falsified ~3 credentials/identity/identities ~6 editor/editors",
        "editor ~6 false/fake/forged/falsified ~2 credentials/identity/name",
        "rogue/impersonated/fake/fictitious/fraudulent/bogus guest/academic? editor/editors",
        "guest/academic/handling/section/associate/issue editor/editors ~10 impersonated/impersonation/fake/stolen/manipulated/fraudulent/fraudulently/misconduct/improperly/subverted/hijacked/falsely/false",
        "impersonated/impersonation/impersonating of? ~1 guest? editor/editors",
      ],
      not: /authors?'? (?:\w+ ){0,4}impersonat|reviewers?/,
    },
  ],
};

export const peerReviewExamples: readonly FactExample[] = [
  {
    text: "The article shows features of [|paper mill|] activity and [|manipulation of peer review|].",
    gives: [{ code: "paper-mill" }, { code: "compromised-peer-review" }],
  },
  {
    text: "The article was accepted [|without adequate peer review|].",
    gives: [{ code: "concerns-issues-about-peer-review" }],
  },
  { text: "The paper was produced by a [|paper mill|].", gives: [{ code: "paper-mill" }] },
  {
    text: "The article has been retracted because the peer review process was found to have been manipulated.",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "Evidence was found of systematic manipulation of the peer review process, and we can no longer vouch for the reliability of the conclusions.",
    gives: [{ code: "compromised-peer-review" }, { code: "unreliable-results-and-or-conclusions" }],
  },
  {
    text: "Following an inquiry, concerns were identified, including inappropriate or unusual citation patterns and a compromised peer review process.",
    gives: [{ code: "concerns-issues-about-referencing-attributions" }, { code: "compromised-peer-review" }],
  },
  {
    text: "This article has been retracted by SAGE because at least one of the author-suggested [|reviewers' email accounts was fictitious|].",
    gives: [{ code: "compromised-peer-review" }],
  },
  {
    text: "After an investigation, the Editor concluded that the acceptance was based upon the positive advice of one [|illegitimate reviewer|] report.",
    gives: [{ code: "compromised-peer-review" }],
  },
];
