import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from "vscode-languageserver";
import { type DoiRole, type Notice, type Part, partAt, rangeIn, type Span } from "../core/index.ts";
import { byPart, readAll } from "./byPart.ts";
import { type Opened, offsetOf } from "./documents.ts";
import { type Feature, served } from "./session.ts";

/** The types of tokens, each with the standard type that serves a client which does not know ours. */
const TYPES = {
  noticeKind: "keyword",
  title: "string",
  identifier: "enumMember",
  person: "variable",
  journal: "class",
  date: "number",
  reason: "function",
  agent: "type",
  stance: "property",
} as const;
/** Modifiers: of the article that the notice is about; of the notice itself. */
const MODIFIERS = ["original", "own"] as const;

type Type = keyof typeof TYPES;
const TYPE_NAMES = Object.keys(TYPES) as readonly Type[];
const ORIGINAL = 1;
const OWN = 2;

/** Colours what was read over the grammar: of what it means to the notice, not of how it is printed. */
export const semanticTokens: Feature = (session) => {
  const { connection, client } = session;
  if (!client.semanticTokens) return {};
  const { semanticTokens } = connection.languages;
  const builders = new WeakMap<Opened, SemanticTokensBuilder>();
  const builderOf = (opened: Opened): SemanticTokensBuilder => {
    const builder = builders.get(opened) ?? new SemanticTokensBuilder();
    builders.set(opened, builder);
    return builder;
  };
  semanticTokens.on(async ({ textDocument: { uri } }, token): Promise<SemanticTokens> => {
    const notice = await served(session, uri);
    if (!notice) return { data: [] };
    await readAll(notice.opened, token);
    const builder = builderOf(notice.opened);
    builder.previousResult("");
    pushAll(builder, notice.opened);
    return builder.build();
  });
  semanticTokens.onDelta(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<SemanticTokens | SemanticTokensDelta> => {
      const notice = await served(session, uri);
      if (!notice) return { data: [] };
      await readAll(notice.opened, token);
      const builder = builderOf(notice.opened);
      builder.previousResult(previousResultId);
      pushAll(builder, notice.opened);
      return builder.buildEdits();
    },
  );
  semanticTokens.onRange(async ({ textDocument: { uri }, range }): Promise<SemanticTokens> => {
    const notice = await served(session, uri);
    if (!notice) return { data: [] };
    const builder = new SemanticTokensBuilder();
    pushAll(builder, notice.opened, range);
    return { data: builder.build().data };
  });
  return {
    semanticTokensProvider: {
      legend: {
        tokenTypes: client.options.tokenTypes === true ? [...TYPE_NAMES] : Object.values(TYPES),
        tokenModifiers: [...MODIFIERS],
      },
      range: true,
      full: { delta: true },
    },
  };
};

/** Pushes the tokens of a file in the order of the text; with a range, those of the notices and lines that it touches. */
function pushAll(builder: SemanticTokensBuilder, opened: Opened, range?: Range): void {
  const { document, bom } = opened;
  const first = range ? partAt(document, offsetOf(opened, range.start)) : 0;
  const last = range ? partAt(document, offsetOf(opened, range.end)) : document.parts.length - 1;
  for (let i = first; i <= last; i++) {
    const firstLine = document.firstLines[i]!;
    for (const token of tokensOf(document.parts[i]!)) {
      const line = firstLine + token.line;
      if (range && (line < range.start.line || line > range.end.line)) continue;
      const character = bom && line === 0 ? token.character + 1 : token.character;
      builder.push(line, character, token.length, token.type, token.modifiers);
    }
  }
}

/** A token on one line of a notice; the line counts from the notice's first. */
interface Token {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

interface Painted {
  readonly span: Span;
  readonly type: Type;
  readonly modifiers: number;
}

const tokensOf = byPart((notice: Notice, part: Part): readonly Token[] =>
  flat([...painted(notice)]).flatMap((each) => linesOf(part, each)),
);

function* painted(notice: Notice): Generator<Painted> {
  const { facts, item, originals, decision, reasons, responses, doiRoles } = notice;
  const paint = (span: Span | undefined, type: Type, modifiers = 0): Painted[] =>
    span && span.start < span.end ? [{ span, type, modifiers }] : [];
  for (const fact of facts) {
    if (fact.kind === "kind" && fact.where !== "act") yield* paint(fact.span, "noticeKind");
    else if (fact.kind === "date" && fact.value !== undefined) yield* paint(fact.span, "date");
    else if (fact.kind === "identifier") yield* paint(fact.core, "identifier", modifiersOf(doiRoles.get(fact)));
  }
  yield* paint(item.journal?.span, "journal", OWN);
  for (const { span } of item.authors) yield* paint(span, "person", OWN);
  for (const { titles, title, journal, authors } of originals) {
    for (const { span } of titles.length > 0 ? titles : title ? [title] : []) yield* paint(span, "title", ORIGINAL);
    yield* paint(journal?.span, "journal", ORIGINAL);
    for (const { span } of authors) yield* paint(span, "person", ORIGINAL);
  }
  for (const { span } of reasons) yield* paint(span, "reason");
  for (const { name } of [...decision.by, ...decision.requestedBy, ...decision.approvedBy])
    yield* paint(name?.span, "agent");
  for (const { span, authors, spokesperson } of responses) {
    yield* paint(span, "stance");
    if (typeof authors !== "string") for (const each of authors) yield* paint(each.span, "person", ORIGINAL);
    yield* paint(spokesperson?.span, "person", ORIGINAL);
  }
}

function modifiersOf(role: DoiRole | undefined): number {
  if (role === "both") return ORIGINAL | OWN;
  return role === "original" ? ORIGINAL : role === "notice" ? OWN : 0;
}

/** The same without overlaps, in the order of the text: where spans lie in one another, the inner one shows. */
function flat(all: readonly Painted[]): readonly Painted[] {
  const sorted = all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: Painted[] = [];
  const open: Painted[] = [];
  let at = 0;
  const upTo = (end: number) => {
    const top = open.at(-1);
    if (top && at < end) out.push({ ...top, span: { start: at, end } });
    at = Math.max(at, end);
  };
  const close = (until: number) => {
    for (let top = open.at(-1); top && top.span.end <= until; top = open.at(-1)) {
      upTo(top.span.end);
      open.pop();
    }
  };
  for (const each of sorted) {
    close(each.span.start);
    upTo(each.span.start);
    open.push(each);
  }
  close(Number.POSITIVE_INFINITY);
  return out;
}

/** A token lies on one line: what goes over several is cut, without the white space at the cuts. */
function linesOf(part: Part, { span, type, modifiers }: Painted): readonly Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: words } of part.text.slice(span.start, span.end).matchAll(/[^\s][^\r\n]*/g)) {
    const start = span.start + index;
    const length = words.trimEnd().length;
    const { line, character } = rangeIn(part, 0, { start, end: start }).start;
    tokens.push({ line, character, length, type: TYPE_NAMES.indexOf(type), modifiers });
  }
  return tokens;
}
