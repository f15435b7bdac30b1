import { MONTH_NAMES } from "./monthNames.ts";

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split("|").map((name): [string, number] => [name, i + 1])),
);

/** The number of a month (1 to 12) from its printed name, whole or cut short, in any letter case and any language that is read. */
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
