import type { Range } from "./names.ts";

/** Words that journals' names are abbreviated to, as ISO 4 has them: behind one of them a full stop ends no sentence. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  "Abstr Acad Adv Afr Agric Algebr Allerg Am Amer Anaesth Anal Anat Anesth Angew Anim Ann Annu Anthropol Antimicrob Antivir Appl Apoptosis Aquat Arab Arch Arterioscler Artif Asian Assoc Astron Astrophys Atmos Aust Autoimmun Behav Ber Biochem Biochim Biodivers Bioeng Bioinform Biol Biomacromol Biomark Biomater Biomech Biomed Bioorg Biophys Bioresour Biosci Biotechnol Bot Br Brac Braz Brit Bull Calcif Can Canad Cardiol Cardiothorac Cardiovasc Catal Cell Cem Ceram Cereb Chem Child Chim Chin Chromatogr Chron Circ Clim Clin Coll Colloid Comb Commun Comp Comput Concr Condens Conf Contam Contemp Contrib Coord Corros Crit Croat Cryst Crystallogr Curr Cytogenet Cytol Cytom Dent Dermatol Dev Diab Diabet Diabetol Diagn Dig Dis Discov Disord Dyn Ear Earth Ecol Econ Ecotoxicol Ecosyst Ed Educ Electr Electroanal Electrochem Electron Embryol Emerg Endocr Endocrinol Energ Eng Engl Entomol Environ Enzym Epidemiol Epigenet Epilepsy Ergon Essent Ethnopharmacol Ethol Eukaryot Eur Evid Evol Exp Expl Expert Fac Fam Fed Fertil Fibre Finan Fish Fitoter Food Forensic Front Funct Fut Gastroenterol Gastrointest Gen Genet Genom Geochem Geogr Geol Geophys Geriatr Gerontol Glob Gynaecol Gynecol Haematol Hazard Headache Heal Helv Hematol Hepat Hepatol Hist Histochem Histol Histopathol Horm Hort Hortic Hosp Hum Hydrol Hyg Hypertens Ieee Imag Immun Immunol Immunopharmacol Immunother Ind Indian Infect Inflamm Inform Inorg Inst Instrum Integr Intell Intensiv Interact Interdiscip Intern Int Invertebr Invest Ital Jpn Kidney Laryngol Lat Laser Lett Leuk Libr Linguist Lipid Liq Lond Macromol Magn Mar Mass Mater Math Meas Mech Med Mediat Mem Membr Metab Metall Meteorol Microb Microbiol Microchem Microsc Microvasc Mineral Mod Mol Monogr Morphol Mutat Mycol Nanobiotechnol Nanomed Nanosci Nanotechnol Nat Natl Neoplas Nephrol Netw Neural Neurobiol Neurochem Neuroendocrinol Neuroinflamm Neuroinflammation Neurol Neuromuscul Neuropathol Neuropharmacol Neurophysiol Neuropsychiatr Neuropsychol Neurosci Neurosurg Neurotox Neurotoxicol Nucl Nurs Nutr Obes Obstet Occup Oceanogr Oncol Ophthalmol Opt Org Organomet Ornithol Orthop Otol Otolaryngol Otorhinolaryngol Paediatr Pak Palaeontol Parasit Parasitol Part Patol Pathol Pediatr Pept Percept Pers Perspect Pestic Pharm Pharmaceut Pharmacogn Pharmacol Pharmacother Philos Photobiol Photochem Phys Physiol Phytochem Phytopathol Phytother Plac Planet Plant Plast Pol Policy Pollut Polym Pract Preprint Prev Prim Proc Process Prog Prostagland Protoc Psychiatr Psychiatry Psychol Psychopharmacol Psychosom Publ Qual Quant Quart Radiat Radiol React Regul Rehabil Relat Rep Reprod Res Resour Respir Rev Rheum Rheumatol Rom Russ Saf Scand Sch Sci Sect Semin Sens Sep Ser Signal Simul Soc Sociol Softw Sol Spectrom Spectrosc Spectrochim Sport Stat Stem Stomatol Struct Stud Suppl Surf Surg Surv Sustain Symp Synth Syst Tech Technol Tetrahedron Theor Theriogenology Ther Therm Thorac Thromb Tiss Topogr Top Toxicol Traffic Trans Transf Transl Transplant Trauma Traumatol Trop Tuberc Ultramicrosc Ultrason Univ Urol Vacc Vasc Vet Virol Vis Vitam Wat Wildl Wirel World Wochenschr Zool Zh Engng Method Methods Aquac Prot Cir Cah Hydrobiol Arb Ges Verh Mitt Jahrb Abh Monatsschr Dtsch Schweiz Österr Zentralbl Klin Chirurg Chir Ortop Gac Méd Bol Rech Bras Brasil Esp Españ Enferm Nac Cient Téc Saúde Públ Agron Zootec Odontol Fisioter Psicol Psiq Clín Ginecol Oftalmol Farm Quím Fís Tierzuchtkdl Geburtsh Frauenheilk Kardiol Rundsch Hydrogéol Géol Franç Pédiatr Étud Contr Aerosp Archaeol Biogeochem Biogeogr Cybern Demogr Electromagn Ethnobiol Ferment Geomorphol Geotech Glycobiol Herpetol Hydraul Hydrog Ichthyol Immunobiol Irrig Manag Manuf Mamm Mach Nav Nematol Neuroradiol Numer Oper Perinat Petrol Photon Phycol Polit Popul Poult Primatol Probab Probl Prosthet Prosthodont Reconstr Refrig Reliab Resusc Rheol Sanit Seismol Semicond Spat Strateg Telecommun Telemed Tribol Veh Vib Hidrobiol Fitopatol Apl Präv Kinderheilkd Orthod Periodontol Implantol Endod Wiss Vestn Izv Tr Ukr Srp Arh Celok Lek Ceska Slov Magy Turk Tur Kor Korean Jap Iran Iraqi Egypt Nig Niger Ethiop Endosc Laparosc Neurogastroenterol Postgrad Mult Scler Neurobehav Phenomenol Build Constr Ocul Arthrosc Audiol Bioact Biodegrad Biomol Biosens Bioelectron Biostat Biosyst Carbohydr Carcinog Chemother Cogn Cosmet Deliv Desalin Endourol Haemost Interv Lubr Maxillofac Mitig Neonat Neurorehabil Neuroimag Osteoporos Perioper Pharmacoepidemiol Pharmacogenet Pharmacogenom Phlebol Photodiagn Photodyn Phytomed Proteom Psychoneuroendocrinol Regen Rhinol Robot Supercond Supercrit Tectonophys Teratol Transfus Transp Vaccin Wetl Ambul Androl Addict Aesthet Agroecol Astrobiol Civ Decis Disabil Dermatopathol".split(
    " ",
  ),
);
const INITIALS = /^(?:\p{Lu}\.?){1,5}$/u;
const CONNECTIVE =
  /^(?:of|and|the|in|for|on|to|&|et|de|des|du|la|le|les|del|der|die|das|für|und|y|e|da|do|dos|di|en|em|at|@|:|–|-|\+|\/|with|its|from|für|por|van)$/;
/** A word of a journal's name. Some begin with a small letter (eLife, mBio, npj). */
const NAME_WORD =
  /^[[("“]?(?:\p{Lu}|[\p{Ll}]{1,2}\p{Lu}|npj\b|mbio\b|e?cancer|ecancermedicalscience|bmj\b|\d{1,2}$|\d{1,3}(?:st|nd|rd|th)$|[3]D)/u;
/** Words of a sentence that a journal's name follows. */
const ANNOUNCES =
  /^[(]?(?:from|by|see|our|this|to|that|cited|articles?|papers?|journal|stud(?:y|ies)|reports?|letters?|published|publication|retracts?|corrects?|concerns)$/;

/** A word of a text, and the unit at which it begins. */
interface Token {
  readonly word: string;
  readonly at: number;
}

function tokensOf(words: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const word of words.split(" ")) {
    if (word !== "") tokens.push({ word, at });
    at += word.length + 1;
  }
  return tokens;
}

/** "… Conference on Eels (ICE), Lisbon, Portugal,": where a meeting was held is no part of its name. */
const HELD_AT =
  /((?:Conference|Symposium|Congress|Workshop|Meeting|Convention)\b[^()]{0,90}\([^()]{2,24}\))(?:, (?:\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}|\d{1,2}(?:[-–]\d{1,2})?)){1,4},? ?$/u;

/**
 * The journal's name that ends at `end` (blanks and full stops before it aside), read backwards no further than `from`:
 * up to a sentence's end, a word in small letters, or a bracket. Undefined where no name stands there.
 */
export function journalBefore(text: string, from: number, end: number): Range | undefined {
  const inside = from > end - 200 && /[[(]/.test(text[from - 1] ?? "") ? 1 : 0;
  const low = Math.max(from, end - 200) - inside;
  const whole = text.slice(low, end);
  const place = whole.includes("), ") ? HELD_AT.exec(whole) : null;
  const words = place ? whole.slice(0, place.index + place[1]!.length) : whole;
  const tokens = tokensOf(words);
  let first = -1;
  let last = tokens.length - 1;
  while (last >= 0 && /^[.,;:([–-]+$|^(?:in|its|on|pages?|from|at|of|the|and)[,:]?$/.test(tokens[last]!.word)) last--;
  if (last < 0) return undefined;
  let bracket = false;
  for (let i = last; i >= 0 && last - i < 16; i--) {
    const token = tokens[i]!.word;
    const before = tokens[i - 1]?.word ?? "";
    if (/\)[.,:]*$/.test(token) && !token.includes("(")) bracket = true;
    const word = token.replace(/[.,;:)\]]+$/, "");
    const opens = /^[[("“‘«]/.test(token) && !/^\([^()]*\)/.test(token);
    const low = isLow(tokens, i, last);
    const isYear = before === "the" && i < last && /^(?:19|20)\d\d$/.test(word); // "the 2010 International Conference on Eels"
    if (
      !low &&
      !isYear &&
      !CONNECTIVE.test(token) &&
      !NAME_WORD.test(word) &&
      !(bracket && /^[\p{L}\d('’]/u.test(token))
    )
      break;
    if (i < last && /[;?!]$|[\d)\]]\.?,$|["”’],?$/.test(token)) break;
    if (i < last && /\.$/.test(token) && !low && !isShortened(token) && !isAmongAbbreviations(tokens, i + 1)) break;
    if (i < last && /:$/.test(token) && token !== ":" && !/^[[(]?[A-Z]\w*\.?:$/.test(token)) break;
    if (i < last && /,$/.test(token) && !/^(?:and|&|\p{Lu})/u.test(tokens[i + 1]!.word)) break;
    if (!CONNECTIVE.test(token)) first = i;
    if (opens && !bracket) break;
    if (opens) bracket = false;
    const known =
      i > 0 &&
      (isLow(tokens, i - 1, last) ||
        (low && /^\p{L}{2,9}\.$/u.test(before)) ||
        isShortened(before) ||
        isAmongAbbreviations(tokens, i));
    if (/[.?!][”"')\]]*$/.test(before) && (!known || endsTitle(tokens, i, last))) break;
  }
  if (first < 0) return undefined;
  const start =
    low +
    tokens[first]!.at +
    (/^[[("“‘«]/.test(tokens[first]!.word) && !/\)/.test(words.slice(tokens[first]!.at)) ? 1 : 0);
  const stop = low + tokens[last]!.at + tokens[last]!.word.length;
  const lead =
    /^(?:(?:In:?|in|See|Published in|From) (?=\p{Ll}?\p{Lu})|.{0,160}\b(?:PUBLISHED|APPEARED|PLACE|PRINTED) IN (?:THE )?)/u.exec(
      text.slice(start, stop),
    )?.[0].length ?? 0;
  if (/\bWiley (?:Online|Inter)|Online Library/.test(text.slice(start, stop))) return undefined;
  if (
    /^(?:In|Issue|The|On|From|At|No|Bibliometrics?|Citation|Journal|Reference|Details|Source|Published|Publication|Pages|Volume|VOLUME|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d+)?)[:,.]?$/.test(
      text.slice(start, stop),
    )
  )
    return undefined;
  const year = /,? (?:[Yy]ear|[Aa]no|[Aa]ño|[Vv]ol(?:ume)?)[:,]?$/.exec(text.slice(start, stop));
  if (year) return trimmed(text, start + lead, start + year.index);
  let range = trimmed(
    text,
    start + lead,
    /\.[^ ]* /.test(text.slice(start, stop)) ? stop : stop - (/\.+$/.exec(text.slice(start, stop))?.[0].length ?? 0),
  );
  const short = range && SHORT_BEHIND.exec(text.slice(range.from, range.to));
  if (range && short && abbreviatesName(short[2]!, short[1]!))
    range = { from: range.from, to: range.from + short[1]!.length };
  while (range && /["”»®™]/.test(text[range.to - 1]!)) range = { from: range.from, to: range.to - 1 };
  return range && /\p{L}.?\p{L}/u.test(text.slice(range.from, range.to)) ? range : undefined;
}

/** "International Journal of Tides (Int J Tides)" */
const SHORT_BEHIND = /^(.{8,120}) \((\p{Lu}[\p{L}. ]{4,60})\)$/u;

/** Do the words of `short` begin words of `name`, in their order? */
function abbreviatesName(short: string, name: string): boolean {
  const words = name.toLowerCase().split(" ");
  let at = 0;
  for (const part of short.toLowerCase().replace(/\./g, "").split(" ")) {
    while (at < words.length && !words[at]!.startsWith(part)) at++;
    if (at++ >= words.length) return false;
  }
  return short.includes(" ");
}

/** "… in Journal of Tides (J Tides 2019;1:2)": the name before the bracket that opens with its abbreviation; else the name itself. */
export function wholeName(text: string, from: number, name: Range): Range {
  if (!/[([]/.test(text[name.from - 1] ?? "")) return name;
  const whole = journalBefore(text, from, name.from - 1);
  return whole && abbreviatesName(text.slice(name.from, name.to), text.slice(whole.from, whole.to)) ? whole : name;
}

/** "Rev. bras. ter. intensiva": token `i` is a word in small letters of an abbreviated name. */
function isLow(tokens: readonly Token[], i: number, last: number): boolean {
  const word = tokens[i]?.word ?? "";
  const c = word.charCodeAt(0);
  if (c < 97 || (c > 122 && c < 128)) return false;
  const before = tokens[i - 1]?.word ?? "";
  if (!/^\p{Ll}{2,10}[.,]*$/u.test(word) || CONNECTIVE.test(word)) return false;
  if (i < last && !/\.$/.test(word)) return false;
  return isAbbreviated(before) && before.endsWith(".")
    ? /\.$/.test(word)
    : /^\p{Ll}{2,9}\.$/u.test(before) && /^\p{Lu}?\p{Ll}{1,9}\.$/u.test(tokens[i - 2]?.word ?? "") && i > 1;
}

/** A word that may be an abbreviation of a journal's name, with its full stop. */
const SHORT = /^[[(]?\p{Lu}[\p{Ll}\p{M}-]{0,14}(?:\.[\p{Ll}]{2,12})?\.:?$/u;
/** Words that begin a journal's name and stand whole before abbreviated ones. */
const OPENS_NAME =
  /^[[(]?(?:Acta|Revista|Annali|Anais|Anales|Annales|Archivos|Arquivos|Cahiers|Bulletin|Folia|Fortschritte|Zeitschrift)$/;

/**
 * "Front. Perioper. Neurosci.": a word with a full stop before token `i`, behind abbreviations of which one is known, or behind
 * the bracket in which the name stands.
 */
function isAmongAbbreviations(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i - 1]?.word ?? "", tokens[i]?.word ?? ""];
  if (!SHORT.test(word)) return false;
  const isDotted = /\.[,)\]]?$|^\p{Lu}$/u.test(next);
  // "[Geochim. Cosmochim. Acta"
  if (!isDotted && /^\p{Lu}/u.test(next))
    return opensBracket(tokens, i - 1) || isAbbreviated(tokens[i - 2]?.word.match(SHORT)?.[0] ?? "");
  if (!isDotted) return false;
  if (/^[[(]/.test(word)) return true;
  // "published in Physiother. Res. Int."
  if (tokens[i - 2]?.word === "in" && /^(?:published|appeared|printed)$/.test(tokens[i - 3]?.word ?? ""))
    return isAbbreviated(next);
  for (let at = i - 2; at >= 0; at--) {
    const earlier = tokens[at]!.word;
    if (OPENS_NAME.test(earlier)) return at === i - 2;
    if (!SHORT.test(earlier)) return false;
    if (/^[[(]/.test(earlier) || isAbbreviated(earlier.replace(/:$/, ""))) return true;
  }
  return false;
}

/** Do shortened words alone stand between a bracket and token `i`? */
function opensBracket(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at >= 0; at--) {
    const { word } = tokens[at]!;
    if (!SHORT.test(word)) return false;
    if (/^\[/.test(word)) return true;
  }
  return false;
}

/**
 * True where the full stop before token `i` ends a title though an abbreviation may stand before it: a word in small letters
 * stands before that, it is a run of capitals ("… through PTEN. J Tides"), or the name is abbreviated without full stops (which
 * "J. Agric. Food Chem." is not).
 */
function endsTitle(tokens: readonly Token[], i: number, last: number): boolean {
  const before = tokens[i - 1]!.word;
  if (/^[(]?\p{Lu}{3,}\.$/u.test(before)) return true;
  const word = tokens[i - 2]?.word ?? "";
  // "… above 1000 K. Tides"
  if (/^\p{Lu}\.$/u.test(before) && /^\d+$/.test(word)) return true;
  if (/^[(]?\p{Ll}[\p{L}'-]*$/u.test(word) && !CONNECTIVE.test(word) && !NAME_WORD.test(word) && !ANNOUNCES.test(word))
    return true;
  const first = tokens[i]!.word;
  const isDotted = tokens.slice(i, last).some((token) => /\p{Ll}\.:?$/u.test(token.word));
  return (
    i < last &&
    !isDotted &&
    !isAbbreviation(word) &&
    !/^\W?\p{L}\.$/u.test(before) &&
    !/[.,:]$/.test(first) &&
    first !== "&" &&
    isAbbreviated(first)
  );
}

/** An abbreviated word with its full stop. */
function isAbbreviation(token: string): boolean {
  return token.endsWith(".") && isAbbreviated(token);
}

/** True where a full stop behind the word marks an abbreviation of a journal's name, no sentence's end. */
export function isAbbreviated(token: string): boolean {
  const word = token.replace(/^[[("“‘«]+/, "").replace(/[.,]+$/, "");
  return ABBREVIATED.has(word) || INITIALS.test(word);
}

/** Words that stand whole in journals' names: a full stop behind one ends a title. */
const WHOLE: ReadonlySet<string> = new Set(
  "Apoptosis Earth Ear Electron Epilepsy Food Headache Kidney Laser Neuroinflammation Plant Policy Psychiatry Sport Stem Tetrahedron Theriogenology Traffic Trauma World".split(
    " ",
  ),
);

function isShortened(token: string): boolean {
  return isAbbreviated(token) && !WHOLE.has(token.replace(/[.,]+$/, ""));
}

const EDGES = " .,;:–—([\u00a0";

/** The range without blanks, dots and marks around it that are no part of a name or title; undefined where nothing is left. */
export function trimmed(text: string, from: number, to: number): Range | undefined {
  while (from < to && EDGES.includes(text[from]!)) from++;
  while (to > from && text[to - 1] !== "." && EDGES.includes(text[to - 1]!)) to--;
  while (to > from + 1 && text.slice(from, to).endsWith("..")) to--;
  return to > from ? { from, to } : undefined;
}
