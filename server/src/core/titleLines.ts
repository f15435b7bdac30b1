import { isByline } from "./nameLines.ts";
import { breaksOff } from "./plain.ts";

/** Does `next` go on with the title on `line`, broken where the page ended? */
export function continuesTitle(next: string, line: string): boolean {
  return (
    /^\s*[a-zà-ÿ(–-]/.test(next) ||
    breaksOff(line) ||
    /\b10\.\d{4,9}\/\S*[./-]\s*$/.test(line) ||
    /(?:[:,–—-]|\b(?:of|the|and|in|for|a|an|to|with|on|by|from))\s*$/i.test(line) ||
    (line.trim().length >= 40 &&
      !/[.?!"”\d]\s*$/.test(line) &&
      next.trim().length < line.trim().length + 12 &&
      isWrapped(next.replace(/[*_\\]/g, "").trim()))
  );
}

/** Words of a title in capitals and small words, and no name of a journal, a place or persons: "Farmers in the Districts of the North". */
function isWrapped(words: string): boolean {
  return (
    / (?:in|of|the|for|on|with|by|to|among|from|between|during|after|under|as|and|a|an|using|through|via) /.test(
      words,
    ) &&
    !/[.!?\d]$|https?:|@|\b(?:19|20)\d\d\b|\b(?:ha(?:s|ve)|was|were|is|are)\b/.test(words) &&
    !NOT_WRAPPED.test(words) &&
    !isByline(words)
  );
}

/** Words of journals' names, of affiliations and of lines that say who or when. */
const NOT_WRAPPED =
  /\b(?:Journal|Annals|Archives|Acta|Bulletin|Reports|Letters|Reviews?|Proceedings|Transactions|Advances|Frontiers|Quarterly|Magazine|Department|University|Institute|School|Faculty|College|Hospital|Cent(?:er|re)|Society|Press|Publish\w*|Editors?|Editorial|Authors?|Received|Accepted|Copyright|Correspond\w*)\b|^(?:By|In|The|This|These|We|Our|On behalf) /i;
