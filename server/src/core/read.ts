import { annotate, frontOf, kindWith } from "./annotations/annotations.ts";
import { frontMatterOf } from "./annotations/fence.ts";
import type { Block } from "./block.ts";
import type { Fact } from "./facts/fact.ts";
import { findAll } from "./facts/index.ts";
import type { Notice } from "./notice.ts";
import { settleDecision } from "./roles/decision.ts";
import { settleDois } from "./roles/dois.ts";
import { found } from "./roles/found.ts";
import { settleInquiries } from "./roles/inquiries.ts";
import { settleItem } from "./roles/item.ts";
import { settleKind } from "./roles/kind.ts";
import { settleLanguage } from "./roles/language.ts";
import { settleOriginals } from "./roles/originals.ts";
import { settleReasons } from "./roles/reasons.ts";
import { settleRelated } from "./roles/related.ts";
import { settleResponses } from "./roles/responses.ts";
import { segment } from "./segment.ts";
import { type Span, shift } from "./span.ts";

/** What was found in a block, so that the same block needs no second reading. */
interface BlockFacts {
  readonly start: number;
  readonly facts: readonly Fact[];
}

const BLOCK_FACTS = new WeakMap<Notice, Map<string, BlockFacts>>();

/**
 * Reads a notice: facts found block by block, then what each is to the notice settled over all of them. Never fails: a text
 * that is no notice gives one without a kind. Blocks that `previous` has too are not read again.
 */
export function read(text: string, previous?: Notice): Notice {
  const blocks = segment(text, previous && new Map(previous.blocks.map((block) => [block.text, block.plain])));
  const known = previous && BLOCK_FACTS.get(previous);
  const cache = new Map<string, BlockFacts>();
  const facts: Fact[] = [];
  for (const block of blocks) {
    const key = keyOf(block);
    const old = known?.get(key);
    const own = old ? shift(old.facts, block.start - old.start) : factsIn(block, key);
    cache.set(key, { start: block.start, facts: own });
    for (const fact of own) facts.push(fact);
  }
  const notice = assemble(text, blocks, facts);
  BLOCK_FACTS.set(notice, cache);
  return notice;
}

/**
 * Reads a notice as if nothing of it had been seen before, and forgets it. What is compiled while a program runs (patterns, hot
 * functions) is then compiled before somebody waits for it.
 */
export function rehearse(text: string): void {
  const blocks = segment(text);
  assemble(text, blocks, blocks.flatMap(findAll));
}

/** Settles what each fact is to the notice; what the front matter states comes last and stands before it. */
function assemble(text: string, blocks: readonly Block[], facts: readonly Fact[]): Notice {
  const all = found(text, blocks, facts);
  const span = frontMatterOf(text, blocks);
  const front = span && frontOf(text, span);
  const readKind = settleKind(all);
  const kind = front ? kindWith(readKind, front) : readKind;
  const language = settleLanguage(all);
  const doiRoles = settleDois(all, kind);
  const item = settleItem(all, doiRoles);
  const originals = settleOriginals(all, kind, doiRoles, item);
  const { reasons, uncoded } = settleReasons(all, kind, [
    ...originals.flatMap(({ authors }) => authors),
    ...item.authors,
  ]);
  const decision = settleDecision(all, kind, item);
  const notice: Notice = {
    text,
    blocks,
    facts,
    ...(kind && { kind }),
    ...(language && { language }),
    heading: headingOf(blocks, item.title?.span),
    item,
    originals,
    reasons,
    uncodedReasons: uncoded,
    decision,
    responses: settleResponses(all, kind, decision, item, originals),
    inquiries: settleInquiries(all, item),
    related: settleRelated(all, kind, doiRoles, originals),
    doiRoles,
  };
  return front ? annotate(notice, front, readKind) : notice;
}

/**
 * What there is in a block. The blocks read last are remembered, whichever notice they were in: in a backlog of one publisher,
 * licences and stock sentences come again in every other file.
 */
function factsIn(block: Block, key: string): readonly Fact[] {
  const known = LATELY.get(key);
  if (known) return shift(known.facts, block.start - known.start);
  const facts = findAll(block);
  if (LATELY.size >= REMEMBERED) LATELY.clear();
  LATELY.set(key, { start: block.start, facts });
  return facts;
}

const LATELY = new Map<string, BlockFacts>();
/** How many blocks are remembered: about those of a hundred notices. */
const REMEMBERED = 2_000;

function keyOf({ kind, text, section, front, mark, level }: Block): string {
  return `${kind}\n${section}\n${front ? 1 : 0}\n${mark ?? ""}\n${level ?? ""}\n${text}`;
}

/** The notice's title where it has one, else its first heading, else its first line with words. */
function headingOf(blocks: readonly Block[], title: Span | undefined): Span {
  const readable = blocks.filter(({ kind }) => kind !== "comment" && kind !== "break" && kind !== "front-matter");
  const block = title
    ? readable.find(({ start, text }) => start <= title.start && title.start < start + text.length)
    : (readable.find(({ kind }) => kind === "heading") ?? readable[0]);
  if (!block) return { start: 0, end: 0 };
  if (block.kind === "heading") return { start: block.start, end: block.start + block.text.length };
  const line = /^[^\r\n]*/.exec(block.text)![0].trimEnd();
  return { start: block.start, end: block.start + line.length };
}
