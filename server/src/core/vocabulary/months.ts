/** Month names as print has them, in lower case and without a full stop, in English, Spanish, Portuguese, French, German and Italian. */
const NAMES: readonly string[] = [
  "january|jan|enero|ene|janeiro|janvier|janv|januar|jänner|jän|gennaio|gen",
  "february|feb|febr|febrero|fevereiro|fev|février|fevrier|févr|fevr|fév|februar|feber|febbraio|febb",
  "march|mar|marzo|março|marco|mars|märz|maerz|mär|mrz",
  "april|apr|abril|abr|avril|avr|aprile",
  "may|mayo|maio|mai|maggio|magg",
  "june|jun|junio|junho|juin|juni|giugno|giu",
  "july|jul|julio|julho|juillet|juil|juli|luglio|lug",
  "august|aug|agosto|ago|agos|août|aout",
  "september|sept|sep|septiembre|setiembre|setembro|set|septembre|settembre|sett",
  "october|oct|octubre|outubro|out|octobre|oktober|okt|ottobre|ott",
  "november|nov|noviembre|novembro|novembre",
  "december|dec|diciembre|dic|dezembro|dez|décembre|decembre|déc|dezember|dicembre",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split("|").map((name): [string, number] => [name, i + 1])),
);

/** The number of a month (1 to 12) from its printed name, whole or cut short, in any letter case. */
export function monthOf(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, ""));
}

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the Gregorian calendar in ISO 8601; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
