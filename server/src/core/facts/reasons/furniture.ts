/** Sections whose words are never the notice's reasons. */
export const APART =
  /^(?:received|accepted|published|copyright|licen[cs]e|open access|citation|how to cite|cite|keywords|competing|conflicts? of|author details|supplementary|supporting|acknowledg|funding|references?|correspond|edited by|reviewed by|approved by|publisher'?s note)/;
/** What a block of legal words begins with. */
export const LEGALESE =
  /^(?:(?:declarations? of (?:competing |conflicting )?interests?|(?:conflicts? of|competing) interests?|funding) ?:|©|\(c\)|copyright|open access|this is an open|publisher's note(?=[^.]{0,80}\bneutral)|publisher's note:?$)/i;
/** A block that is one quotation. */
export const REPRINT = /^[“«"][^”»"]{80,}[”»"]\.?$/;
