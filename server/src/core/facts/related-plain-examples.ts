import type { FactExample } from "./fact.ts";

/** What is another's in everyday words, and notices that came before, in words of our own. */
export const plainExamples: readonly FactExample[] = [
  {
    text: "Two pages of the Discussion had appeared, word for word, in an article by another group [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The Introduction had appeared almost unchanged in a thesis by A. Perch (University of Lakeside, 2004).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The values in Table 1 are, to the last digit, those of a trial that another team had brought out in 2010 [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The intensities are those of a complex published by other workers (Perch & Pike, 2005).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The spectra shown are those reported by Perch and Pike (Lake J. 2010;4:33-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article went online twice; it had appeared in Lake Letters 31 (2015) 55–68, https://doi.org/10.1234/ll.2015.3.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "By mistake the article was printed twice; the first printing is Lake Letters 31 (2015) 55–68.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article renders in English, paragraph by paragraph, a chapter of the doctoral thesis of A. Perch ('On eels', University of Lakeside, 1987).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper is the English version of a chapter which the first author had issued in Polish (Perch A, Eels of the north, Lake Press, 2009, 33–58).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The text is an unacknowledged translation of a Polish book by A. Perch (Lake Press, 1999).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Most of the text was taken, without quotation marks, from the master's thesis of A. Perch (University of Lakeside, 2012).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Sections 2 and 3 come from the doctoral dissertation of A. Perch, University of Lakeside, 2012.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article has the same patients, tables and conclusion with the article published by the same authors in Lake J. 2010;4:33-9.",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "Figure 2 is the same as Figure 5 of a paper by Perch et al. [2].", gives: [{ relation: "duplicate-of" }] },
  {
    text: "Figure 2 had been printed before as Figure 5 of an article by the same authors [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The same patients had been described by the authors in Lake J. 2010;4:33-9.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The results had been published by the same authors two years before (Lake J. 2010;4:33-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "The article is, but for its title, that of Abe and Doe [2].", gives: [{ relation: "duplicate-of" }] },
  {
    text: "The article agrees word for word with a report by A. Perch (Lake J. 2010;4:33-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Passages on three pages match a review by Perch and Pike (Lake J. 2010;4:33-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The Methods follow, sentence by sentence, an article by A. Perch [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "A reader found the same text in an earlier paper of the first author [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The same data set underlies an article in Lake Journal [2], which was not cited.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The tables stem from a dissertation (Perch A. Trout. University of Lakeside; 2009).",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "The photograph in Figure 3 belongs to Perch et al. [2].", gives: [{ relation: "duplicate-of" }] },
  {
    text: "The article had been submitted at the same time to Lake Journal, where it appeared first (Lake J. 2010;4:33-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "It was published a second time by mistake; the valid version is Lake J. 2010;4:33-9, doi:10.1234/lake.3.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article repeats, without citing it, a paper of 2010 by the same authors [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Readers were first warned by an expression of concern (Eel Lett 6:33, 2018, https://doi.org/10.1234/el.2018.6).",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "Readers were alerted to the matter in an Expression of Concern (doi:10.1234/el.2018.6).",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "An expression of concern had appeared in May 2018 (https://doi.org/10.1234/el.2018.6).",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "The article has carried an expression of concern since May 2018.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "It was the subject of an expression of concern in March 2016 (Eel Lett 2016;65:790).",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "The retraction takes the place of the expression of concern of May 2018.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "Our expression of concern of 3 May 2018 is herewith withdrawn.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "We had voiced our concern in an earlier expression of concern (Eel Lett 2016;65:790).",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "The article had already been corrected in 2017 (https://doi.org/10.1234/el.2017.8).",
    gives: [{ relation: "follows", of: "correction" }],
  },
  {
    text: "A correction to Figure 2 had been published in 2017 (Eel Lett 2017;5:88).",
    gives: [{ relation: "follows", of: "correction" }],
  },
  {
    text: "The corrigendum of 2017 (Eel Lett 2017;5:88) dealt with Figure 2 only.",
    gives: [{ relation: "follows", of: "corrigendum" }],
  },
  { text: "An erratum appeared in 2017 (Eel Lett 2017;5:88).", gives: [{ relation: "follows", of: "erratum" }] },
  { text: "The figure was the subject of a previous correction.", gives: [{ relation: "follows", of: "correction" }] },
  {
    text: "The corrected article appears under https://doi.org/10.1234/el.2019.99.",
    gives: [{ relation: "replaced-by" }],
  },
  {
    text: "A new version, in which the tables have been set right, has been published (https://doi.org/10.1234/el.2019.99).",
    gives: [{ relation: "replaced-by" }],
  },
  { text: "The results had appeared convincing to the reviewers.", gives: [] },
  { text: "The authors had reported the same results for both groups.", gives: [] },
  { text: "The figures are those of the original article.", gives: [] },
  { text: "The data are those of the 33 patients who agreed to take part.", gives: [] },
  { text: "The values in Table 1 are those of the control group.", gives: [] },
  { text: "The article had appeared in the May issue.", gives: [] },
  { text: "The article had been published online on 3 May 2015.", gives: [] },
  { text: "The readers were warned by a note in the archive.", gives: [] },
  { text: "The authors issued no correction.", gives: [] },
  { text: "The authors asked for a correction.", gives: [] },
  { text: "The editors had considered an expression of concern.", gives: [] },
  { text: "Figure 2 is the same as Figure 5.", gives: [] },
  { text: "The article follows the guidelines of the society.", gives: [] },
  { text: "The article belongs to a series on eels.", gives: [] },
  { text: "The two blots match each other.", gives: [] },
  { text: "The table comes from the supplementary file.", gives: [] },
  {
    text: "Three of the five figures had been shown in an earlier paper by the same group [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The whole of Section 2 is that of a report by A. Perch (Lake Press, 2004).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The paper is nothing but a Spanish translation of Perch's article (Lake J. 2010;4:33-9).",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The article reproduces, page for page, the habilitation thesis of A. Perch (Lakeside, 1998).",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "Table 2 was copied from Perch and Pike (2005).", gives: [{ relation: "duplicate-of" }] },
  {
    text: "The micrographs are identical with those in a dissertation submitted to Lakeside University (Pike B, 2011).",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "Text in the Introduction overlaps with that of a preprint [2].", gives: [{ relation: "duplicate-of" }] },
  {
    text: "The article is the same as one that the authors had sent to Lake Journal [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The author had published the same article in German in Lake J. 2010;4:33-9.",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "The same results had been reported by the authors in a conference paper [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  {
    text: "Several paragraphs were lifted word for word from a book chapter by Perch [2].",
    gives: [{ relation: "duplicate-of" }],
  },
  { text: "The survival curves are those of Abe and Doe [2].", gives: [{ relation: "duplicate-of" }] },
  {
    text: "The present retraction follows upon the expression of concern that appeared in May 2018.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "In May 2018 the journal attached an expression of concern to the article [2].",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "An editorial expression of concern (https://doi.org/10.1234/el.2018.6) was published while the inquiry went on.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  {
    text: "An earlier correction of Figure 2 [2] is superseded by this notice.",
    gives: [{ relation: "follows", of: "correction" }],
  },
  {
    text: "The article was previously corrected (https://doi.org/10.1234/el.2017.8).",
    gives: [{ relation: "follows", of: "correction" }],
  },
  {
    text: "In a corrigendum published in 2017 the authors replaced Figure 3 [2].",
    gives: [{ relation: "follows", of: "corrigendum" }],
  },
  {
    text: "This notice replaces the expression of concern published on 3 May 2018.",
    gives: [{ relation: "follows", of: "expression-of-concern" }],
  },
  { text: "The corrected values are given in the table of this notice.", gives: [] },
  { text: "The readers were informed by the journal.", gives: [] },
  { text: "The patients are those of the clinic in Lakeside.", gives: [] },
  { text: "The same mice were used in Figures 2 and 3.", gives: [] },
  { text: "The results are those reported in the Abstract.", gives: [] },
  { text: "Data in the table come from a register kept by the city.", gives: [] },
  { text: "The blots in Figure 2 match those in Figure 3.", gives: [] },
  { text: "The journal expresses its concern about this paper.", gives: [] },
  { text: "The method of Perch et al. was used.", gives: [] },
  { text: "The samples were drawn from a cohort described elsewhere.", gives: [] },
  { text: "The figure was corrected by the authors.", gives: [] },
  { text: "The lanes were published twice within Figure 2.", gives: [] },
  { text: "The reviewers had asked for a correction of 2 values.", gives: [] },
  {
    text: "This work [|was originally published in Spanish (1)|].",
    gives: [{ relation: "duplicate-of", marks: ["1"] }],
  },
  {
    text: "The article had previously appeared in German [2], which was not declared.",
    gives: [{ relation: "duplicate-of", marks: ["2"] }],
  },
  {
    text: "The paper has been published before in Turkish (3).",
    gives: [{ relation: "duplicate-of", marks: ["3"] }],
  },
  { text: "This article was originally published in English on 3 March 2019.", gives: [] },
  { text: "The article was first published in March (2019).", gives: [] },
  {
    text: "The paper “On eels in warm water” by Ana Doe published earlier in Eel Rep 2016;4:5-9 has been retracted.",
    gives: [],
  },
  {
    text: "The following manuscript is a duplicate publication: “On eels in warm water”, by A. Doe, Eel Rep 2016;4:5-9.",
    gives: [],
  },
];
