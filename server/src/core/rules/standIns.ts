import { memo } from "../memo.ts";

const STAND_INS =
  /\b(?:TODO|FIXME|TBC|TBD|TKTK?)\b|(?<![\p{L}\p{N},:/.-])[Xx]{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Xx]{2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\b10\.[xX]{3,}\/[xX]+|\[(?:[Ii]nsert|[Aa]dd|[Ee]nter|[Ff]ill in|[Yy]our|[Nn]ame of|[Tt]itle of|[Dd]ate of|DOI of|doi of)\b[^\]\n]{0,80}\](?!\()|\[(?:title|author|authors|names?|date|reason|reasons|doi|DOI|journal|year|volume|pages?)\](?![(:])|\[(?:(?:[Aa]rticle|[Aa]uthor|[Ee]ditor|[Ii]nstitution|[Jj]ournal|[Nn]otice|[Oo]riginal|[Pp]ublisher)(?:['’]s)? (?:authors?|date|DOI|names?|title|year))\](?![(:])|<(?:title|authors?|name|date|reason|doi|journal|year)>(?![^<\n]{0,200}<\/)|\b[Ll]orem ipsum\b|_{4,}/gu;

/** What stands in a passage for what is still to be filled in, as matches; the same words are looked through once. */
export const standInsOf = memo((text) => [...text.matchAll(STAND_INS)], 500);
