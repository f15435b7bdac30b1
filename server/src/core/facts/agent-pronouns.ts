import type { Span } from "../span.ts";
import type { Group, Mention, Words } from "./agent-phrases.ts";

/** A pronoun with which a sentence takes up whom the one before it was about. */
const PRONOUN =
  /^(?:(?:However|Subsequently|Therefore|Thus|Consequently|Accordingly|Later|Then|Afterwards|Nevertheless|Nonetheless|In (?:his|her|their) (?:reply|response|answer|explanation)|In response|In reply|As a (?:result|consequence)|For (?:this|that) reason|Hence|After (?:the )?discussion),? )?((?:[Tt]hey|[Hh]e|[Ss]he|[Bb]oth|All|Neither|None)(?: of them| (?:two|three|four|five))?)(?= (?:(?:also|all|both|now|then|therefore|have|has|had|did|do|does|are|is|were|was|would|could|will|who|then|further|subsequently|hereby|fully)\b|agree|disagree|consent|concur|accept|support|approve|object|admit|acknowledg|confirm|stat|respond|repl|request|ask|wish|regret|apologi|maintain|stand|stood|claim|regard|consider|view|believe|feel|join|sign|endors|welcom|contest|disput|oppos|explain|declin|refus|retract|withdr|decided|took|take|inform|expressed|assured|told))/;

/** "No reply was received": from those asked in the sentence before. */
const SILENCE =
  /^(?:(?:To date|So far|However|Until now|As yet),? )?([Nn]o (?:response|reply|answer))(?= (?:(?:has|had) (?:yet )?been|was) (?:yet )?(?:received|obtained|forthcoming)(?: (?:to date|so far|yet))?\.?$)/;

/** How many sentences back somebody may be named who is still meant. */
export const FARTHEST = 3;

/** The places of the pronoun that the sentence begins with. */
export function pronounOf(
  text: string,
  { start, end }: Span,
): { readonly from: number; readonly to: number } | undefined {
  const words = text.slice(start, Math.min(end, start + 140)).trimEnd();
  const found = PRONOUN.exec(words) ?? SILENCE.exec(words);
  const word = found?.[1];
  if (!found || !word) return undefined;
  const from = start + found[0].length - word.length;
  return { from, to: from + word.length };
}

/** Who is meant by a pronoun behind a sentence that mentions these; undefined where that is not plain. */
export function meant(text: string, before: readonly Group[], from: number, to: number): Group | undefined {
  const word = text.slice(from, to);
  const of = antecedent(text, word, before);
  if (!of) return undefined;
  const none = /^N(?!o )/.test(word);
  const all = /^All/i.test(word);
  const agents = of.agents.map(
    (agent): Mention => ({
      ...agent,
      from,
      to,
      names: all || none ? [] : agent.names,
      meant: agent.meant ?? { from: agent.from, to: agent.to },
      ...(agent.role === "author" && (all || none) && { scope: none ? "none" : "all" }),
    }),
  );
  // one mention stands for all of them where none has a name
  return { from, to, agents: agents.some(({ names }) => names.length > 0) ? agents : agents.slice(0, 1) };
}

/** One named person. */
function isOne({ agents: [only, more] }: Group): boolean {
  return !more && only?.names.length === 1;
}

/** "The author": the only one. */
function isSole(text: string, { from, to, meant }: Mention): boolean {
  return /\bauthor$/i.test(text.slice(meant?.from ?? from, meant?.to ?? to));
}

function antecedent(text: string, word: string, before: readonly Group[]): Group | undefined {
  const persons = before.filter(({ agents }) => agents.every(({ role }) => role === "author" || role === "editor"));
  const authors = persons.filter(({ agents }) => agents.every(({ role }) => role === "author"));
  if (/^(?:he|she)\b/i.test(word)) {
    const single = authors.filter(
      ({ agents: [only, more] }) =>
        !more &&
        only &&
        only.names.length < 2 &&
        (only.scope !== "all" || (only === before[0]?.agents[0] && isSole(text, only))),
    );
    return single.length === 1 ? single[0] : undefined;
  }
  if (/^no /i.test(word)) return authors.at(-1);
  const first = before[0];
  if (!first) return undefined;
  const many = /^(?:they|both)/i.test(word) && isOne(first) ? authors.filter((each) => !isOne(each)) : [];
  if (many.length === 1) return many[0];
  if (authors.includes(first)) return first;
  if (persons.includes(first)) return authors.length === 0 && /^they/i.test(word) ? first : undefined;
  return authors.length === 1 && !persons.some((each) => !authors.includes(each)) ? authors[0] : undefined;
}

const LEFT_OVER = /^the (?:(former|latter)|other (two|three|four|five)|others)$/i;
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

/** The groups in which "the former", "the latter" and "the other two" bear the names of those of a list before that they mean. */
export function leftOver(text: string, groups: readonly Group[], before: () => readonly Group[]): readonly Group[] {
  if (!groups.some(({ from, to }) => to - from < 16 && LEFT_OVER.test(text.slice(from, to)))) return groups;
  const seen = before().map(namesIn);
  return groups.map((group) => {
    const word = LEFT_OVER.exec(text.slice(group.from, group.to));
    const at = word ? seen.findLastIndex((names) => names.length > 1) : -1;
    const list = seen[at];
    const names = word && list ? meantOf(text, word, list, seen.slice(at + 1).flat()) : [];
    const resolved = names.length > 0 ? { ...group, agents: [{ ...group.agents[0]!, names, bare: false }] } : group;
    seen.push(namesIn(resolved));
    return resolved;
  });
}

function namesIn({ agents }: Group): readonly Words[] {
  return agents.filter(({ role }) => role === "author").flatMap(({ names }) => names);
}

/** Those of a list whom the words mean, where some of it have been named since. */
function meantOf(
  text: string,
  [, which, count]: RegExpExecArray,
  list: readonly Words[],
  since: readonly Words[],
): readonly Words[] {
  if (which) return [/^f/i.test(which) ? list[0]! : list.at(-1)!];
  const wordsOf = ({ from, to }: Words) => text.slice(from, to).replace(/^.* /, "");
  const named = new Set(since.map(wordsOf));
  const rest = list.filter((each) => !named.has(wordsOf(each)));
  return named.size > 0 && rest.length < list.length && (!count || COUNTS[count.toLowerCase()] === rest.length)
    ? rest
    : [];
}
