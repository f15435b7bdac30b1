import { DEGREE } from "./degrees.ts";

/** Publishing houses under the names that they sign notices with. */
export const HOUSES =
  /\b(?:Springer(?: Nature| Verlag| Science)?|Nature (?:Portfolio|Publishing Group|Research)|BioMed Central|BMC(?! [A-Z])|Chemistry Central|Elsevier|Cell Press|(?:John )?Wiley(?: (?:&|and) Sons| Periodicals|-Blackwell|-VCH| VCH)?|Blackwell|SAGE|Sage(?: Publi\w+)?|Taylor (?:&|and) Francis|Informa|Routledge|Hindawi|MDPI|Frontiers(?: Media)?(?! in\b)|PLOS(?! [A-Z])|PLoS(?! [A-Z])|Public Library of Science|IOP Publishing|IOP|AIP Publishing|Dove(?: Medical)?(?: Press)?|Oxford University Press|OUP|Cambridge University Press|Rockefeller University Press|University of Chicago Press|MIT Press|Karger|Thieme|Wolters Kluwer|Lippincott|LWW|Medknow|AAAS|ACS Publications|IEEE|RSC|Royal Society of Chemistry|Spandidos|Bentham(?: Science)?|Mary Ann Liebert|De Gruyter|Walter de Gruyter|World Scientific|Emerald|IGI Global|IOS Press|Brill|Ivyspring|Impact Journals|Portland Press|BMJ Publishing Group|e-?Century|Baishideng|AME Publishing|Termedia|Scientific Research Publishing|PeerJ(?! [A-Z])|Cureus Inc|F1000|Landes Bioscience|Future (?:Medicine|Science)|Company of Biologists|PAGEPress|Edorium|Magnolia Press|Pensoft|Copernicus|EDP Sciences|IWA Publishing|Annual Reviews|[A-Z][\w-]+ (?:Publishing|Publishers|Publications|Press|Verlag|Media)(?: (?:Group|Company|House|Ltd|Limited|Inc))?)\b/u;

/** A journal that bears its house's name ("ACS Catalysis"). */
export const TITLE_OF_HOUSE =
  /^(?:The )?(?:ACS|RSC|BMC|BMJ|JAMA|JACC|JMIR|EMBO|FEBS|SAGE|Sage|PLOS|PLoS|IEEE|IET|Nature|Cell|Science|Lancet|Thorax|Blood|Cureus) (?!Publi|Press\b|Group|Portfolio|Research$|Editor|Media|Society|Publishing|Group\b|Office|Integrity|Team|Policy|Author)\p{Lu}[\p{L}&]+(?: (?:&|and|of|in|for|\p{Lu}[\p{L}&]+)){0,6}$/u;

/** A word that makes a name a society's. */
export const SOCIETY =
  /\b(?:Society|Societies|Association|Academy|Institution of (?:Engineering|(?:\p{Lu}\p{L}+,? (?:and )?){0,3}Engineers)|College of (?:Physicians|Surgeons|Cardiology|Chest|Radiology|Rheumatology|Sports)|Federation|Union|Sociedade?|Soci[ée]t[ée]|Foundation for|Asocia\w+|Associação|Gesellschaft|Confederation)(?![\p{L}\d_])/u;

/** A society that publishes under its own name. */
export const PUBLISHING_SOCIETY = /^(?:The )?(?:Royal Society of Chemistry|RSC)(?: Publishing)?$/;

/** Societies that notices name by their initials. */
export const INITIALS =
  /^(?:AACR|ASM|ADA|AHA|APS|ASCO|ASBMB|ASH|ESC|ASPET|AAI|AGU|AMS|ATS|ACR|AAN|APA|AAP|ACP|ASN|ASCB|FASEB|SfN|IUCr|OSA|SPIE|ASCE|ASME|ASA|AIAA|ECS|ACM|ESMO|EASD|ESHRE|IET|IAS|RSNA|ARVO|AAPS|ASNR|SNMMI|BSI|BES)$/;

