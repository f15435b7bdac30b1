/** Something that a label makes the reader take what stands behind it for. */
const LABEL_ROLES = [
  "notice-doi",
  "notice-citation",
  "original",
  "original-doi",
  "original-authors",
  "journal",
  "publisher",
  "reason",
  "decision",
  "approval",
  "response",
  "inquiry",
  "received",
  "accepted",
  "published",
  "licence",
] as const;
export type LabelRole = (typeof LABEL_ROLES)[number];

/** A label at the beginning of a line. `example` is what may stand behind it, and is read for the role. */
export interface Label {
  readonly label: string;
  readonly role: LabelRole;
  /** BCP 47. */
  readonly language: string;
  readonly example: string;
}

/** What each role means for the record, in one sentence. */
export const LABEL_MEANINGS: Readonly<Record<LabelRole, string>> = {
  "notice-doi": "The DOI of this notice.",
  "notice-citation": "How this notice is cited: its authors, journal, volume, pages and DOI.",
  original: "The citation of the article that the notice is about: its authors, title, journal, year and DOI.",
  "original-doi": "The DOI of the article that the notice is about.",
  "original-authors": "The authors of the article that the notice is about.",
  journal: "The journal of the article that the notice is about.",
  publisher: "The publisher of the notice.",
  reason: "Why: what was found, in words for which the Retraction Watch vocabulary has a term.",
  decision: "Who decided what, in a whole sentence.",
  approval: "The editor or the office that approved the notice.",
  response: "The authors' position, in a whole sentence.",
  inquiry: "Who inquired, in a whole sentence.",
  received: "When the notice was received.",
  accepted: "When the notice was accepted.",
  published: "When the notice appeared.",
  licence: "The licence of the notice.",
};

const DAYS: Readonly<Record<string, string>> = {
  en: "5 March 2024",
  es: "5 de marzo de 2024",
  pt: "5 de março de 2024",
  fr: "5 mars 2024",
  de: "5. März 2024",
};

const CITED =
  "Marsh A, Reed B. On the night migration of eels. Journal of Fish Studies. 2019;12:34-41. doi:10.1234/eel.77";

const english = (label: string, role: LabelRole, example: string): Label => ({ label, role, language: "en", example });
const dates = (language: string, words: Readonly<Partial<Record<LabelRole, string>>>): readonly Label[] =>
  LABEL_ROLES.flatMap((role) => {
    const label = words[role];
    return label === undefined ? [] : [{ label, role, language, example: DAYS[language]! }];
  });

/** The labels that are read for their role, in the order in which a notice has them. */
export const LABELS: readonly Label[] = [
  english("DOI", "notice-doi", "10.1234/eel.99"),
  english("DOI of this notice", "notice-doi", "https://doi.org/10.1234/eel.99"),
  ...dates("en", { received: "Received", accepted: "Accepted", published: "Published" }),
  english("Published online", "published", DAYS.en!),
  english("Original article", "original", CITED),
  english("Retracted article", "original", CITED),
  english("DOI of the original article", "original-doi", "10.1234/eel.77"),
  english("Original authors", "original-authors", "Marsh A, Reed B"),
  english("Journal", "journal", "Journal of Fish Studies"),
  english("Publisher", "publisher", "Eel Press"),
  english("Reason", "reason", "duplication of images"),
  english("Decision", "decision", "The publisher has retracted this article."),
  english("Approved by", "approval", "Ana Lima, Editor-in-Chief"),
  english("Endorsed by", "approval", "Ana Lima, Editor-in-Chief"),
  english("Authors' response", "response", "All authors agree with this retraction."),
  english("Investigation", "inquiry", "An investigation by the University of Tides found this."),
  english("Licence", "licence", "CC BY 4.0"),
  english("License", "licence", "CC BY 4.0"),
  english(
    "How to cite",
    "notice-citation",
    "Marsh A (2024) Retraction: On the night migration of eels. Journal of Fish Studies 12:34. doi:10.1234/eel.99",
  ),
  ...dates("es", { received: "Recibido", accepted: "Aceptado", published: "Publicado" }),
  ...dates("pt", { received: "Recebido", accepted: "Aceito", published: "Publicado" }),
  ...dates("fr", { received: "Reçu", accepted: "Accepté", published: "Publié" }),
  ...dates("de", { received: "Eingegangen", accepted: "Angenommen", published: "Veröffentlicht" }),
];
