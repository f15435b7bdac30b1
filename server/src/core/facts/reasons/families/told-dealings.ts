import type { Families } from "./family.ts";

/** Sentences that tell without the usual terms of dealings with makers, owners, courts and agents. */
export const toldDealings: Families = {
  "conflict-of-interest": [
    "There were undeclared ties between the reviewers and the authors.",
    "An undisclosed association of the guest editor with the author was found.",
    "Two of the authors hold shares in the maker of the pump, and did not say so.",
    "The senior author had a consultancy with the firm about which the paper says nothing.",
    "The support by the manufacturer was stated nowhere.",
    'Both authors receive a retainer from the insurer and had put down "none".',
    "The editor who handled the paper is the author's brother.",
  ],
  "copyright-claims": [
    "The cartoons were printed without the leave of the artist.",
    "A licence for the questionnaire had not been bought.",
    "The poem was reproduced against the wishes of its owner.",
    "The licence fee for the scale was never paid.",
    "The owners of the rights have asked for its removal.",
  ],
  "nonpayment-of-fees-and-or-refusal-to-pay": [
    "The authors told us that they could not bear the publication charge.",
    "The page charges are still owing.",
    "The author was unable to meet the invoice.",
  ],
  "civil-proceedings": [
    "The author has sued the hospital and the editors.",
    "The firm brought an action against the authors in the district court.",
    "A jury found the author liable for damages.",
    "The university lost a libel action over the article.",
  ],
  "criminal-proceedings": [
    "The first author was jailed for embezzlement.",
    "He has been charged with bribery.",
    "The author is serving a prison sentence.",
    "Two of the authors stand on trial for theft.",
  ],
  "legal-reasons-and-or-threats": [
    "His solicitors gave the journal one week.",
    "The company has threatened us with a suit for damages.",
    "We were told that we would otherwise be sued.",
    "The owner of the patent has instructed lawyers.",
    "Her attorney threatens to go to court.",
  ],
  "concerns-issues-about-third-party-involvement": [
    "A writer of the manufacturer took part in the revision without this being told.",
    "The sponsor wrote the first draft of the discussion, which was told nowhere.",
    "The text was drafted by consultants to the industry.",
    "It is not clear what part a writing company played.",
    "The paper does not mention the agency that submitted it.",
  ],
  "transfer-of-copyright-and-or-ownership": ["The rights in the volume went to another publisher."],
  "compromised-peer-review, conflict-of-interest": [
    "The review of this article had been compromised by undisclosed connections between its editor and its authors.",
    "The handling editor had an undisclosed relationship with two of the authors.",
    "Peer review was compromised through undeclared relationships of the reviewers with the authors.",
  ],
};
