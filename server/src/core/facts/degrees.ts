/**
 * Degrees, licences to practise and fellowships, as they stand behind names ("PhD", "M. Pharm.", "MBBS", "FRCS (Ed)", "RN"),
 * written with or without full stops.
 */

/** Those that could be somebody's initials, too. */
const SHORT =
  "MD DM DO OD JD DA MA MS ME BA BS BE BM MB MM RN RD NP DNP FNP CNM PT PA FRS DPH DPT DCH DNB DBA DDS DMD DVM MPH MBA MDS MHS MPA MPT MSN MSW BDS BSN BN LLB LLM";
/** Those that are nothing else: small letters in them, or more capitals than a name has initials. */
const CLEAR =
  "PhD DPhil DSc ScD DrPH EdD PsyD PharmD DClinPsy DVSc DEng DHSc DMSc DMed " +
  "MSc MPhil MPharm MTech MEng MCh MVSc MVM MHSc MMed MMedSc MMedSci MRes MEd MSCI MSPH MScPH MSCE " +
  "BSc BEng BTech BPharm BEd BVSc BMed BMedSci BAMS BHMS BUMS MBBS BMBS MBChB MBBCh MBBChir BMBCh " +
  "RPh CCRN LCSW APRN CRNA CCRP CPsych";
/** "FRCS", "MRCPsych", "FRCP(C)", "FACC" */
const FELLOW =
  "(?:F(?:RC(?:S|P|A|R|PC|OG|Path|Psych|SC|PE|PCH)|RAC[PSG]|AC[SCPGR]|ACEP|ACOG|AHA|AA[NPAOS]|AAOS|ASA|ASN|ESC|ICS|CPS|CCP|CAP|ANZCA|WAC[SP]|FARCS|FPH|RSC|RSB|MedSci|IDSA|IBMS|ICMS|ICA|ICD)" +
  "|M(?:RC(?:P|S|OG|PCH|Psych|Path|GP)|ICOG|NAMS|CPS))(?:Ed|Eng|Glasg?|I)?";

/** "PhD" as "Ph.D.", "Ph. D" and "PhD"; a blank behind the first part only, where no other degree ends ("B.A. M.S." is no "BAMS"). */
function dotted(degree: string): string {
  const [first = "", ...rest] = degree.split(/(?<=.)(?=\p{Lu})/u);
  return `${first}\\.? ?${rest.join("\\.?")}`;
}
function anyOf(degrees: string): string {
  return degrees
    .split(" ")
    .sort((a, b) => b.length - a.length)
    .map(dotted)
    .join("|");
}
const BEHIND = "\\.?(?: ?\\([A-Z][A-Za-z.,& ]{0,14}\\))?(?: [Ss]tudent| [Cc]andidate)?";

/** The source of an expression: a degree that is no one's initials. */
export const CLEAR_DEGREE = `(?:(?:${anyOf(CLEAR)}|${FELLOW})${BEHIND}|Dr\\.? med\\.?)(?!\\p{L})`;

/** The source of an expression: a degree, or initials that read as one. */
export const DEGREE = `(?:${CLEAR_DEGREE}|(?:${anyOf(SHORT)})${BEHIND}(?!\\p{L}))`;

const ALL = [...CLEAR.split(" "), ...SHORT.split(" ")];

/** The source of an expression: a degree without full stops, whatever stands behind it. */
export const DEGREE_WORD = `(?:${ALL.join("|")})`;

/** The letters with which degrees begin. */
export const DEGREE_INITIALS: string = [...new Set(ALL.map((degree) => degree.charAt(0)))].join("");