/** A word that makes a name an institution's. */
export const INSTITUTION =
  /\b(?:Universi\w+|Univ|Hospitals?|Institut\w*|Colleges?|Cent(?:er|re)s?|Schools?|Faculty|Departments?|Deanship|Rectorate|Directorate|Inspectorate|Clinic|Laborator\w+|Polytechnic|Council|Ministry|Academia Sinica|Foundation|NHS|NIH|CSIC|CNRS|INSERM|Karolinska|Charit[ée]|Fakultät)\b/u;

/** A word that makes a name a body's that is none of the above. */
export const THIRD =
  /\b(?:Office of Research Integrity|ORI|Committees?|Commission|Comiss(?:ão|ões)|Comisión|Comit[éêe]|Kommission|Conse(?:jo|lho|il)|Ombuds\w+|Panel|Board|(?:Ethics|Integrity|Misconduct|Complaints?|Vigilance|Grievance|Plagiarism|Disciplinary) Cell|Agency|Food and Drug Administration|FDA)\b/u;

/** A word that makes a name a journal's. */
export const JOURNAL =
  /\b(?:Journals?|Reports?|Letters|Annals|Acta|Archives?|Bulletin|Proceedings|Transactions|Reviews?|Advances|Frontiers in|BMC|PLOS|PLoS|PNAS|JAMA|BMJ|Lancet|Nature|Science|Sciences|Cell|Research|Medicine|Medical|Biology|Chemistry|Physics|International|Gazette|Magazine|Quarterly|Communications|Oncotarget|Cureus|Revista|Zeitschrift|Anais|Arquivos|Open|Today|World|Trends|Current|Clinics|\w+ology|\w+ics|\w+istry|\w+iatry|Engineering|Therap\w+|Surgery|Vision|Aging|Announcements|Notes|Jornal|Cadernos|Boletín)\b/u;

/** Capitalised words that begin no name of an agent. */
export const NO_NAME = new Set(
  (
    "The This That These Those In On At By As For From With Without After Before Following Upon Since When While Where Whereas Because Due Given Based " +
    "Although Though Despite However Therefore Thus Hence Moreover Furthermore Additionally Also Consequently Accordingly Subsequently Unfortunately " +
    "Regrettably Regarding Concerning Under During Both All Some Several Most One Two Three Four Five Each None Neither No Not If It Its They Their " +
    "There He She His Her We Our I My You Your An A And Or But To Of Figure Figures Fig Figs Table Tables Section Supplementary Supporting Western " +
    "Retraction Retracted Retracting RETRACTION RETRACTED Withdrawal Withdrawn WITHDRAWN Correction Corrigendum Erratum Expression Concern Concerns " +
    "Article Articles Paper Original Note Notice Statement Letter Report Volume Issue Vol No DOI PMID Author Authors Editor Editors Publisher " +
    "Publishers Editorial January February March April May June July August September October November December Dear Readers Reader COPE DNA RNA PCR " +
    "mRNA USA UK US EU IRB Introduction Methods Results Discussion Abstract Conclusion Background References Data Images Image Panel Panels Reference " +
    "Nothing Nobody Everything Everyone Meanwhile Nevertheless Nonetheless Later Thereafter Afterwards Thereupon Likewise Similarly Instead Otherwise Notably Importantly Previously Initially Originally Eventually Ultimately Still Only Whilst Except Apart Besides Speaking Having Among " +
    "Currently Recently Finally Once Until Through Via Yes Signed Open Access Creative Commons Copyright License Licence Publication " +
    "Guidelines Internal Further Any Other Another Such Same Here Please Chief Specialty Field Executive Academic Handling Associate Managing Senior " +
    "Guest Deputy Journal Patients Participants Subjects Volunteers Animals Cells Mice Rats Samples Results Experiments Conclusions Findings Emails Attempts Efforts Reviewers Explanation Explanations Clarification Clarifications Comments Replies Requests Letters " +
    "Written Oral Verbal Formal Full Express Explicit Repeated Several Many II III IV VI VII VIII IX Editores Autores Editoras Autoras Members Researchers Scientists Investigators Measurements Approved APPROVED Endorsed Co Corresponding First Last Wiley Online Library U.S. U.K. D.C. E.U. U.S.A. P.R. "
  ).split(" "),
);

