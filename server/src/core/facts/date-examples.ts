import type { FactExample } from "./fact.ts";

/** Dates in words of our own. */
export const DATE_EXAMPLES: readonly FactExample[] = [
  {
    text: "Received: [|4 May 2016|]; Revised: [|9 June 2016|]; Accepted: [|12 Sept. 2016|]; Published: [|1st October 2016|]",
    gives: [
      { label: "received", value: "2016-05-04" },
      { label: "revised", value: "2016-06-09" },
      { label: "accepted", value: "2016-09-12" },
      { label: "published", value: "2016-10-01" },
    ],
  },
  {
    text: "RECEIVED [|24 April 2024|] ACCEPTED [|03 May 2024|] PUBLISHED [|14 May 2024|]",
    gives: [
      { label: "received", value: "2024-04-24" },
      { label: "accepted", value: "2024-05-03" },
      { label: "published", value: "2024-05-14" },
    ],
  },
  { text: "Published online: [|May 31, 2024|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "First published: [|2024-05-31|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "Available online [|31.05.2024|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "Date of publication: [|2024/05/31|]", gives: [{ label: "published", value: "2024-05-31" }] },
  { text: "Epub [|2016 Jan 5|].", gives: [{ label: "published", value: "2016-01-05" }] },
  {
    text: "Received [|May 10, 2021|]; Epub [|June 15, 2021|]; Published [|June 30, 2021|]",
    gives: [{ label: "received" }, { label: "other" }, { label: "published", value: "2021-06-30" }],
  },
  {
    text: "Published online by Eel University Press: [|17 May 2022|]",
    gives: [{ label: "published", value: "2022-05-17" }],
  },
  { text: "Article first published online: [|12-MAR-2015|]", gives: [{ label: "published", value: "2015-03-12" }] },
  { text: "Retracted on [|3 March 2020|]", gives: [{ label: "published", value: "2020-03-03" }] },
  {
    text: "Eels in vol. 30 No. 2, pages 322-325, were copied. Retracted on [|April 15, 2014|].",
    gives: [{ label: "published", value: "2014-04-15" }],
  },
  { text: "This retraction was published on [|5 May 2015|].", gives: [{ label: "published" }] },
  { text: "The article was first published online on [|5 May 2015|].", gives: [{ label: "original" }] },
  {
    text: "Received for publication, [|March 5, 2014|], and in revised form, [|April 6, 2014|]",
    gives: [{ label: "received" }, { label: "revised" }],
  },
  { text: "Data de publicação: [|10 de outubro de 2019|]", gives: [{ label: "published", value: "2019-10-10" }] },
  { text: "Publicado en línea el [|5 de mayo de 2014|]", gives: [{ label: "published" }] },
  { text: "Publicado: [|31 de mayo de 2024|]", gives: [{ label: "published", value: "2024-05-31" }] },
  {
    text: "Recebido em [|2 de março de 2020|] e aceito em [|5 de abril de 2020|]",
    gives: [{ label: "received" }, { label: "accepted", value: "2020-04-05" }],
  },
  { text: "Publié le [|1er mai 2024|]", gives: [{ label: "published", value: "2024-05-01" }] },
  { text: "Veröffentlicht: [|Mai 2024|]", gives: [{ label: "published", value: "2024-05" }] },
  { text: "Accepted: [|31 June 2019|]", gives: [{ label: "accepted", value: undefined }] },
  { text: "24 June 2019", block: { section: "received" }, gives: [{ label: "received" }] },
  { text: "Published: [|2016|]", gives: [{ label: "published", value: "2016" }] },
  {
    text: "The journal retracts the [|4 June 2013|] article cited above.",
    gives: [{ label: "original", value: "2013-06-04" }],
  },
  {
    text: "We retract the article on eels that was published on [|6 September 2011|].",
    gives: [{ label: "original", value: "2011-09-06" }],
  },
  { text: "Original article published [|3 Jan 2015|]", gives: [{ label: "original", value: "2015-01-03" }] },
  {
    text: "Retraction of: Eel Reports, published online [|3 January 2015|]",
    gives: [{ label: "original", value: "2015-01-03" }],
  },
  {
    text: "Eel Reports 6: Article number: 19222; published online: [|01122016|]; updated: [|05132016|].",
    gives: [{ label: "original", value: "2016-01-12" }, { label: "other" }],
  },
  {
    text: "Eel Data 6:180347 doi: 10.1234/eel.347 (2019); Published [|12 March 2019|]; Updated [|8 November 2019|].",
    gives: [{ label: "original" }, { label: "other" }],
  },
  { text: "Signed: Jane Roe. Date: [|5 January 2021|]", gives: [{ label: "other" }] },
  {
    text: "Correction to: Scientific Eels https://doi.org/10.1234/s-020-1111-1, published online [|03 March 2020|]",
    gives: [{ label: "original" }],
  },
  {
    text: "J. Doe, 'Eels', Eels Today, Volume 12, Issue 3, pp. 1–9, published online [|5 March 2018|], https://doi.org/10.1080/0123.2018.1",
    gives: [{ label: "original" }],
  },
  {
    text: "Eel Rep 2019; 364 doi: https://doi.org/10.1234/eel.l123 (Published [|04 February 2019|])",
    block: { front: true },
    gives: [{ label: "published", value: "2019-02-04" }],
  },
  {
    text: "Submission received: [|3 February 2023|] / Accepted: [|4 February 2023|] / Published: [|16 February 2023|]",
    gives: [{ label: "received" }, { label: "accepted" }, { label: "published", value: "2023-02-16" }],
  },
  {
    text: "Rev. Enguia vol.53 São Paulo 2019 Epub [|Mar 11, 2019|]",
    block: { front: true },
    gives: [{ label: "published", value: "2019-03-11" }],
  },
  { text: "This letter was published on [|February 6, 2019|], at Eels.org.", gives: [{ label: "published" }] },
  { text: "Issue published: [|4 May 2019|]", gives: [{ label: "published" }] },
  { text: "Prepublished online [|May 4, 2019|]", gives: [{ label: "published" }] },
  { text: "Advance Access publication [|4 May 2019|]", gives: [{ label: "published" }] },
  {
    text: "Released online in J-STAGE as advance publication [|May 4, 2019|]",
    gives: [{ label: "published", value: "2019-05-04" }],
  },
  { text: "JEB Papers in Press, [|May 4, 2019|]", gives: [{ label: "published" }] },
  { text: "Published by Eel Press on [|4 May 2019|]", gives: [{ label: "published" }] },
  { text: "Published: Spring [|2019|]", gives: [{ label: "published", value: "2019" }] },
  { text: "The paper published by Marsh on [|4 May 2019|] is retracted.", gives: [{ label: "original" }] },
  { text: "Published in: 2010 International Conference on Eels", gives: [] },
  { text: "the COPE guidelines (https://doi.org/10.24318/cope.2019.1.4)", gives: [] },
  { text: "It replaces an Expression of Concern, published on [|21 January 2016|].", gives: [{ label: "other" }] },
  { text: "Doe J. On eels. Eel Rep. 2016;12:1-9. doi: 10.1234/2016.03.04", block: { kind: "reference" }, gives: [] },
  { text: "Published on Web [|06/04/2012|]", gives: [{ label: "published", value: "2012-06-04" }] },
  {
    text: "Originally published [|14 Jul 2021|]",
    block: { front: true },
    gives: [{ label: "published", value: "2021-07-14" }],
  },
  {
    text: "Originally published [|3 Jan 2019|] https://doi.org/10.1234/eel.99 Eels. 2019;12:e4",
    block: { front: true },
    gives: [{ label: "published", value: "2019-01-03" }],
  },
  { text: "Date of Web Publication [|3-Jul-2019|]", gives: [{ label: "published", value: "2019-07-03" }] },
  { text: "Published OnlineFirst [|June 3, 2016|].", gives: [{ label: "published" }] },
  {
    text: "Published online ahead of print at www.eels.org on [|March 26, 2012|]",
    gives: [{ label: "published", value: "2012-03-26" }],
  },
  { text: "https://doi.org/10.1234/eel.7\nAvailable online [|9 December 2020|]", gives: [{ label: "published" }] },
  {
    text: "On eels. DOI: 10.1234/eel/v2\nPosted [|02 Feb, 2021|]",
    gives: [{ label: "published", value: "2021-02-02" }],
  },
  {
    text: "eelRxiv preprint doi: https://doi.org/10.1234/2021.1; this version posted [|May 27, 2021|].",
    gives: [{ label: "published", value: "2021-05-27" }],
  },
  {
    text: "This article (10.1234/c1) was published on [|May 4, 2011|], at Eels.org.",
    gives: [{ label: "published" }],
  },
  {
    text: "doi:10.1234/eel.7, Published online by Eel University Press: [|5 December 2022|]",
    gives: [{ label: "published" }],
  },
  { text: "doi:10.1234/eel.7 · Removed: [|5 May 2020|] · © 2020 Eel Press", gives: [{ label: "published" }] },
  { text: "Date of notice: [|3rd of May, 2020|]", gives: [{ label: "published", value: "2020-05-03" }] },
  { text: "Publikationsdatum: [|3. August 2017|] (online)", gives: [{ label: "published", value: "2017-08-03" }] },
  { text: "Disponible sur Internet le [|5 mai 2019|]", gives: [{ label: "published", value: "2019-05-05" }] },
  { text: "Jane Roe\nEditor-in-Chief\nTartu, [|14 January 2020|]", gives: [{ label: "published" }] },
  {
    text: "Journal of Eels advance online publication, [|3 May 2020|]; doi:10.1234/eel.7",
    block: { front: true },
    gives: [{ label: "published" }],
  },
  { text: "Tartu, [|14 January 2020|]", gives: [{ label: "published", value: "2020-01-14" }] },
  {
    text: "Journal of Eels, July - [|September 2019|], Vol. 13, No. 3",
    block: { front: true },
    gives: [{ value: "2019" }],
  },
  {
    text: "To the Editor In our Research Letter,1 published online [|June 20, 2016|], eels were counted twice.",
    gives: [{ label: "original" }],
  },
  {
    text: "Journal of Eels Vol. 44, No. 2, pp. 91, 2013\nJ-STAGE Advance published date: [|June 5, 2013|]",
    block: { front: true },
    gives: [{ label: "published", value: "2013-06-05" }],
  },
  {
    text: "The article “On eels”, which is published in Tides, is retracted as from [|15 December 2020|].",
    gives: [{ label: "published", value: "2020-12-15" }],
  },
  {
    text: "Both articles are hereby withdrawn with effect from [|1 May 2019|].",
    gives: [{ label: "published", value: "2019-05-01" }],
  },
  { text: "Date of Web Publication[|29-Jan-2016|]", gives: [{ label: "published", value: "2016-01-29" }] },
  {
    text: "© 2014 Journal of Eels | Published by Eel Press [Downloaded free from http://www.eels.in on Tuesday, [|March 3, 2015|], IP: 192.0.2.6]",
    gives: [{ label: "other" }],
  },
  {
    text: "La discusión coincidía con la de un artículo\npublicado en [|2011|] por otros.",
    gives: [{ label: "original" }],
  },
];
