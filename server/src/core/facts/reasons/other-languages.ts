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
      "análisis análise(|s) analyse(|s) cálculo(|s) calcul(|s) auswertung berechnung(|en) analysen estadístic(o|a|os|as)",
    FOREIGN_METHOD:
      "método(|s) metodología metodologia méthode(|s) méthodologie méthodologiques methoden methodik metodológic(o|a|os|as) methodische(|r|n)",
    FOREIGN_WORK: "artículo artigo article trabajo trabalho artikel beitrag arbeit manuscrito",
    FOREIGN_FALSE:
      "falsifica(ción|ção) falsification fälschung fabricación fabricação fabrication falsificad(o|a|os|as) falsifié(|e|s|es) gefälscht(|e|en) inventad(o|a|os|as) inventé(|e|s|es) erfunden fabricad(o|a|os|as) fabriqué(|e|s|es)",
    FOREIGN_TAMPER:
      "manipuló manipulou manipulación manipulação manipulation manipulad(o|a|os|as) manipulé(|s|es) manipuliert(|e|en)",
    FOREIGN_TWICE:
      "duplicación duplicação duplizierung dopplung duplicad(o|a|os|as) dupliqué(|s|es) dupliziert(|e|en) reutilización reutilização réutilisation reutilizad(o|a|os|as)",
    FOREIGN_REVIEW:
      "revisión_por_pares revisão_por_pares évaluation_par_les_pairs begutachtung begutachtungsverfahren begutachtungsprozess",
    FOREIGN_WITHOUT: "sin sem sans ohne falta ausencia ausência absence fehlende(|r|n)",
    FOREIGN_NOT:
      "no não nicht kein(|e|er|en) pas nunca jamais nie nem ni aucun(|e) sin sem sans ohne falta faltaba ausencia ausência absence carece carecía fehl(t|te|ende|endes|ender|en)",
    FOREIGN_SOLID:
      "fiable(|s) confiable(|s) confiáve(l|is) válid(o|a|os|as) verlässlich zuverlässig belastbar haltbar gültig valable(|s) valide(|s) sostienen sostenerse sustentam sustentadas sustentados justifican",
    FOREIGN_RAW:
      "originales originais original bruto(|s) brut(as|es) crudos primari(o|os|as) primários primárias originelles",
    FOREIGN_AGAIN:
      "reproduci(r|rse|do|dos|bles) replica(r|rse|do|dos) reproduzi(r|do|dos|das) reproduit(|s|es) reproduire reproduziert reproduzierbar repliziert replizierbar",
    FOREIGN_LIKE:
      "semelhança(|s) similaridade(|s) similitud(|es) coincidencia(|s) coincidência(|s) übereinstimmung(|en) ähnlichkeit(|en) sobreposição solapamiento superposición recouvrement copia(|s) cópia(|s) similitudes",
    FOREIGN_CITE:
      "citación citação citation cita(|s) citar crédito(|s) atribución atribuição attribution referencia(|s) referência(|s) référence quellenangabe(|n) zitat zitierung mención menção kennzeichnung",
    FOREIGN_TEXT:
      "trecho(|s) texto(|s) textes passages párrafo(|s) parágrafo(|s) fragmentos pasajes passagens textpassagen passagen textstellen absätze",
    FOREIGN_COPIED:
      "copiad(o|a|os|as) tomad(o|a|os|as) extraíd(o|a|os|as) reproducid(o|a|os|as) transcrit(o|a|os|as) copié(|e|s|es) repris(|e|es) übernommen abgeschrieben kopiert wörtlich plagiad(o|a|os|as)",
    FOREIGN_THESIS: "tesis tese(|s) thèse(|s) dissertação disertación dissertation(|en) doktorarbeit",
    FOREIGN_BOARD: "ethikkommission ethikvotum ethikantrag ethikgenehmigung",
  },
  made: [
    [
      "FOREIGN_BOARD",
      "comité/comitê/comisión/comissão/commission/aval/aprobación/aprovação/parecer/dictamen/avis ~2 ética/ético/bioética/éthique",
    ],
  ],
  wordings: [
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      says: [
        "FOREIGN_NOT ~10 FOREIGN_DATA FOREIGN_RAW",
        "FOREIGN_DATA FOREIGN_RAW ~8 FOREIGN_NOT",
        "rohdaten/originaldaten ~8 FOREIGN_NOT/verloren/vernichtet",
        "FOREIGN_NOT ~5 rohdaten/originaldaten",
      ],
    },
    {
      code: "results-not-reproducible",
      negative: true,
      says: ["FOREIGN_NOT ~6 FOREIGN_AGAIN"],
      not: /\b(?:the|was|puede reproducirse|reprodu\w+ (?:total|parcial))\b/,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      negative: true,
      says: ["FOREIGN_RESULT/FOREIGN_ANALYSIS ~6 FOREIGN_NOT ~4 FOREIGN_SOLID"],
    },
    {
      code: "unreliable-data",
      negative: true,
      says: ["FOREIGN_DATA ~5 FOREIGN_NOT ~3 FOREIGN_SOLID"],
      notBefore: /\b(?:du|de la|des|de|do|da|del|aus|der) $/,
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: [
        "FOREIGN_NOT ~7 FOREIGN_BOARD",
        "FOREIGN_BOARD ~10 FOREIGN_NOT ~2 tenía/existía/obtuvo/obtenida/obtido/obtida/aprobó/aprovou/vorlag/vorliegt/erteilt/eingeholt/corresponde",
        "FOREIGN_BOARD ~8 corresponde/correspondía/pertenece/refere/refería/inválido/inválida/falso/falsa/vencido",
      ],
    },
    {
      code: "plagiarism-of-text",
      negative: true,
      says: [
        "FOREIGN_LIKE ~8 FOREIGN_NOT ~4 FOREIGN_CITE ~6 FOREIGN_TEXT",
        "FOREIGN_TEXT ~12 FOREIGN_NOT ~4 FOREIGN_CITE",
        "FOREIGN_TEXT ~12 FOREIGN_COPIED",
      ],
      not: /\b(?:propios?|próprios?|mismos|mesmos) (?:autores|artículo)|\b(?:the|were)\b/,
    },
    {
      code: "plagiarism-of-in-article",
      negative: true,
      says: ["FOREIGN_LIKE ~8 FOREIGN_NOT ~4 FOREIGN_CITE", "FOREIGN_WORK ~6 FOREIGN_COPIED"],
      not: /\b(?:the|were)\b/,
    },
    {
      code: "taken-from-dissertation-thesis",
      says: ["FOREIGN_LIKE/FOREIGN_TEXT/FOREIGN_COPIED/plagio/plágio/plagiat ~12 FOREIGN_THESIS"],
      not: /\b(?:the|were)\b/,
    },
    {
      code: "error-in-data",
      says: [
        "FOREIGN_DATA/fallzahlen/zahlen/angaben/cifras/números/valores/werte/casos ~6 FOREIGN_NOT ~5 coinciden/coincidían/correspondem/correspondían/überein/übereinstimmen/coincidem/concuerdan/conferem/correspondent",
        "stimmen/stimmten ~7 FOREIGN_DATA/fallzahlen/zahlen/angaben/werte/tab ~5 FOREIGN_NOT ~5 überein",
        "FOREIGN_DATA/valores/cifras/werte/zahlen ~5 erróneos/erróneas/incorrectos/incorrectas/incorretos/incorretas/errôneos/erronés/erronées/falsch/fehlerhaft/errados",
      ],
    },
    {
      code: "error-in-text",
      says: [
        "onde se lê/lia",
        "donde/dónde dice/dicía",
        "debe/deve/debería/deveria decir/leerse/leer/ler",
        "leia se",
        "au lieu de ~2 lire",
        "lire au lieu",
        "il faut lire",
        "muss/müsste ~1 heißen/lauten",
        "nota/agradecimiento/agradecimento/financiamento/financiamiento/financiación/texto/frase/resumen/resumo ~4 FOREIGN_NOT ~2 constó/constaba/constou/constava/figuraba/figurou/figurava/apareció/aparecía/incluyó",
      ],
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      says: [
        "nombre/nome/nom/autor/autora/auteur ~8 omitido/omitida/omis/omise ~4 autores/autoría/autoria/auteurs/lista/liste",
        "omitió/omitieron/omitiu/omitiram ~5 nombre/nome ~4 autor/autora/coautor/coautora",
        "omisión/omissão/omission ~4 autor/autora/auteur/coautor/autores",
      ],
    },
    {
      code: "duplication-of-text",
      says: [
        "FOREIGN_TEXT ~4 idénticos/idénticas/idênticos/idênticas/iguales/iguais ~10 mismos/mesmos/propios/próprios autores",
      ],
    },
    { code: "plagiarism-of-text", says: ["plagio/plágio/plagiat ~1 textos/texto/textes/texte/texten"] },
    {
      code: "plagiarism-of-in-article",
      says: ["plagio/plagios/plágio/plágios/plagiat/plagiate/plagiiert/plagiado/plagiada/plagié/plagiée/plagiierte"],
      not: /(?:sin|sem|no|não|aucun|kein)[\p{L}]* ?(?:\w+ )?plagi|software|(?:programa|sistema|herramienta|ferramenta)s? (?:para|de) detec|similaridade|(?:plagios?|plágios?|plagiat) (?:de |du |des )?texto/u,
    },
    {
      code: "duplication-of-in-article",
      says: [
        "publicación/publicação/publication/envío/submissão/soumission duplicada/duplicado/redundante/doble/dupla/double/múltiple/simultânea/simultánea",
        "publication en double",
        "FOREIGN_TWICE ~2 publicación/publicação/FOREIGN_WORK",
        "duplicidad/duplicidade/doppelpublikation/doppelveröffentlichung/mehrfachpublikation/doublon",
        "FOREIGN_WORK ~5 ya/já/déjà/bereits ~5 publicado/publicada/publié/veröffentlicht/publiziert/erschienen",
        "publicado/publicada ~2 previamente/anteriormente",
        "publicado/publicada ~3 con anterioridad",
        "publicado/publicada ~1 en/em otra/outra/otro/outro/dos/duas revista/periódico/revistas",
        "publicado/publicada dos/duas veces/vezes",
      ],
    },
    {
      code: "error-in-data",
      says: [
        "FOREIGN_ERROR ~4 FOREIGN_DATA",
        "FOREIGN_ERROR ~3 saisie/digitação/transcripción/transcrição/digitación",
        "eingabefehler/übertragungsfehler",
      ],
      not: /diagrama|editora|imprenta|impress|composi[tc]ion/,
    },
    {
      code: "error-in-data",
      says: [
        "doppelt/zweimal ~1 erfasst/gezählt/eingeschlossen/aufgenommen/eingegeben",
        "patientinnen/patienten/fälle/werte/daten ~8 falsch zugeordnet/kodiert/eingegeben/erfasst/übertragen",
        "angaben/werte/spalten/zahlen/daten ~12 vertauscht/verwechselt",
        "pacientes/casos/datos/dados/valores ~6 duplicados/duplicadas/intercambiados/trocados/contabilizados ~2 dos? veces?",
      ],
    },
    {
      code: "error-in-text",
      says: ["name/nachname/vorname/titel/wort ~8 falsch/fehlerhaft/unrichtig ~1 geschrieben/angegeben/wiedergegeben"],
    },
    {
      code: "contamination-of-materials",
      says: [
        "lösung/präparat/reagenz/probe/proben/puffer/trehaloselösung ~8 verunreinigt/kontaminiert",
        "verunreinigt/kontaminiert ~6 lösung/probe/proben/reagenz",
        "verwendete/verwendeten ~8 verunreinigt/kontaminiert",
      ],
      not: /zelllinie|zellkultur/,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      negative: true,
      says: [
        "ergebnisse/schlussfolgerungen/unterschied/resultate ~12 nicht ~2 verwertbar/bestätigen/aufrechterhalten/halten/bestätigt/haltbar",
        "conclusions/conclusion/résultats ~8 pas/plus ~1 valides/valables/fiables/soutenables/valable/valide/fiable",
      ],
      not: /\b(?:the|are|were)\b/,
    },
    {
      code: "plagiarism-of-image",
      says: [
        "photographies/photographie/figures/figure/images/photos ~10 reprises/reprise/copiées/copiés/copiée/tirées/empruntées ~2 d/de/à ~8 autre/autres/auteurs/équipe",
      ],
    },
    {
      code: "plagiarism-of-data",
      says: [
        "tableaux/tableau/données/analyses/mesures ~16 reprennent/reprend/repris/reprises/copient/copiés ~16 autres auteurs/auteur/équipe",
      ],
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      says: [
        "pas/ni/jamais fourni/produit/transmis/communiqué ~2 données/bordereaux/cahiers/originaux/originaux/registres/fichiers/clichés",
      ],
    },
    { code: "error-in-analyses", says: ["FOREIGN_ERROR ~4 FOREIGN_ANALYSIS"] },
    { code: "error-in-results-and-or-conclusions", says: ["FOREIGN_ERROR ~4 FOREIGN_RESULT"] },
    { code: "error-in-methods", says: ["FOREIGN_ERROR ~3 FOREIGN_METHOD", "FOREIGN_METHOD fehler/mängel"] },
    {
      code: "error-in-image",
      says: ["FOREIGN_ERROR ~3 FOREIGN_IMAGE"],
      not: /editora|editorial|impres|redak|diagrama|maqueta/,
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "error/erro/erreur/errores/erros ~2 editorial/editoriales/edición/edição/editoração/editorialização/éditoriale/maquetación/diagramación/diagramação/impresión/impressão/imprenta/composition/publicación/publicação",
        "satzfehler/druckfehler/redaktionsfehler",
        "versehen ~2 redaktion/verlag/verlags",
      ],
    },
    {
      code: "plagiarism-of-data",
      says: [
        "FOREIGN_DATA ~8 coinciden/coincidem/coincidían/idénticos/idénticas/idênticos/idênticas/identiques/identisch ~12 autores/autor/autora/autoras/auteurs/auteur/autoren/tesis/tese/thèse",
        "FOREIGN_DATA ~6 FOREIGN_COPIED ~8 autores/autor/autora/auteurs/auteur/autoren/tesis/tese/thèse/artículo/artigo",
      ],
      not: /\b(?:mismos|mesmos|propios?|próprios?|mêmes|selben|eigenen)\b|\bno coinciden|não coincidem/,
    },
    {
      code: "lack-of-approval-from-third-party",
      negative: true,
      says: [
        "FOREIGN_NOT ~3 autorizado/autorizada/autorizados/autorizadas/autorizó/autorizou/autorisé/genehmigt ~3 uso/utilización/utilização/publicación/publicação/utilisation/verwendung/nutzung",
        "sin/sem/sans/ohne ~1 autorización/autorização/permiso/permissão/autorisation/genehmigung/erlaubnis de/del/da/do/des/der",
      ],
      not: /derechos|direitos|droits|éditeur|editora|rechteinhaber|verlag|ética|éthique|ethik|coautor|pacient|patient|autor(?:es|en|s)\b/,
    },
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
        "no/não/pas declararon/declararam/declaró/declarou/déclaré ~2 sus/seus/su/seu/leurs conflictos/conflicto/conflitos/conflito/conflits/liens de/d ~1 intereses/interés/interesse/interesses/intérêts/intérêt",
      ],
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      says: [
        "disputa/disputas/litige/conflicto/conflito/streit ~2 autoría/autoria/auteurs/autorschaft",
        "problemas ~2 autoría/autoria",
        "autorschaftsstreit/autorschaftsstreits/autorschaftskonflikt/autorschaftskonflikts/autorenstreit/autorenstreits",
      ],
    },
    {
      code: "lack-of-approval-from-author",
      negative: true,
      says: [
        "FOREIGN_WITHOUT ~3 conocimiento/consentimiento/autorización/conhecimento/consentimento/autorização/accord/consentement/zustimmung/kenntnis/wissen ~5 autores/autor/coautores/coautor/auteurs/coauteurs/auteur/autoren/koautoren/mitautoren",
      ],
      not: /wissen als|insu comme|nombres?|nomes?\b/,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "FOREIGN_NOT ~3 obtuvo/obtenido/obteve/obtido/obtenu/eingeholt ~3 consentimiento/consentimento/consentement/einwilligung",
        "einwilligung ~6 nicht/keine eingeholt/vor?",
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
      not: /\b(?:sin|no|não|keine?|nicht|aucune?)\b/,
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
