import type { Families } from "./family.ts";

/** Sentences that state causes in other languages, by the codes that they state, in the order of their passages. */
export const otherLanguages: Families = {
  "": [
    "Los autores no declaran conflictos de intereses.",
    "Die Universität fand kein wissenschaftliches Fehlverhalten.",
    "Los autores aprobaron la retractación.",
    "O estudo foi aprovado pelo comitê de ética.",
  ],
  "compromised-peer-review": [
    "Se manipuló el proceso de revisión por pares.",
    "Der Begutachtungsprozess wurde manipuliert.",
  ],
  "concerns-issues-about-authorship-affiliation": [
    "Se omitió por error el nombre de la autora.",
    "Omitiu-se o nome de um dos autores.",

    "El nombre de la autora fue omitido de la lista de autores.",
    "Der Artikel wird wegen eines Autorschaftsstreits zurückgezogen.",
  ],
  "conflict-of-interest": [
    "Los autores no declararon sus conflictos de intereses.",
    "Die Autoren haben ihre Interessenkonflikte nicht offengelegt.",
  ],
  "duplication-of-in-article": [
    "Cet article avait déjà été publié dans une autre revue.",
    "El artículo fue publicado previamente en otra revista.",
    "Retractación por publicación duplicada.",
    "Este artigo já havia sido publicado em outro periódico.",
    "L'article avait déjà été publié dans une autre revue.",
    "Der Artikel wurde bereits in einer anderen Zeitschrift veröffentlicht.",
  ],
  "duplication-of-in-image": ["Se comprobó la duplicación de imágenes en las figuras 2 y 3."],
  "duplication-of-text": ["Contiene párrafos idénticos a los de otro artículo de los mismos autores."],
  "error-by-journal-publisher": [
    "Por un error editorial se publicó una versión incorrecta.",
    "Por erro de editoração, a figura não foi publicada.",
  ],
  "error-in-analyses": [
    "Les auteurs ont constaté une erreur dans l'analyse statistique.",
    "Se encontró un error en el análisis estadístico.",
  ],
  "error-in-data": [
    "Los autores detectaron errores en los datos de la Tabla 2.",
    "Os autores identificaram erros nos dados da Tabela 1.",
    "Die Daten in Tabelle 3 sind fehlerhaft.",
  ],
  "error-in-text": [
    "Der Nachname der Zweitautorin wurde falsch geschrieben.",
    "L'affiliation du troisième auteur était erronée.",
    "A palavra do título estava incorreta.",
    'Onde se lê "2010", leia-se "2011".',
    'Donde dice "hepático" debe decir "renal".',
    "Au lieu de « gauche », lire « droite ».",
    "Es muss richtig heißen: 2012.",
  ],
  "falsification-fabrication-of-data": [
    "Der Erstautor hat Daten gefälscht.",
    "Los datos fueron fabricados.",
    "Les données ont été inventées.",
  ],
  "informed-patient-consent-none-withdrawn": ["No se obtuvo el consentimiento informado del paciente."],
  "lack-of-approval-from-author": [
    "El artículo fue enviado sin el consentimiento de los coautores.",
    "O artigo foi submetido sem o conhecimento dos demais autores.",
    "L'article a été soumis sans l'accord des coauteurs.",
    "Das Manuskript wurde ohne Zustimmung der Koautoren eingereicht.",
  ],
  "lack-of-irb-iacuc-approval-and-or-compliance": [
    "El estudio no contaba con la aprobación del comité de ética.",
    "O estudo não foi aprovado por um comitê de ética em pesquisa.",
    "Für die Studie lag kein Ethikvotum vor.",
    "L'étude n'avait pas reçu l'avis favorable d'un comité d'éthique.",
  ],
  "manipulation-of-images": ["As imagens foram manipuladas.", "Las imágenes de la Figura 2 fueron manipuladas."],
  "misconduct-by-author": ["Retractado por mala conducta científica."],
  "original-data-and-or-images-not-provided-and-or-not-available": [
    "Los autores no pudieron proporcionar los datos originales.",
    "Os autores não apresentaram os dados brutos.",
    "Die Rohdaten konnten nicht vorgelegt werden.",
    "Les données brutes n'ont pas pu être fournies.",
  ],
  "plagiarism-of-data": ["Los datos de la tabla 2 coinciden con los publicados por otros autores."],
  "plagiarism-of-in-article": ["O artigo foi retratado por plágio."],
  "plagiarism-of-text": [
    "Foram identificados trechos copiados de outra publicação sem a devida citação.",
    "Se detectaron párrafos idénticos a los de un artículo publicado por otros autores, sin citar la fuente.",
  ],
  "results-not-reproducible": [
    "Die Ergebnisse konnten nicht reproduziert werden.",
    "Les résultats n'ont pas pu être reproduits.",
    "Los resultados no pudieron ser reproducidos.",
  ],
  "unreliable-results-and-or-conclusions": [
    "Los resultados no son fiables.",
    "Os resultados não são confiáveis.",
    "Die Ergebnisse sind nicht belastbar.",
  ],
  "error-in-image": ["Die Abbildungen 1 und 4 wurden vertauscht.", "En la Figura 3 se intercambiaron los paneles."],
  "false-forged-authorship": ["Son nom avait été ajouté à son insu."],
  "copyright-claims": ["As figuras foram reproduzidas sem permissão da editora."],
  "legal-reasons-and-or-threats": ["L'article a été retiré pour des raisons juridiques."],
  "misconduct-official-investigation-s-and-or-finding-s": [
    "La comisión de la universidad concluyó que hubo mala conducta.",
  ],
};
