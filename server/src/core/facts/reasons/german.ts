import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** Causes in German, by what is said of which thing. */
export const german: Group = {
  classes: {
    G_NOT:
      "nicht nie niemals kein(|e|en|er|em|es) ohne fehlt fehlte fehlten fehlend(e|er|en|es) weder versäumt versäumte versäumten unterlassen unterließ unterließen",
    G_ERROR: "fehler(|n|s|hafte) irrtum versehen druckfehler fehlers",
    G_WRONG:
      "falsch(|e|er|en|es) fehlerhaft(|e|er|en|es) unrichtig(|e|en) inkorrekt(|e|en) vertauscht verwechselt unkorrekt irrtümlich(|e|erweise) versehentlich",
    G_FIGURE:
      "abbildung(|en) abb bild(|er|ern) foto(|s) fotografie(|n) röntgenbild(|er) grafik(|en) achsenbeschriftung(|en) teilabbildung(|en)",
    G_VALUES:
      "tabelle(|n) tab wert(|e|en) zahl(|en) daten prozentangaben prozentwerte angaben fallzahl(|en) dosis messwerte spalte(|n) zeile(|n) dosisangabe dosierung",
    G_WORDS:
      "name(|n|ns) nachname(|n) vorname(|n) titel(|s) autorenname affiliation(|en) institutsangabe adresse danksagung legende(|n) bildunterschrift(|en) bildlegende(|n) überschrift wort formel gleichung text(|es) literaturstelle zusammenfassung korrespondenzadresse förderhinweis fußnote autorenzeile",
    G_BOARD:
      "ethikkommission ethikvotum ethikantrag ethikgenehmigung tierversuchsgenehmigung tierversuchsantrag votum_der_ethikkommission tierschutzbehörde ethikkommissionsvotum",
    G_CONSENT: "einwilligung(|en|serklärung) einverständnis(|erklärung) zustimmung_(des|der)_patient(en|in|innen)",
    G_REVIEW:
      "begutachtung(|s) begutachtungsverfahren begutachtungsprozess(|es) gutachterverfahren reviewverfahren reviewprozess peer_review_verfahren peer_review_prozess gutachten",
    G_REFEREE: "gutachter(|n|in|innen) reviewer(|n)",
    G_FAKE: "erfunden(|e|er|en|es) gefälscht(|e|er|en|es) fiktiv(|e|er|en) falsch(|e|er|en) vorgetäuscht(|e|er|en)",
    G_PRESS:
      "verlag(|s|es) redaktion druck satz herstellung drucklegung layout druckerei produktion redaktionellen redaktioneller redaktionelle technischen technischer technische schriftleitung herausgeber produktionsprozess satzherstellung lektorat",
    G_TWICE: "zweimal doppelt erneut nochmals zum_zweiten_mal mehrfach",
    G_PRINTED: "abgedruckt veröffentlicht publiziert gedruckt erschienen erschien gestellt",
    G_TIE:
      "interessenkonflikt(|e|s|en) beratertätigkeit(|en) honorare vortragshonorare beziehung(|en) verbindung(|en) beteiligung(|en) patent(|e) anstellung aktien finanzierung finanziert angestellt(|e|er) gesellschafter",
    G_TELL:
      "angegeben anzugeben offengelegt offenzulegen erwähnt genannt deklariert mitgeteilt verschwiegen angeben offenlegten offenlegen",
    G_LEAVE: "genehmigung erlaubnis zustimmung einverständnis lizenz abdruckgenehmigung nachdruckgenehmigung",
    G_OWNER: "rechteinhaber(|s|in) urheber(|s|in) verlag(|s|es) urheberrecht(|s|e) copyright",
    G_STUDY: "studie tierversuche versuche untersuchung untersuchungen experimente projekt",
    G_OFFICIAL:
      "kommission universität untersuchungskommission ombudsgremium fakultät untersuchungsausschuss hochschule untersuchung dfg ombudskommission institut",
    G_RULED: "fest festgestellt ergab ergeben kam bestätigte bestätigt schluss befand erbrachte",
    G_GUILT:
      "fehlverhalten fehlverhaltens gefälscht(|e|en) erfunden(|e|en) manipuliert(|e|en) datenfälschung datenfälschungen datenmanipulation fälschung fälschungen täuschung betrug",
    G_DOUBT: "zweifel bedenken unstimmigkeiten ungereimtheiten fragen verdacht hinweise",
  },
  made: [
    ["G_WRONG", "nicht korrekt/richtig/zutreffend"],
    [
      "G_BOARD",
      "votum/genehmigung/zustimmung/bewilligung/erlaubnis ~3 ethikkommission/behörde/tierschutzbehörde/veterinäramt/regierungspräsidium/ethikkommissionen",
    ],
  ],
  wordings: [
    {
      code: "error-in-text",
      says: [
        "G_WORDS ~9 G_WRONG",
        "G_WORDS ~6 versehentlich/nicht ~2 abgedruckt/genannt/aufgeführt/angegeben/gedruckt",
        "G_ERROR ~4 G_WORDS",
        "G_WORDS ~6 G_ERROR ~3 eingeschlichen/unterlaufen/enthalten/enthielt",
        "muss/müsste/soll/sollte ~3 heißen/lauten",
        "heißt ~1 richtig",
      ],
      not: /wissen als|ohne (?:ihr|sein) wissen|abbildungen? (?:\d|wurden)/,
    },
    {
      code: "error-in-image",
      says: ["G_FIGURE ~8 G_WRONG", "G_WRONG ~2 G_FIGURE", "G_FIGURE ~4 G_ERROR", "G_ERROR ~4 G_FIGURE"],
      not: /legende|unterschrift|\btabelle/,
    },
    {
      code: "error-in-data",
      says: [
        "G_VALUES ~9 G_WRONG",
        "G_WRONG ~2 G_VALUES",
        "G_VALUES ~6 G_ERROR ~3 eingeschlichen/unterlaufen/enthalten/enthielt",
        "G_ERROR ~4 G_VALUES",
      ],
      not: /interessenkonflikt|herstellung|verlags|satz\b|druck/,
    },
    {
      code: "error-in-analyses",
      says: [
        "auswertung/berechnung/berechnungen/analyse/statistik/berechnet ~6 G_ERROR/G_WRONG",
        "G_ERROR ~5 auswertung/berechnung/berechnungen/analyse/statistik",
      ],
    },
    {
      code: "error-in-results-and-or-conclusions",
      negative: true,
      says: [
        "unterschied/unterschiede/effekt/zusammenhang/ergebnis/assoziation ~8 nicht/kein ~2 mehr? ~2 signifikant/signifikanter/nachweisbar",
        "G_ERROR ~6 ergebnisse/ergebnissen/schlussfolgerungen",
      ],
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: ["G_BOARD ~10 G_NOT", "G_NOT ~6 G_BOARD", "G_STUDY ~8 G_NOT ~3 genehmigt/bewilligt/genehmigung/beantragt"],
      not: /nicht erforderlich|nicht notwendig|nicht nötig/,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "G_CONSENT ~10 G_NOT",
        "G_NOT ~6 G_CONSENT",
        "G_CONSENT ~8 widerrufen/zurückgezogen/widerrief",
        "widerrief/widerrufen ~4 G_CONSENT",
        "wunsch/bitte/verlangen ~3 patientin/patienten/familie/angehörigen/eltern",
      ],
      not: /mitautor|koautor|aller autor/,
    },
    {
      code: "false-forged-authorship",
      negative: true,
      says: [
        "ohne ~2 wissen/kenntnis/zustimmung/zutun ~3 als ~3 autor/koautor/mitautor/autorin/autoren/koautorin/mitautorin/mitautoren/koautoren",
        "als ~2 autor/koautor/mitautor/autorin/koautorin ~4 ohne ~3 wissen/kenntnis/zustimmung/beteiligt",
        "unterschrift/unterschriften ~4 gefälscht",
      ],
    },
    {
      code: "duplication-of-in-image",
      says: [
        "dieselbe/dieselben/gleiche/gleichen/identische/identischen ~1 G_FIGURE",
        "G_FIGURE ~8 identisch/mehrfach/doppelt/wiederverwendet ~1 verwendet?",
      ],
    },
    {
      code: "duplication-of-in-article",
      says: [
        "bereits/schon/zuvor ~6 G_PRINTED",
        "doppelpublikation/doppelpublikationen/doppelveröffentlichung/mehrfachveröffentlichung/mehrfachpublikation/doppeleinreichung",
      ],
      not: /daten|abbildung|tabelle|online/,
    },
    {
      code: "plagiarism-of-in-article",
      says: [
        "plagiats/plagiate/plagiaten/plagiatsvorwürfe/plagiiert",
        "teile/abschnitte/beitrag ~6 ohne ~4 kennzeichnung/quellenangabe/zitat/zitierung/nachweis",
      ],
      not: /kein plagiat|software|passagen|wörtlich/,
    },
    {
      code: "taken-from-dissertation-thesis",
      says: [
        "stammen/stammt/entnommen/übernommen/abgeschrieben/kopiert ~8 dissertation/doktorarbeit/masterarbeit/diplomarbeit/habilitationsschrift",
        "dissertation/doktorarbeit/masterarbeit/diplomarbeit/habilitationsschrift ~8 entnommen/übernommen/abgeschrieben/kopiert",
      ],
    },
    {
      code: "compromised-peer-review",
      says: [
        "G_REVIEW ~8 manipuliert/kompromittiert/beeinflusst/gefälscht",
        "G_FAKE ~1 G_REFEREE",
        "G_REFEREE ~4 G_FAKE",
      ],
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "G_ERROR ~4 G_PRESS",
        "G_PRESS ~1 G_ERROR",
        "versehentlich/irrtümlich/irrtümlicherweise ~6 G_PRINTED",
        "G_PRINTED ~2 versehentlich/irrtümlich/irrtümlicherweise",
        "beim/bei ~2 satz/druck/herstellung/layout/drucklegung/produktion ~8 verloren/ausgelassen/vertauscht/fehlt/fehlte/entfernt/vergessen/verändert",
        "durch ~2 versehen ~6 G_PRINTED",
      ],
      not: /nicht abgedruckt|(?:der|den) autor(?:en)? (?:versehentlich|irrtümlich)/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "G_ERROR/versehentlich/irrtümlich ~8 G_TWICE ~3 G_PRINTED",
        "G_TWICE ~2 G_PRINTED ~8 G_ERROR/versehentlich/irrtümlich",
      ],
      not: /abbildung|tabelle|\bbild/,
    },
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "G_TIE ~10 G_NOT ~3 G_TELL",
        "G_NOT ~8 G_TIE ~6 G_TELL",
        "G_TIE ~8 verschwiegen",
        "fehlt/fehlte/fehlten ~3 hinweis/angabe/angaben/erklärung ~8 G_TIE",
        "angaben/angabe/erklärung ~3 interessenkonflikt/interessenkonflikten/interessenkonflikte ~4 unvollständig/fehlerhaft/falsch/fehlten/fehlte/unrichtig",
      ],
      not: /kein interessenkonflikt (?:besteht|vorliegt)|keine interessenkonflikte/,
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      says: [
        "ohne ~3 zustimmung/einverständnis/wissen/kenntnis/genehmigung ~3 mitautoren/koautoren/autoren/mitautor/koautor/mitautorin",
      ],
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "ohne/keine/fehlende ~2 G_LEAVE ~3 G_OWNER",
        "urheberrechtsverletzung/urheberrechtsverletzungen/urheberrechtlichen/urheberrechtliche",
      ],
    },
    {
      code: "legal-reasons-and-or-threats",
      says: [
        "rechtlichen/juristischen/rechtliche/juristische gründen/gründe/bedenken/auseinandersetzung/auseinandersetzungen/schritte/schritten",
      ],
    },
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      negative: true,
      says: ["G_OFFICIAL ~10 G_RULED ~12 G_GUILT", "G_OFFICIAL ~10 G_GUILT ~6 festgestellt/bestätigt/nachgewiesen"],
      not: /\bkein(?:e|en|erlei)? (?:\S+ ){0,3}(?:fehlverhalten|hinweis|anhalt)|redaktion (?:\S+ ){0,3}fest/,
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      says: [
        "originaldaten/rohdaten/primärdaten/laborbücher/krankenakten/laborbuch ~8 nicht/verloren/vernichtet/unauffindbar",
        "nicht/keine ~5 originaldaten/rohdaten/primärdaten/laborbücher",
      ],
      not: /nicht betroffen/,
    },
    {
      code: "results-not-reproducible",
      negative: true,
      says: ["nicht ~4 reproduzieren/reproduziert/wiederholen/replizieren/bestätigen/nachvollziehen"],
      not: /konflikt/,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      negative: true,
      says: [
        "richtigkeit/verlässlichkeit/validität/ergebnisse/schlussfolgerungen ~8 nicht ~2 gewährleistet/garantiert/sichergestellt/bestätigt",
        "ergebnisse/schlussfolgerungen/schlussfolgerung ~6 nicht ~2 mehr? ~1 haltbar/gültig/zuverlässig/verlässlich/belastbar/aufrechterhalten/verwertbar",
      ],
    },
    {
      code: "concerns-issues-about-data",
      says: ["zweifel/bedenken/unstimmigkeiten/ungereimtheiten/verdacht ~6 daten"],
      not: /\bkeine? (?:zweifel|bedenken)/,
    },
    {
      code: "manipulation-of-images",
      says: [
        "G_FIGURE ~8 manipuliert/manipulierte/nachbearbeitet/bearbeitet",
        "manipulation/manipulationen ~4 G_FIGURE",
      ],
    },
    {
      code: "falsification-fabrication-of-data",
      says: [
        "daten/messwerte/ergebnisse ~8 erfunden/gefälscht/fingiert",
        "erfundene/erfundenen/gefälschte/gefälschten/fingierte/fingierten ~1 daten/messwerte/ergebnisse",
      ],
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      says: [
        "nicht ~1 als ~2 autor/koautor/mitautor/autorin/koautorin/mitautorin ~2 aufgeführt/genannt/angegeben/gelistet",
        "streit/streitigkeiten/uneinigkeit/konflikt/konflikte/auseinandersetzung/auseinandersetzungen/konflikts ~4 autorenschaft/autorschaft/autoren/autorenreihenfolge/urheberschaft",
      ],
      not: /interessenkonflikt/,
    },
  ],
};

export const germanExamples: readonly FactExample[] = [
  { text: "Die Werte der dritten Spalte sind falsch.", gives: [{ code: "error-in-data" }] },
  {
    text: "Der Patient hat sein Einverständnis widerrufen.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  {
    text: "Ein Votum der Ethikkommission lag nicht vor.",
    gives: [{ code: "lack-of-irb-iacuc-approval-and-or-compliance" }],
  },
  { text: "Die Schlussfolgerungen sind nicht betroffen.", gives: [] },
];
