import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** The commonest causes in Spanish, Portuguese, French and German. */
export const otherLanguages: Group = {
  classes: {
    FOREIGN_ERROR:
      "errores error erro(|s) erreur(|s) fehler fehlerhafte(|r|n) inconsistencias inconsistências fallas falhas problemas mängel",
    FOREIGN_DATA: "datos dados données daten tabla(|s) tabela(|s) tableau(|x) tabelle(|n)",
    FOREIGN_IMAGE: "imagen imágenes imagem imagens figura(|s) images abbildung(|en) bild(|er|ern)",
    FOREIGN_RESULT: "resultados résultats ergebnisse(|n) conclusiones conclusões schlussfolgerungen",
    FOREIGN_ANALYSIS:
      "análisis análise(|s) cálculo(|s) calcul(|s) auswertung berechnung(|en) analysen estadístic(o|a|os|as)",
    FOREIGN_METHOD:
      "método(|s) metodología metodologia méthode(|s) méthodologie méthodologiques methoden methodik metodológic(o|a|os|as) methodische(|r|n)",
    FOREIGN_WORK: "artículo artigo trabajo trabalho artikel beitrag arbeit manuscrito",
    FOREIGN_FALSE:
      "falsifica(ción|ção) falsification fälschung fabricación fabricação fabrication falsificad(o|a|os|as) falsifié(|s|es) gefälscht(|e|en) inventad(o|a|os|as) fabricad(o|a|os|as)",
    FOREIGN_TAMPER: "manipulación manipulação manipulation manipulad(o|a|os|as) manipulé(|s|es) manipuliert(|e|en)",
    FOREIGN_TWICE:
      "duplicación duplicação duplizierung dopplung duplicad(o|a|os|as) dupliqué(|s|es) dupliziert(|e|en) reutilización reutilização réutilisation reutilizad(o|a|os|as)",
    FOREIGN_REVIEW:
      "revisión_por_pares revisão_por_pares évaluation_par_les_pairs begutachtung begutachtungsverfahren begutachtungsprozess",
    FOREIGN_WITHOUT: "sin sem sans ohne falta ausencia ausência absence fehlende(|r|n)",
  },
  wordings: [
    { code: "plagiarism-of-text", says: ["plagio/plágio/plagiat ~1 textos/texto/textes/texte/texten"] },
    {
      code: "plagiarism-of-in-article",
      says: ["plagio/plagios/plágio/plágios/plagiat/plagiate/plagiiert/plagiado/plagiada/plagié/plagiée/plagiierte"],
      not: /(?:sin|sem|no|não|aucun|kein)[\p{L}]* ?(?:\w+ )?plagi|software|similaridade|(?:plagios?|plágios?|plagiat) (?:de |du |des )?texto/u,
    },
    {
      code: "duplication-of-in-article",
      says: [
        "publicación/publicação/publication/envío/submissão/soumission duplicada/duplicado/redundante/doble/dupla/double/múltiple/simultânea/simultánea",
        "publication en double",
        "FOREIGN_TWICE ~2 publicación/publicação/FOREIGN_WORK",
        "duplicidad/duplicidade/doppelpublikation/doppelveröffentlichung/mehrfachpublikation/doublon",
        "FOREIGN_WORK ~5 ya/já/déjà/bereits ~5 publicado/publicada/publié/veröffentlicht/publiziert/erschienen",
        "publicado/publicada previamente/anteriormente",
        "publicado/publicada dos/duas veces/vezes",
      ],
    },
    { code: "error-in-data", says: ["FOREIGN_ERROR ~4 FOREIGN_DATA"] },
    { code: "error-in-analyses", says: ["FOREIGN_ERROR ~4 FOREIGN_ANALYSIS"] },
    { code: "error-in-results-and-or-conclusions", says: ["FOREIGN_ERROR ~4 FOREIGN_RESULT"] },
    { code: "error-in-methods", says: ["FOREIGN_ERROR ~3 FOREIGN_METHOD", "FOREIGN_METHOD fehler/mängel"] },
    { code: "error-in-image", says: ["FOREIGN_ERROR ~3 FOREIGN_IMAGE"] },
    {
      code: "manipulation-of-images",
      says: [
        "FOREIGN_TAMPER ~2 FOREIGN_IMAGE",
        "FOREIGN_IMAGE ~5 FOREIGN_TAMPER",
        "bildmanipulation/bildmanipulationen",
      ],
      not: /\b(?:of|the|were)\b/,
    },
    {
      code: "duplication-of-in-image",
      says: ["FOREIGN_TWICE ~2 FOREIGN_IMAGE", "FOREIGN_IMAGE ~5 FOREIGN_TWICE"],
      not: /\b(?:of|the|were)\b/,
    },
    {
      code: "manipulation-of-data",
      says: ["FOREIGN_TAMPER ~2 FOREIGN_DATA", "FOREIGN_DATA ~5 FOREIGN_TAMPER", "datenmanipulation"],
    },
    {
      code: "falsification-fabrication-of-data",
      says: ["FOREIGN_FALSE ~4 FOREIGN_DATA", "FOREIGN_DATA ~5 FOREIGN_FALSE", "datenfälschung/datenfälschungen"],
    },
    {
      code: "compromised-peer-review",
      says: [
        "FOREIGN_TAMPER/comprometido/comprometida/compromis/kompromittiert ~6 FOREIGN_REVIEW",
        "FOREIGN_REVIEW ~6 FOREIGN_TAMPER/comprometido/comprometida/compromise/kompromittiert",
      ],
    },
    {
      code: "conflict-of-interest",
      says: [
        "conflicto/conflictos/conflito/conflitos/conflit/conflits de/d ~1 intereses/interés/interesse/interesses/intérêts ~4 no/não/non declarados/declarado/declarés/déclarés",
        "interessenkonflikt/interessenkonflikte ~4 nicht/verschwiegen offengelegt/angegeben?",
        "nicht ~1 interessenkonflikt/interessenkonflikte",
      ],
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      says: [
        "disputa/disputas/litige/conflicto/conflito/streit ~2 autoría/autoria/auteurs/autorschaft",
        "problemas ~2 autoría/autoria",
        "autorschaftsstreit/autorschaftskonflikt",
      ],
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      says: [
        "FOREIGN_WITHOUT ~3 conocimiento/consentimiento/autorización/conhecimento/consentimento/autorização/accord/consentement/zustimmung/kenntnis/wissen ~5 autores/autor/coautores/coautor/auteurs/coauteurs/auteur/autoren/koautoren/mitautoren",
      ],
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "FOREIGN_WITHOUT ~3 consentimiento/consentimento/consentement/einwilligung informado/éclairé/paciente/pacientes/patient/patienten",
        "FOREIGN_WITHOUT ~3 consentimiento/consentimento/consentement/einwilligung ~3 paciente/pacientes/patient/patients/patienten",
      ],
    },
    {
      code: "misconduct-by-author",
      says: [
        "mala/má conducta/conduta",
        "inconduite/fehlverhalten",
        "fraude científico/científica/scientifique",
        "wissenschaftsbetrug",
      ],
      not: /\b(?:sin|no hay|não há|kein|aucune?)\b/,
    },
  ],
};

export const otherLanguagesExamples: readonly FactExample[] = [
  { text: "El artículo ha sido retractado por [|plagio|].", gives: [{ code: "plagiarism-of-in-article" }] },
  { text: "Este artigo foi retratado por [|publicação duplicada|].", gives: [{ code: "duplication-of-in-article" }] },
  { text: "Les auteurs ont découvert des [|erreurs dans les données|].", gives: [{ code: "error-in-data" }] },
  {
    text: "Der Artikel wird zurückgezogen, weil die [|Daten gefälscht|] wurden.",
    gives: [{ code: "falsification-fabrication-of-data" }],
  },
  { text: "O processo de [|revisão por pares foi manipulado|].", gives: [{ code: "compromised-peer-review" }] },
];
