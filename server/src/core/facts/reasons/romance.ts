import type { FactExample } from "../fact.ts";
import type { Group } from "./rule.ts";

/** Causes in Spanish, Portuguese and French, by what is said of which thing. */
export const romance: Group = {
  classes: {
    R_NOT:
      "no não ne n nem ni nunca jamás jamais sin sem sans falta faltaba ausencia ausência absence carece carecía carecían pas tampoco sequer aucun(|e) omitieron omitió omitiram omitiu omis deixaram deixou dejaron",
    R_ERROR:
      "error(|es) erro(|s) erreur(|s) equívoco(|s) fallo(|s) falla(|s) falha(|s) lapso(|s) coquille(|s) errata(|s) inexactitud(|es) inexatidão oubli",
    R_WRONG:
      "incorrect(o|a|os|as|es) erróne(o|a|os|as) errône(o|a|os|as) errad(o|a|os|as) equivocad(o|a|os|as) incorret(o|a|os|as) incorretamente incorrectamente erróneamente erroneamente erroné(|e|s|es) trocad(o|a|os|as) intercambiad(o|a|os|as) intercambi(ó|aron) invertid(o|a|os|as) invirtieron inverti(ó|ram) inversé(|e|s|es) interverti(|e|s|es) permuté(|s|es) fauss(e|es|ement) faux inexact(e|es|o|a|os|as) ilegible(|s)",
    R_LEFTOUT:
      "omitido omitida omitidos omitidas omitió omitieron omitiu omitiram suprimida suprimido faltó faltaba faltou omis omise omises oublié oubliée manquait manquaient manque",
    R_FIGURE:
      "figura(|s) imagen imágenes imagem imagens panel paneles painel painéis fotografía(|s) fotografia(|s) micrografía(|s) micrografia(|s) photographie(|s) gráfico(|s) ilustración ilustraciones cliché(|s) radiografía(|s)",
    R_FRFIGURE: "figure(|s) image(|s) panneau(|x) photo(|s) illustration(|s)",
    R_VALUES:
      "datos dados données tabla(|s) tabela(|s) tableau(|x) cuadro(|s) quadro(|s) valores valor valeur(|s) cifra(|s) chiffre(|s) porcentaje(|s) porcentagem porcentagens base_de_datos base_de_dados números pourcentage(|s)",
    R_WORDS:
      "título titre nombre(|s) nome(|s) nom(|s) apellido(|s) sobrenome(|s) afiliación afiliaciones afiliação afiliações filiación filiação affiliation(|s) resumen resumo résumé agradecimientos agradecimentos remerciements palabra palavra mot pie_de_figura leyenda legenda légende texto texte frase phrase párrafo parágrafo paragraphe autoría autoria adresse correo financiación financiamento financiamiento financement unidad unidade unité ecuación equação équation fórmula",
    R_CONSENT: "consentimiento(|s) consentimento(|s) consentement(|s) autorisation_du_patient termo_de_consentimento",
    R_SICK:
      "paciente(|s) patient(|e|s|es) participante(|s) familia família famille familiares madre mère padre père padres pais représentant(|s) sujetos sujeitos sujets informado informé éclairé",
    R_LEAVE:
      "permiso(|s) permissão permissões autorización autorizaciones autorização autorizações autorisation(|s) licencia licença licence aval accord",
    R_OWNER:
      "titular(|es) derechos direitos droits editora editorial éditeur detentor(|a|es|as) propietario propriétaire",
    R_ETHICS:
      "ética éticas ético éticos bioética éthique cep conep comité_de_protection_des_personnes comités_de_protection",
    R_REVIEW:
      "revisión_por_pares revisão_por_pares evaluación_por_pares avaliação_por_pares evaluación_externa arbitraje relecture_par_les_pairs évaluation_par_les_pairs revisión_externa processo_de_avaliação proceso_de_revisión processo_de_revisão proceso_de_evaluación comité_de_lecture",
    R_REFEREE:
      "revisores revisor evaluadores avaliadores pareceristas árbitros relecteurs rapporteurs relecteur évaluateurs",
    R_FAKE:
      "falso(|s) falsa(|s) fictici(o|os|a|as) fictíci(o|os|a|as) fictif(|s) fictive(|s) inventad(o|a|os|as) inexistente(|s) inexistant(|s|es) suplantad(o|a|os|as) faux fausse(|s) inventé(|s|e|es)",
    R_SPOILT:
      "manipulad(o|a|os|as) manipuló manipulou manipulación manipulação comprometid(o|a|os|as) comprometió comprometeu compromis(|e|es) manipulé(|e|s) fraudulent(o|a) fraudé vulnerad(o|a) fraudée faussé(|e) biaisé(|e)",
    R_PRESS:
      "editorial editoriales edición edição editora editoria editoração plataforma plateforme da_revista de_la_revista diagramación diagramação impresión impressão imprenta maquetación composición composição composition redacción redação rédaction éditeur édition impression imprimeur publicación publicação tipográfico técnico técnica technique administrativo administrativa mise_en_page publicaciones équipe_éditoriale éditoriale éditorial secretaría",
    R_TWICE:
      "dos_veces duas_vezes deux_fois duplicidad duplicidade duplicado duplicada en_double nuevamente novamente por_segunda_vez pela_segunda_vez à_nouveau repetido repetida",
    R_TIE:
      "financiado financiada industria indústria industrie salarié honorarios honorários honoraires vínculo(|s) relación relação relaciones relações liens lien financiación financiamento financiamiento financement emplead(o|os) empregado(|s) employés acciones ações actions intereses interesses intérêts intérêt conflicto(|s) conflito(|s) conflit(|s) patente(|s) brevet(|s) consultor(|es) consultoría",
    R_TELL:
      "informado informado_de comunicado informou declarar declararon declararam declaró declarou declarado declarados declarada declarés déclaré déclarée déclarés déclarées déclarer mencionar mencionaron mencionaram mentionné revelar revelaron revelaram informar informaron informaram indiqué signalé divulgar",
    R_DOUBT:
      "preocupación preocupaciones preocupação preocupações dudas dúvidas doute(|s) inquiétude(|s) inquietud(|es) cuestionamientos questionamentos interrogations sospechas suspeitas soupçons préoccupations",
    R_OFFICIAL:
      "universidad universidade université comisión comissão commission comité comitê sindicância investigación investigação enquête comité_de_integridad instituto institut institution institución instituição",
    R_RULED:
      "concluyó concluiu concluyeron determinó determinou constató constatou estableció estabeleceu établi conclu encontró encontrou confirmó confirmou confirmé reconnu verificó consideró considerou",
    R_GUILT:
      "inventad(o|a|os|as) fabricad(o|a|os|as) falsificad(o|a|os|as) fabricación fabricação falsificación falsificação mala_conducta má_conduta inconduite manquement(|s) fabriqué(|e|s|es) falsifié(|e|s|es) inventé(|e|s|es) manipulad(o|a|os|as) manipulé(|e|s|es) fraude falta_grave fabrication falsification",
  },
  made: [
    [
      "R_ETHICS",
      "comité/comitê/comisión/comissão/commission/aval/aprobación/aprovação/parecer/dictamen/avis ~4 R_ETHICS",
    ],
  ],
  wordings: [
    {
      code: "error-in-text",
      says: [
        "R_WORDS ~9 R_WRONG",
        "R_WORDS ~6 mal ~2 orthographié/escrito/grafado/traducido",
        "autores/autor/auteurs/autora/R_WORDS ~8 debe/deve/debería ser",
        "R_ERROR ~6 en/no/na/do/da/del/de/dans/d/du ~3 R_WORDS",
        "R_LEFTOUT ~6 R_WORDS",
        "R_WORDS ~6 R_LEFTOUT",
        "fallait/faut ~1 lire",
        "lire ~8 au lieu",
        "debió/debería/debe/deveria/deve/doit ~1 decir/leerse/ler/constar/figurar/lerse/lire",
      ],
      not: /\b(?:the|was|were)\b|omit[\p{L}-]+ (?:\S+ ){0,4}(?:nombre|nome) (?:de |del |do |da |la |los |dos |uno |um )*(?:co)?autor|lista de (?:los )?autores|liste des auteurs|sin su conocimiento|sem (?:o )?seu conhecimento|à son insu|consent/u,
    },
    {
      code: "error-in-image",
      says: [
        "R_FIGURE ~8 R_WRONG",
        "R_FIGURE ~6 no/não ~1 corresponde/corresponden/correspondem/correspondía/es/era ~1 versión/versão/otro/correcta/a/la/ao/al/com/con",
        "R_FRFIGURE ~6 pas ~1 bonne/bonnes/correcte",
        "R_WRONG ~4 R_FIGURE",
        "R_FRFIGURE ~6 erronée/erronées/inversées/interverties/permutées/incorrecte/incorrectes/fausse/fausses",
        "R_ERROR ~5 R_FIGURE",
        "erreur/erreurs ~6 R_FRFIGURE",
      ],
      not: /\b(?:the|was|were)\b|diagrama|editora|imprenta|impres|composition|datos de la|dados da|leyenda|legenda|légende|pies? de/,
    },
    {
      code: "error-in-data",
      says: [
        "R_VALUES ~10 R_WRONG",
        "R_VALUES ~10 debe/deve/debería/deberían/devem/doit ser/être",
        "R_ERROR ~7 R_VALUES",
        "R_WRONG ~3 R_VALUES",
      ],
      not: /\b(?:the|was|were)\b|diagrama|editora|edición|imprenta|impres|composition|édit|redac|rédac/,
    },
    {
      code: "error-in-results-and-or-conclusions",
      says: [
        "diferencia/diferença/asociación/associação/différence/association/resultado/efecto/efeito/effet/correlación/correlação/corrélation ~10 dejó/deixou/dejaron/deixaram/plus/no/não/pierde/perdió/perde/perdeu/ya ~4 significativa/significativo/significativas/significative/significatif/significancia/significância/significación",
        "conclusión/conclusión/conclusiones/conclusão/conclusões/resultado/resultados ~6 no/não ~2 correcta/correctas/correta/corretas/correcto/correctos/correto/corretos",
        "cambia/cambian/altera/alteram/alteran/modifie/modifient/modifica/modifican ~5 conclusiones/conclusões/conclusions/resultados/résultats",
      ],
      not: /\b(?:the|was|were)\b|\b(?:no|não|ne|n|sin|sem|sans) (?:\S+ ){0,3}(?:cambia|altera|modifi)/,
    },
    {
      code: "informed-patient-consent-none-withdrawn",
      negative: true,
      says: [
        "R_NOT ~8 R_CONSENT ~6 R_SICK",
        "R_NOT ~3 autorizada/autorizado/autorizó/autorizou/autorisé/autorisée/autorizadas/autorizados ~3 R_SICK",
        "faute de ~2 R_CONSENT",
        "R_NOT ~5 existe/existen/existía/existían/existem/havia/había/presentar/presentaron/aportar/aportaron/apresentar/apresentaram/fournir ~4 R_CONSENT",
        "R_SICK ~8 R_NOT ~6 R_CONSENT",
        "R_NOT ~4 R_CONSENT ~5 publicar/publicación/publicação/publication/fotografías/imágenes/imagens/photographies",
        "R_SICK ~6 retiró/retirou/retiraron/retiraram/revocó/revogou/retiré/révoqué/retirado ~4 R_CONSENT",
        "retiró/retirou/retirado/revocó/revogou/retiré/révoqué/revocado/revogado ~3 R_CONSENT",
        "R_CONSENT ~8 R_NOT ~4 obtenido/obtido/obtenu/obtuvo/obteve/solicitado/recueilli/firmado/assinado/signé",
        "petición/solicitud/pedido/demande ~3 familia/família/famille/paciente/patient/patiente/familiares",
      ],
      not: /no tener|não (?:ter|haver)|ne pas avoir|haber obtenido|coautor|co-?auteur|demais autores|demás autores|tous les auteurs|\b(?:the|was|were)\b/,
    },
    {
      code: "lack-of-irb-iacuc-approval-and-or-compliance",
      negative: true,
      says: [
        "R_NOT ~8 R_ETHICS",
        "R_ETHICS ~10 R_NOT ~4",
        "R_ETHICS ~10 pertenece/corresponde/pertence/refere/correspond/otro/outro/autre ~3 proyecto/estudio/projeto/estudo/étude/projet/protocolo/pesquisa",
      ],
      not: /faltas? (?:\S+ ){0,2}(?:a la|de|à) ética|ética (?:en|de|da|na|em) (?:la )?(?:publica|investigación|pesquisa)[^.]{0,12}$|conflicto|conflito|sin (?:conflictos|embargo)|aprobado por|aprovado pelo|approuvée? par (?:le|un)(?! comité)/,
      notBefore: /\b(?:aprob(?:ado|ada)|aprovad[oa]) (?:por|pelo|pela) (?:el |la |o )?$/,
    },
    {
      code: "false-forged-authorship",
      negative: true,
      says: [
        "nombre/nombres/nome/nomes/nom/noms ~12 sin/sem/sans ~3 conocimiento/conhecimento/consentimiento/consentimento/autorización/autorização/accord/consentement/connaissance",
        "à leur/son insu",
        "desconocía/desconocían/desconhecia/desconheciam/ignoraba/ignorait ~4 existencia/existência/existence/artículo/artigo/article/publicación/publicação/manuscrito",
        "R_NOT ~2 participó/participaron/participaram/participou/participé/colaboró/contribuyó ~6 estudio/estudo/trabajo/trabalho/étude/travail/artículo/artigo/investigación/pesquisa",
        "firma/firmas/assinatura/assinaturas/signature/signatures ~4 falsificada/falsificadas/falsifiée/falsifiées/imitée/imitées",
      ],
      not: /\b(?:the|was|were)\b/,
    },
    {
      code: "duplication-of-in-image",
      says: [
        "R_FIGURE/R_FRFIGURE ~8 idénticas/idénticos/idênticas/idênticos/identiques/iguales/iguais",
        "misma/mismas/mesma/mesmas/même/mêmes ~1 R_FIGURE/R_FRFIGURE ~6 utilizada/utilizadas/usada/usadas/utilisée/utilisées/empleada/aparece/aparecem/employée/publicada/reproducida",
        "R_FIGURE/R_FRFIGURE ~5 repetida/repetidas/duplicada/duplicadas/dupliquée/dupliquées/reutilizada/reutilizadas/réutilisée/réutilisées",
      ],
      not: /\b(?:the|was|were)\b/,
    },
    {
      code: "duplication-of-in-article",
      says: [
        "simultánea/simultânea/simultáneamente/simultaneamente/simultanément ~8 revista/revistas/periódico/periódicos/revues",
        "enviado/enviaron/sometido/submetido/submeteram/soumis ~6 dos/duas/deux/varias/várias ~1 revistas/periódicos/revues",
        "ya/já/déjà ~4 publicado/publicada/publié/publiée/publicados/aparecido",
        "publicado/publicada/publié/publiée ~3 previamente/anteriormente/antérieurement/auparavant",
        "double/redondante ~1 publication/soumission",
        "publication/publicación/publicação double/redundante/redondante/doble/dupla/duplicada",
        "casi/quase/presque idéntico/idêntico/identique ~6 mismos/mesmos/mêmes",
      ],
      not: /\b(?:the|was|were)\b|otros autores|outros autores|d'autres auteurs|por otros|por outros/,
    },
    {
      code: "plagiarism-of-in-article",
      negative: true,
      says: [
        "similitud/similitudes/semelhança/semelhanças/similaridade/similitude ~10 otra/otro/outra/outro/otros/outros/autre/publicado/publicada ~4 publicación/publicação/artículo/artigo/article/trabajo/trabalho/autores/pesquisadores/investigadores/auteurs",
        "copia/cópia/copie ~1 de/d/do/da/del ~2 trabajo/trabalho/artículo/artigo/article/otro/outro",
        "reproduit/reproduisait/reproduce/reproduz/reprenait ~8 travail/article/artículo/artigo/trabajo/trabalho ~6 otros/outros/autre/autres/otra/outra ~2 équipe/auteurs/autores/pesquisadores/investigadores/equipo/grupo",
        "contenido/conteúdo/contenu/partes/parte/parties ~8 copiado/copiada/copiados/copiadas/copié/copiée/copiées/tomado/tomada/reproducido/extraído/recopié/recopiée/repris/plagiado/plagiada ~10 otro/otros/outro/outros/autre/autres/publicación/publicação/artículo/artigo/article/d",
      ],
      not: /\b(?:the|was|were)\b|mismos autores|mesmos autores|mêmes auteurs|tesis|tese|thèse|disserta/,
    },
    {
      code: "plagiarism-of-text",
      negative: true,
      says: [
        "passages/passage/extraits/paragraphes/phrases/párrafos/parágrafos/trechos/fragmentos/textos ~10 recopiés/copiés/empruntés/repris/recopié/copiados/tomados/extraídos/transcritos/idénticos/idênticos/identiques",
      ],
      not: /\b(?:the|was|were)\b|propios|próprios|mismos autores|mesmos autores|mêmes auteurs/,
    },
    {
      code: "plagiarism-of-image",
      says: [
        "R_FIGURE/R_FRFIGURE ~8 pertenecen/pertenece/pertencem/pertence/appartiennent/appartient ~4 otro/otros/outro/outros/autre/autres/otra/outra",
        "R_FIGURE ~8 otro/otros/outro/outros ~2 autores/autor/grupo/investigadores/pesquisadores ~8 sin/sem",
      ],
    },
    {
      code: "error-in-analyses",
      says: [
        "prueba/teste/test/análisis/análise/cálculo ~1 estadístico/estadística/estatístico/estatística ~8 R_WRONG",
      ],
      not: /\b(?:the|was|were)\b/,
    },
    {
      code: "falsification-fabrication-of-data",
      says: [
        "inventado/inventada/inventados/falseado/falseados/falseó/inventó/inventou/inventé/falsificado/falsificados/fabricado/fabricados/forjado/forjados/forjou/truqué/truquées ~8 datos/dados/données/resultados/résultats/cuestionarios/questionários/encuestas/entrevistas",
      ],
      not: /\b(?:no|não|sin|sem) (?:\S+ ){0,3}(?:invent|fals|fabric)/,
    },
    {
      code: "lack-of-approval-from-company-institution",
      negative: true,
      says: [
        "sin/sem/sans ~1 autorización/autorização/autorisation/permiso/permissão/consentimiento/consentimento ~4 secretaria/secretaría/hospital/universidad/universidade/université/ministerio/ministério/ministère/empresa/institución/instituição/institution/hôpital",
      ],
      not: /ética|éthique|\bcep\b/,
    },
    {
      code: "taken-from-dissertation-thesis",
      says: [
        "reproduce/reproduz/reprend/partes/capítulos/chapitres/extraído/extraída/tomado/tomada/tiré/issu/issue/copiado/copiada/plagio/plágio/plagiat ~10 tesis/tese/thèse/dissertação/disertación/mémoire",
      ],
      not: /\b(?:the|was|were)\b|deriv|forma parte de la tesis del (?:propio )?autor/,
    },
    {
      code: "compromised-peer-review",
      says: ["R_REVIEW ~6 R_SPOILT", "R_SPOILT ~6 R_REVIEW", "R_REFEREE ~4 R_FAKE", "R_FAKE ~3 R_REFEREE"],
    },
    {
      code: "error-by-journal-publisher",
      says: [
        "R_ERROR ~4 R_PRESS",
        "descuido/inadvertencia/negligencia/negligência/responsabilidad/inadvertance ~4 R_PRESS",
        "publicado/publicada/publicó/publié/publiée ~2 por/par error/erro/equívoco/erreur/lapso/engano",
        "lamenta/lamentan/regrette ~4 R_ERROR ~6 R_PRESS",
        "problemas/problema/problèmes/problème ~1 técnicos/técnico/techniques/technique",
        "por error/lapso/erro/erreur ~4 publicó/publicado/publicada/publicou/publié/publiée",
      ],
      not: /\b(?:the|was|were)\b|err(?:or|ores|o|os|eur|eurs) (?:\S+ ){0,2}(?:de los|dos|des) (?:autores|auteurs)|\bautores (?:cometieron|cometeram)/,
    },
    {
      code: "duplication-of-content-through-error-by-journal-publisher",
      says: [
        "R_ERROR ~16 publicado/publicada/publicó/publicou/publié/publiée/imprimé/impreso/impresso ~4 R_TWICE",
        "R_TWICE ~10 R_ERROR ~4 R_PRESS",
        "publicado/publicada/publié/publiée ~3 R_TWICE ~6 R_ERROR",
        "por duplicado ~8 R_ERROR",
      ],
      not: /\b(?:the|was|were)\b|figura|imagen|tabla|tabela|tableau/,
    },
    {
      code: "conflict-of-interest",
      negative: true,
      says: [
        "R_NOT ~4 R_TELL ~12 R_TIE",
        "R_TIE ~10 R_NOT ~3 R_TELL",
        "conflicto/conflictos/conflito/conflitos/conflit/conflits/liens/déclaration ~6 intereses/interés/interesse/interesses/intérêts/intérêt ~6 incompleta/incompleto/incompletos/incomplète/incompleto/incorrecta/incorreta/inexacte/omitido/omitidos/omitida/omise/omis",
      ],
      not: /\b(?:declaran|declaram|déclarent)\b|consent|obtenid|aprob/,
    },
    {
      code: "copyright-claims",
      negative: true,
      says: [
        "sin/sem/sans/no/não/pas ~5 R_LEAVE ~5 R_OWNER",
        "derechos/direitos/droits ~2 autor/autorais/auteur ~8 infracción/violación/violação/infringidos/violation/infração/vulneración/sin/sem/sans",
        "infracción/violación/violação/violation/infração/vulneración/infringe ~4 derechos/direitos/droits ~2 autor/autorais/auteur",
      ],
      not: /\b(?:the|was|were)\b/,
    },
    {
      code: "ethical-violations-by-author",
      says: [
        "falta/faltas/violación/violaciones/violação/infracción/infracciones/infração/quebra/incumplimiento/transgresión/manquement/manquements/entorse ~6 ética/éticos/éthique/éticas",
        "conducta/conduta/conduite/prácticas/práticas antiética/antiéticas/contraria/inética",
      ],
      not: /comité|comitê|comisión|comissão|aprobación|aprovação|sin falta|aval/,
    },
    {
      code: "breach-of-policy-by-author",
      says: [
        "incumplimiento/incumple/incumplen/incumplieron/incumplir/descumprimento/descumpre/descumpriram/violación/violação/violation/infracción/infringe ~4 normas/política/políticas/reglas/regras/reglamento/règles/règlement/politique/instrucciones/directrices/diretrizes",
      ],
      not: /ética|éthique|\b(?:the|was|were)\b/,
    },
    {
      code: "concerns-issues-about-data",
      says: ["R_DOUBT ~7 datos/dados/données"],
      not: /\b(?:sin|sem|sans)\b/,
    },
    {
      code: "concerns-issues-about-image",
      says: ["R_DOUBT ~7 R_FIGURE", "inquiétudes/doutes/doute/inquiétude/soupçons ~7 R_FRFIGURE"],
    },
    {
      code: "concerns-issues-about-results-and-or-conclusions",
      says: ["R_DOUBT ~7 resultados/conclusiones/conclusões/résultats/conclusions"],
    },
    {
      code: "concerns-issues-about-referencing-attributions",
      says: [
        "referencias/referências/références/citas/citações/citations ~5 inexistentes/inexistantes/falsas/fausses/inventadas/inventées/irrelevantes/erróneas/incorrectas/inapropiadas/inadequadas",
      ],
      not: /\b(?:the|was|were)\b/,
    },
    {
      code: "computer-aided-content-or-computer-generated-content",
      says: [
        "inteligencia/inteligência/intelligence artificial/artificielle ~12 redactar/redacción/redação/redigir/rédaction/rédiger/texto/texte/manuscrito/manuscrit/generado/gerado/généré/artículo/artigo",
        "generado/generada/gerado/gerada/généré/générée/redactado/redigido/escrito ~6 inteligencia/inteligência/intelligence/chatgpt artificial/artificielle?",
      ],
    },
    {
      code: "original-data-and-or-images-not-provided-and-or-not-available",
      negative: true,
      says: [
        "datos/dados/données/historias/prontuários/registros/registres/dossiers/cuadernos/cadernos/cahiers ~4 originales/originais/brutos/brutas/brutes/clínicas/primarios/sources/médicos/laboratoire/crudos? ~8 perdidos/perdidas/extraviados/perdus/perdues/destruidos/destruídos/détruits/détruites/conservés/conservées/conservados/disponibles/disponíveis",
        "R_NOT ~6 aportaron/aportado/aportar/presentaron/presentado/presentar/apresentaram/apresentar/apresentou/proporcionaron/facilitaron/enviaron/enviaram/forneceram/fornecer/transmis/fourni/communiqué/remis/produit/entregaron/suministraron ~5 datos/dados/données/originales/registros/cuadernos",
      ],
      not: /\b(?:the|was|were)\b|(?:están|estão|sont) disponibles|disponibles (?:previa|en|a|sur|auprès)/,
    },
    {
      code: "unreliable-results-and-or-conclusions",
      negative: true,
      says: [
        "R_NOT ~4 confiar/confianza/confiança/confiance/garantizar/garantir ~5 resultados/resultats/résultats/conclusiones/conclusões/conclusions/hallazgos/achados",
        "perdido/perdió/perdeu/perdu/plus ~3 confianza/confiança/confiance ~6 resultados/résultats/conclusiones/conclusões/conclusions/validez/validade/hallazgos",
        "compromete/comprometen/comprometem/compromettent/invalida/invalidan/invalidam/invalident ~5 resultados/résultats/conclusiones/conclusões/conclusions",
        "resultados/résultats/conclusiones/conclusões/conclusions/hallazgos ~6 R_NOT ~6 fiables/confiables/confiáveis/fiable/válidos/válidas/valables/valides/sostener/sostenerse/sustentar/considérées/considérés",
      ],
      not: /\b(?:the|was|were)\b|\bno (?:se ven |están )?afectad/,
    },
    {
      code: "misconduct-official-investigation-s-and-or-finding-s",
      says: ["R_OFFICIAL ~8 R_RULED ~14 R_GUILT"],
      not: /\b(?:no|não|ne|aucun\w*|sin|sem|ningun\w*|nenhum\w*) (?:\S+ ){0,5}(?:evidencia|evidência|preuve|hubo|houve|encontr|mala|má|fraude|manquement)|comité editorial|conselho editorial|consejo editorial/,
    },
    {
      code: "misconduct-by-author",
      says: [
        "manquement/manquements ~4 intégrité/probité/scientifique",
        "conducta/conduta impropia/imprópria/indebida/indevida",
        "fraude científico/científica/scientifique/académico/acadêmica",
      ],
    },
    {
      code: "legal-reasons-and-or-threats",
      says: [
        "razones/razões/motivos/raisons/motifs legales/legais/jurídicas/jurídicos/juridiques/judiciales/légales/judiciaires",
        "demanda/demandas/ação/acción/mise acciones? legales/legal/judicial",
        "mise en demeure",
        "reclamación/reclamaciones/amenaza/amenazas/notificación/notificação/ameaça/réclamation/menace legal/judicial/legales/judiciales/juridique",
      ],
      not: /petición|à la demande/,
    },
    {
      code: "concerns-issues-about-authorship-affiliation",
      says: [
        "R_NOT ~3 incluyó/incluido/incluida/incluída/incluído/constó/consta/figura/figure/figuraba ~8 autores/autoras/auteurs",
        "omitido/omitida/omitidos/omis/omise/oublié/oubliée ~6 autores/autoras/auteurs",
        "disputa/disputas/litige/litiges/conflicto/conflictos/conflito/conflitos/désaccord/désaccords/desacuerdo/desacordo/controversia ~6 autoría/autoria/auteurs/autores/signataires/coautores",
      ],
      not: /interes|intérêt|\b(?:the|was|were)\b/,
    },
    {
      code: "results-not-reproducible",
      negative: true,
      says: [
        "R_NOT ~8 reproducir/reproducirse/reproducidos/reproduzir/reproduzidos/reproduire/reproduits/replicar/répliquer ~4 resultados/résultats/experimento/experimentos/expériences/experiencias/hallazgos/ces?",
      ],
      not: /\b(?:the|was|were)\b/,
    },
  ],
};

export const romanceExamples: readonly FactExample[] = [
  { text: "El apellido de la segunda autora aparece de forma incorrecta.", gives: [{ code: "error-in-text" }] },
  { text: "Les figures 4 et 6 ont été interverties.", gives: [{ code: "error-in-image" }] },
  {
    text: "A paciente retirou o seu consentimento.",
    gives: [{ code: "informed-patient-consent-none-withdrawn" }],
  },
  { text: "Se recurrió a evaluadores ficticios.", gives: [{ code: "compromised-peer-review" }] },
  { text: "Les conclusions de l'article restent inchangées.", gives: [] },
];
