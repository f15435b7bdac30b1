import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** The commonest causes in Spanish, Portuguese, French and German. */
export const otherLanguages: Group = {
  cues: [
    "plagio",
    "plágio",
    "plagiad",
    "plagiat",
    "plagié",
    "plagiiert",
    "duplicación",
    "duplicação",
    "duplicad",
    "duplicidad",
    "duplizi",
    "doppel",
    "mehrfach",
    "doublon",
    "dopplung",
    "publicación",
    "publicação",
    "soumission",
    "submissão",
    "envío",
    "errores",
    "error en",
    "error de",
    "erros",
    "erro ",
    "erreur",
    "fehler",
    "inconsistencias",
    "inconsistências",
    "manipulación",
    "manipulação",
    "manipulad",
    "manipulé",
    "manipuliert",
    "manipulation d",
    "manipulation v",
    "bildmanip",
    "datenf",
    "datenm",
    "reutiliz",
    "réutil",
    "datos",
    "dados",
    "données",
    "daten",
    "revisión por",
    "revisão por",
    "évaluation par",
    "begutachtung",
    "conflictos de",
    "conflicto de",
    "conflitos de",
    "conflito de",
    "conflits d'",
    "conflit d'",
    "interessenkonflikt",
    "autoría",
    "autoria",
    "autorschaft",
    "conocimiento",
    "consentimiento",
    "consentimento",
    "conhecimento",
    "consentement",
    "einwilligung",
    "zustimmung",
    "ohne ",
    "sans ",
    "sin el",
    "sin la",
    "sem o",
    "sem a",
    "falta de",
    "ausencia de",
    "ausência de",
    "absence d'",
    "disputas",
    "disputa ",
    "litige",
    "falsificación",
    "falsificação",
    "falsification d",
    "falsificad",
    "gefälscht",
    "resultados",
    "résultats",
    "ergebnisse",
    "conclusiones",
    "conclusões",
    "fraude",
    "betrug",
    "fehlverhalten",
    "wissenschafts",
    "mala conducta",
    "má conduta",
    "inconduite",
    "ya había",
    "já foi",
    "já havia",
    "déjà",
    "bereits",
    "imágenes",
    "imagens",
    "abbildung",
    "publicad",
    "fallas",
    "falhas",
  ],
  wordings: [
    {
      code: "plagiarism-of-text",
      pattern: /(?:plagios?|plágios?|plagiat) (?:de |du |des |parcial de |von )(?:textos?|texte[ns]?)/i,
    },
    {
      code: "plagiarism-of-in-article",
      pattern:
        /(?<![\p{L}])(?:auto)?(?:plagios?|plágios?|plagiat[es]?|plagiiert\w*|plagiad[oa]s?|plagié[es]*)(?![\p{L}])/iu,
      not: /(?:sin|sem|no|não|aucun|kein|auto)[\p{L}]* ?(?:\w+ )?plagi|software|similaridade|(?:plagios?|plágios?|plagiat) (?:de |du |des )?texto/iu,
    },
    {
      code: "duplication-of-in-article",
      pattern:
        /(?:publicaci[oó]n|publicação|publication|envío|submissão|soumission) (?:duplicad[ao]|redundante|doble|dupla|doble|en double|double|múltiple|simultânea|simultánea)|duplicación de (?:la )?(?:publicación|artículo)|duplicidade|duplicação (?:da |de |do )?(?:publicação|artigo)|doppelpublikation|doppelveröffentlichung|mehrfachpublikation|doublon|(?:artículo|artigo|article|trabajo|trabalho)[^.;:]{0,60}(?:(?:ya|já) (?:había sido |fue |foi |havia sido |sido )?publicad[oa]|déjà (?:été )?publié)|(?:artikel|beitrag|arbeit)[^.;:]{0,60}bereits (?:\p{L}+ ){0,5}(?:veröffentlicht|publiziert|erschienen)|publicad[oa] (?:previamente|anteriormente|duas vezes|dos veces)/iu,
    },
    {
      code: "error-in-data",
      pattern:
        /(?:errores|error|erros?|inconsistencias|inconsistências|erreurs?|fehler|fehlerhafte[rn]?) (?:\p{L}+ ){0,3}(?:en|nos|no|em|dans|in|de|sur|dos|des|bei) (?:(?:los|las|les|den|der|l'|la|seus|sus|ces) ?)?(?:\p{L}+ ){0,2}(?:datos|dados|données|daten|tablas?|tabelas?|tableaux?|tabellen?)/iu,
    },
    {
      code: "error-in-analyses",
      pattern:
        /(?:errores|error|erros?|erreurs?|fehler|fehlerhafte[rn]?) (?:\p{L}+ ){0,3}(?:en|nos|no|na|nas|em|dans|in|de|d') ?(?:(?:los|las|el|la|les|den|der|l'|une?) ?)?(?:\p{L}+ ){0,2}(?:an[aá]lisis|análises?|analyses?|análise|cálculos?|calculs?|auswertung|berechnung(?:en)?|analyse[n]?|estadístic\p{L}+)/iu,
    },
    {
      code: "error-in-results-and-or-conclusions",
      pattern:
        /(?:errores|error|erros?|erreurs?|fehler|fehlerhafte[rn]?) (?:\p{L}+ ){0,3}(?:en|nos|nas|no|em|dans|in) (?:(?:los|las|el|la|les|den|der) )?(?:\p{L}+ ){0,2}(?:resultados|résultats|ergebniss?en?|conclusion(?:es|s)|conclusões|schlussfolgerungen)/iu,
    },
    {
      code: "error-in-methods",
      pattern:
        /(?:errores|error|erros?|erreurs?|fehler|fallas|falhas) (?:\p{L}+ ){0,3}(?:en|nos|no|na|em|dans|in|de) (?:(?:los|la|el|les|den|der) )?(?:\p{L}+ ){0,2}(?:m[ée]todos?|metodolog[íi]a|méthodologie|méthodes?|methodik|methoden?|metodológic[oa]s?)|(?:errores|erros|fallas|falhas|problemas) metodológic[oa]s|erreurs? méthodologiques?|methodische[rn]? (?:fehler|mängel)/iu,
    },
    {
      code: "error-in-image",
      pattern:
        /(?:errores|error|erros?|erreurs?|fehler) (?:\p{L}+ ){0,3}(?:en|nas?|nos?|em|dans|in|de) (?:(?:las|la|les|den|der) )?(?:\p{L}+ ){0,2}(?:im[áa]gen(?:es|s)?|figuras?|figures?|images?|abbildung(?:en)?|bildern?)/iu,
    },
    {
      code: "manipulation-of-images",
      pattern:
        /manipula(?:ción|ção|tion|da|das) (?:de |das? |des |der |en |nas )(?:(?:las|les) )?(?:im[áa]gen(?:es|s)?|figuras?|images|figures|bildern?|abbildungen)|bildmanipulation|(?:im[áa]gen(?:es|s)|figuras|images|figures|abbildungen|bilder)[^.;:]{0,50}(?:manipulad|manipulé|manipuliert)\p{L}*/iu,
    },
    {
      code: "duplication-of-in-image",
      pattern:
        /(?:duplica(?:ción|ção|tion)|reutiliza(?:ción|ção)|réutilisation|dopplung|duplizierung) (?:de |das? |des |der |d'|von )(?:(?:las|les) )?(?:im[áa]gen(?:es|s)?|figuras?|images?|figures?|bildern?|abbildungen)|(?:im[áa]gen(?:es|s)|figuras|images|figures|abbildungen|bilder)[^.;:]{0,50}(?:duplicad|dupliqué|dupliziert|reutilizad)\p{L}*/iu,
    },
    {
      code: "manipulation-of-data",
      pattern:
        /manipula(?:ción|ção|tion) (?:de |dos |des |der |von )(?:(?:los|les) )?(?:datos|dados|données|daten)|datenmanipulation|(?:datos|dados|données|daten)[^.;:]{0,50}(?:manipulad|manipulé|manipuliert)\p{L}*/iu,
    },
    {
      code: "falsification-fabrication-of-data",
      pattern:
        /(?:falsifica(?:ción|ção|tion)|fabrica(?:ción|ção|tion)|fälschung)(?: (?:y|e|et|o|ou|und|oder)(?:\/o)? (?:falsifica(?:ción|ção|tion)|fabrica(?:ción|ção|tion)|fälschung))? (?:de |dos |des |der |von )(?:(?:los|les) )?(?:datos|dados|données|daten)|datenfälschung|(?:datos|dados|données|daten)[^.;:]{0,50}(?:falsificad|falsifié|gefälscht|fabricad|inventad|fabriqué)\p{L}*|gefälschte (?:\p{L}+ )?daten/iu,
    },
    {
      code: "compromised-peer-review",
      pattern:
        /(?:manipula|comprom|compromet|fraud|kompromitt|gefälscht)\p{L}*[^.;:]{0,60}(?:revisión por pares|revisão por pares|évaluation par les pairs|begutachtung|peer[- ]review)|(?:revisión por pares|revisão por pares|évaluation par les pairs|begutachtung\p{L}*)[^.;:]{0,60}(?:manipul|comprom|compromet|kompromitt)\p{L}*/iu,
    },
    {
      code: "conflict-of-interest",
      pattern:
        /(?:conflictos?|conflitos?|conflits?) (?:de |d')int[eé]r(?:eses|és|esse|esses|êts?)(?: (?:no|não|non) (?:declarad|déclaré)\p{L}*)|interessenkonflikt\p{L}* (?:\p{L}+ ){0,4}nicht|nicht (?:\p{L}+ ){0,3}interessenkonflikt/iu,
    },
    {
      code: "lack-of-approval-from-author",
      pattern:
        /(?:sin|sem|sans|ohne)(?: (?:el|o|la|le|l'|a|die|das|prévio|previo))? ?(?:conocimiento|consentimiento|autorización|aprobación|conhecimento|consentimento|autorização|aprovação|accord|consentement|autorisation|zustimmung|wissen|kenntnis|einverständnis)[^.;:]{0,60}(?:co-?autor(?:es)?|autor(?:es|en)?|co-?auteurs?|auteurs?|ko-?autor(?:en)?|mitautor(?:en)?)/iu,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      pattern:
        /(?:conflictos?|disputas?|problemas?|irregularidades?|conflito|conflits?|litige|streit|unstimmigkeiten) (?:\p{L}+ ){0,3}(?:de|en|sobre|na|quanto à|über|bezüglich|d'|à) ?(?:(?:la|a|l'|die) ?)?(?:autor[íi]a|auteurs|autorschaft|autoren)/iu,
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      pattern:
        /(?:sin|sem|sans|ohne|falta de|ausencia de|ausência de|absence d'|fehlen\p{L}*)(?: (?:la|a|o|el|l'|die))? ?(?:\p{L}+ ){0,2}(?:aprobación|aprovação|approbation|genehmigung|zustimmung|votum)[^.;:]{0,50}(?:ética|éthique|ethik)\p{L}*/iu,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      pattern:
        /(?:sin|sem|sans|ohne|falta de|ausencia de|ausência de|absence de)(?: (?:el|o|le|die))? ?(?:consentimiento|consentimento|consentement|einwilligung)(?: (?:informado|esclarecido|éclairé|livre))?/iu,
      not: /(?:autor|auteur)/i,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      pattern:
        /(?:resultados|conclusiones|conclusões|résultats|conclusions|ergebnisse|schlussfolgerungen|hallazgos|achados)[^.;:]{0,70}(?:no (?:son |resultan )?(?:fiables|confiables|válid[oa]s)|não (?:são )?(?:confiáveis|válid[oa]s)|ne sont (?:pas|plus) (?:fiables|valides)|nicht (?:mehr )?(?:verlässlich|zuverlässig|haltbar|valide|gültig)|pas fiables)/iu,
    },
    {
      code: "misconduct-by-author",
      pattern:
        /mala conducta (?:científica|académica)|má conduta (?:científica|acadêmica)|fraude (?:científic[oa]|scientifique|acad[ée]mic[oa])|inconduite scientifique|méconduite|wissenschaftliche[sn]? fehlverhalten|wissenschaftsbetrug/iu,
      not: /(?:sin|sem|aucun|kein|no hay|não há) /i,
    },
    {
      code: "error-by-journal-publisher",
      pattern:
        /(?:error|erro|erreur|fehler) (?:de |del |da |do |en |na |no |in der |der |des |dans |lors de )?(?:la |el |l'|le )?(?:editorial|edición|edição|imprenta|diagramación|diagramação|publicación|producción|produção|maquetación|éditeur|édition|mise en page|redaktion|verlag[s]?|satz|drucklegung|proceso editorial|processo editorial|revista|périodique)/iu,
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
  { text: "Se detectó [|manipulación de imágenes|] en la figura 2.", gives: [{ code: "manipulation-of-images" }] },
  { text: "O processo de [|revisão por pares foi manipulado|].", gives: [{ code: "compromised-peer-review" }] },
];
