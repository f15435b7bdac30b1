import type { Families } from "./family.ts";

/** Sentences that tell what an article, its words, pictures and numbers repeat. */
export const toldCopying: Families = {
  "duplication-of-in-article": [
    "The same manuscript was sent to, and accepted by, two journals.",
    "The paper had been printed a year earlier in the bulletin of the authors' own faculty.",
    "Both journals published it within a month.",
    "There are thus two identical papers by these authors.",
    "The authors' report of 2011 and this one are the same article.",
  ],
  "duplication-of-in-article, taken-via-translation": [
    "The article is the English version of a chapter that the authors had published in Polish.",
  ],
  "duplication-of-text": [
    "Most pages of the review are the same, word for word, as those of an earlier review by the same authors.",
    "Two of the sections repeat the author's own book.",
    "We took over several paragraphs from our chapter in a handbook.",
    "Whole passages coincide with an earlier paper by the same authors.",
  ],
  "plagiarism-of-text": [
    "The introduction is taken word for word from an article by Harting.",
    "Four pages were lifted whole.",
    "The second section follows a report by Lunde sentence by sentence.",
    "The paragraphs on custom are those of a lecture by Mr. Obi.",
    "Several passages appear in a blog entry by another writer.",
  ],
  "plagiarism-of-in-article": [
    "The article is, except for the title, the essay that the late Dr. Amsel gave to the society.",
    "The lecture was in great part not the lecturer's own.",
    "The essay is, but for a few names, that of Professor Ito.",
    "Nearly all of it was taken from a report by a Danish group.",
  ],
  "duplication-of-in-image": [
    "The photograph of the third heart had served in an earlier paper as the untreated control.",
    "The tumours in the first and the last row are one and the same.",
    "The same micrograph does duty for two treatments.",
    "The tubulin strip occurs again in the next figure.",
    "The wound shown on day 9 is the same wound as on day 2.",
    "The invasion panels of two cell lines overlapped along the upper edge.",
  ],
  "duplication-of-data": [
    "The values in the second table agree to the last decimal with those of the same group's paper of 2009.",
    "The weights are those of the authors' earlier article.",
    "The counts were printed already in our report of last year.",
    "The two resistance curves stem from a single run of our apparatus.",
  ],
  "plagiarism-of-data": [
    "The baseline values are those of a trial that another group had published.",
    "The rainfall table had been collected by another institute and was used without leave.",
    "The measurements were carried over from a report by other authors.",
    "The patterns are the property of a firm in Ghent.",
    "The scores had been published earlier by other researchers.",
  ],
  "plagiarism-of-image": [
    "The drawings had been printed before by authors of another university.",
    "The photograph was scanned from an atlas.",
    "The diagrams are those of a company's web site.",
    "The radiographs are from a paper by other authors.",
    "The micrographs were made by another group.",
  ],
  "taken-from-dissertation-thesis": [
    "The paper is in the main the thesis of one of the author's students.",
    "Several pages go back to a doctoral thesis defended at Turku.",
    "A thesis kept in the library of Graz is the source of the article.",
    "The text is the fourth chapter of a dissertation by A. Roos.",
  ],
  "plagiarism-of-text, taken-from-dissertation-thesis": [
    "The article has been corrected because of text taken from a master's thesis without acknowledgement.",
  ],
  "taken-via-translation": [
    "The paper is a chapter of that book put into English.",
    "The second half was turned from Hungarian into English.",
    "Pages of a Japanese monograph had been rendered into English.",
    "The article is a German rendering of an earlier article.",
  ],
  "salami-slicing": [
    "The paper is one of six which were cut out of one survey.",
    "The same eighty patients were used for four papers.",
    "The articles each report one outcome of the same trial.",
    "The authors carved five papers out of one cohort.",
    "Each question of the survey was given its own publication.",
  ],
  "hoax-paper": [
    "The writers have since said that it was made up to see whether the journal would print it.",
    "It was nonsense, sent to see if anybody reads what is submitted.",
    "The syndrome was thought up in order to find out whether we would accept it.",
  ],
  "taken-via-peer-review": [
    "The first author had been asked to referee the manuscript from which the argument is taken.",
    "The ideas come out of a manuscript that he had received in confidence as a referee.",
    "A reviewer kept the manuscript and used its main theorem.",
  ],
};