/** Titles before a person's name. */
export const HONORIFIC = /^(?:(?:Drs?|Professors?|Profs?|Mr|Mrs|Ms|Mmes?|Sir|Dra|Sra?)\.? )+/u;

/** Journals of one word, which commas and "and" may join to persons and offices. */
export const ONE_WORD_JOURNAL =
  /^(?:Nature|Science|Cell|Neuron|Blood|Brain|Gut|Cureus|Diabetes|Oncotarget|PNAS|JAMA|BMJ|Chest|Circulation|Stroke|Cancer|Immunity|Genetics|Development|Medicine|Nutrients|Molecules|Materials|Sensors|Heliyon|Epidemiology|Pediatrics|Radiology|Neurology|Endocrinology|Ecology|Hypertension|Thorax|Heart|Lancet|eLife)$/u;

/** A degree behind a name. */
export const IS_DEGREE = new RegExp(`^${DEGREE}$`, "u");

/** The Committee on Publication Ethics by whatever name, and its guidelines; no journal's or society's own committee. */
export const OF_ETHICS =
  /^(?:COPE|Code|Guidelines?|Best|Core|Principles|Committee|International|The Committee)\b.*Publication Ethics(?! of )|^Publication Ethics(?! (?:Committee|Board|Commission|Office|Council|Panel|Team| of ))(?! of )/;

/** "the ASEE Publications Committee". */
export const OF_SOCIETY =
  /^\p{Lu}{3,6} (?:Publications?|Publishing|Publication Ethics|Ethics) (?:Committee|Board|Council)$/u;

/** "Eels & Rivers retracts": one journal, and not two authors. */
export const ONE_THAT_ACTS =
  /^ (?:(?:therefore|hereby|thus|now) )?(?:(?:retracts|withdraws|publishes|issues)\b|(?:has|is) (?:\w+ )?(?:retract|withdr|publish|issu))/;

/** "Northgate Training and Research Hospital". */
export const TRAINING =
  /^ (?:and|&) (?:Research|Training|Education|Development|Technology|Teaching) (?:Hospital|Cent(?:er|re)|Institute|University|Clinic)(?![\p{L}])/u;

/** Surnames that go on to what they do ("Vik, Holt and Sund agree"). */
export const LIST_ACTS =
  /^(?:,? (?:and |& |n?or )?(?!(?:The|All|Both)\b)\p{Lu}[\p{L}'-]+){1,9},? (?:either |both )?(?:ha[sd]|have|did|does|do|were|was|could|can|would|agree|disagree|concur|consent|declin|stand|approv|accept|support|sign|respond|repl|oppos|object|refus|gave|reject|request|ask|stat|maintain|contest|disput|wish|retract|withdr)/u;

/** A name that may go on with "and": a house of two partners, a journal or body of two subjects, a journal that begins the sentence. */
export const GO_ON_AND =
  /\b(?:John Wiley|Foundation for|Taylor|Williams|Journal|Society|Association|Academy|Institute|Colleges?|Cent(?:er|re)s?|Department|School|Faculty|Bulletin|Annals|Archives|Acta|Proceedings|Frontiers|Reviews?|Advances|International|Transactions|Council|Federation|Union|Ministry|Agency|Board|Office|Institution|Food|Computational|Oxidative|Evidence-Based|Wireless|Security|Complementary|Applied|Clinical|Current|Drug)\b/;

/** A bare name that may be a person's. */
export const PERSON =
  /^(?:\p{Lu}[\p{L}'-]*|(?:\p{Lu}\.-?)+(?:\p{Lu}\p{Ll}[\p{L}'-]*)?|de|da|do|dos|das|del|di|du|van|von|der|den|la|le|el|al|bin|ibn|ten|ter)(?: (?:\p{Lu}[\p{L}'-]*|(?:\p{Lu}\.-?)+|de|da|do|dos|das|del|di|du|van|von|der|den|la|le|el|al|bin|ibn|ten|ter)){0,7}$/u;
