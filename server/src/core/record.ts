import * as z from "zod/mini";
import type { Agent, Inquiry, Notice, NoticeItem, Original, Related, Response, Statable } from "./notice.ts";
import { contains, quote, type Reading, type Span } from "./span.ts";
import { KINDS } from "./vocabulary/kinds.ts";
import { REASON_TERMS, reasonTerm } from "./vocabulary/reasons.ts";
import { RELATIONS, ROLES, STANCES } from "./vocabulary/roles.ts";

const words = z.string().check(z.minLength(1));
const doi = z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/));
/** ISO 8601 at the precision printed: 2019, 2019-10, 2019-10-04. */
const date = z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

const agent = z.object({
  role: z.enum(ROLES),
  name: z.optional(words),
  organisation: z.optional(words),
  quote: words,
});

/** The record of one notice, version 1. Lists are always there; what the text does not state is left out. */
export const recordSchema = z.object({
  version: z.literal(1),
  kind: z.optional(z.enum(KINDS)),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))),
  notice: z.object({
    title: z.optional(words),
    doi: z.optional(doi),
    journal: z.optional(words),
    publisher: z.optional(words),
    authors: z.array(words),
    volume: z.optional(words),
    issue: z.optional(words),
    pages: z.optional(words),
    received: z.optional(date),
    accepted: z.optional(date),
    published: z.optional(date),
    licence: z.optional(words),
  }),
  originals: z.array(
    z.object({
      title: z.optional(words),
      doi: z.optional(doi),
      pmid: z.optional(z.string().check(z.regex(/^[1-9]\d{0,7}$/))),
      authors: z.array(words),
      journal: z.optional(words),
      year: z.optional(z.int()),
      volume: z.optional(words),
      issue: z.optional(words),
      pages: z.optional(words),
      published: z.optional(date),
    }),
  ),
  reasons: z.array(
    z.object({
      code: z.enum(
        REASON_TERMS.filter(({ kind }) => kind === "cause").map(({ code }) => code) as [string, ...string[]],
      ),
      label: words,
      quote: words,
    }),
  ),
  decision: z.object({
    by: z.array(agent),
    requestedBy: z.array(agent),
    approvedBy: z.array(agent),
    guideline: z.optional(words),
  }),
  responses: z.array(
    z.object({
      stance: z.enum(STANCES),
      authors: z.union([z.enum(["all", "some"]), z.array(words)]),
      spokesperson: z.optional(words),
      quote: words,
    }),
  ),
  inquiries: z.array(
    z.object({ by: z.optional(z.enum(ROLES)), name: z.optional(words), guideline: z.optional(words), quote: words }),
  ),
  related: z.array(
    z.object({
      relation: z.enum(RELATIONS),
      kind: z.optional(z.enum(KINDS)),
      doi: z.optional(doi),
      citation: z.optional(words),
      quote: words,
    }),
  ),
  /** JSON Pointer (RFC 6901) to half-open UTF-16 offsets in the file, from its first character after a byte-order mark. */
  evidence: z.record(
    z.string(),
    z.object({
      start: z.int(),
      end: z.int(),
      /** There where the value is stated in the notice's front matter, which is where it then lies. */
      source: z.optional(z.literal("annotation")),
    }),
  ),
});

export type NoticeRecord = z.infer<typeof recordSchema>;

/** The record of a notice. `start` is the UTF-16 offset at which the notice begins in its file; evidence counts from there. */
export function record(notice: Notice, start: number): NoticeRecord {
  const evidence: NoticeRecord["evidence"] = {};
  const { text } = notice;
  const mark = (pointer: string, span: Span, source?: "annotation") => {
    evidence[pointer] = { start: start + span.start, end: start + span.end, ...(source && { source }) };
  };
  const front = notice.annotations?.span;
  /** Marks what an entry is: in the front matter where that states it. */
  const markEntry = (pointer: string, { span, annotation }: Statable & { readonly span: Span }) =>
    annotation ? mark(pointer, annotation, "annotation") : mark(pointer, span);
  const take = <T>(pointer: string, reading: Reading<T> | undefined): T | undefined => {
    if (!reading) return undefined;
    mark(pointer, reading.span, reading.source);
    return reading.value;
  };
  const takeAll = <T>(pointer: string, readings: readonly Reading<T>[]): T[] =>
    readings.map(({ value, span, source }, i) => {
      mark(`${pointer}/${i}`, span, source);
      return value;
    });
  const said = (pointer: string, { span, said }: Statable & { readonly span: Span }): string => {
    mark(`${pointer}/quote`, span, front && contains(front, span) ? "annotation" : undefined);
    return said ?? quote(text, span);
  };
  const agents = (part: string, list: readonly Agent[]) =>
    list.map((agent, i) => {
      const { role, name, organisation } = agent;
      const at = `/decision/${part}/${i}`;
      markEntry(`${at}/role`, agent);
      return stated({
        role,
        name: take(`${at}/name`, name),
        organisation: take(`${at}/organisation`, organisation),
        quote: said(at, agent),
      });
    });

  const item = (of: NoticeItem) =>
    stated({
      title: take("/notice/title", of.title),
      doi: take("/notice/doi", of.doi),
      journal: take("/notice/journal", of.journal),
      publisher: take("/notice/publisher", of.publisher),
      authors: takeAll("/notice/authors", of.authors),
      volume: take("/notice/volume", of.volume),
      issue: take("/notice/issue", of.issue),
      pages: take("/notice/pages", of.pages),
      received: take("/notice/received", of.received),
      accepted: take("/notice/accepted", of.accepted),
      published: take("/notice/published", of.published),
      licence: take("/notice/licence", of.licence),
    });
  const original = (of: Original, i: number) => {
    const at = `/originals/${i}`;
    return stated({
      title: take(`${at}/title`, of.title),
      doi: take(`${at}/doi`, of.doi),
      pmid: take(`${at}/pmid`, of.pmid),
      authors: takeAll(`${at}/authors`, of.authors),
      journal: take(`${at}/journal`, of.journal),
      year: take(`${at}/year`, of.year),
      volume: take(`${at}/volume`, of.volume),
      issue: take(`${at}/issue`, of.issue),
      pages: take(`${at}/pages`, of.pages),
      published: take(`${at}/published`, of.published),
    });
  };
  const response = (of: Response, i: number) => {
    const at = `/responses/${i}`;
    markEntry(`${at}/stance`, of);
    if (typeof of.authors === "string") markEntry(`${at}/authors`, of);
    return stated({
      stance: of.stance,
      authors: typeof of.authors === "string" ? of.authors : takeAll(`${at}/authors`, of.authors),
      spokesperson: take(`${at}/spokesperson`, of.spokesperson),
      quote: said(at, of),
    });
  };
  const inquiry = (of: Inquiry, i: number) => {
    const at = `/inquiries/${i}`;
    if (of.by) markEntry(`${at}/by`, { ...of, span: of.name?.span ?? of.span });
    return stated({
      by: of.by,
      name: take(`${at}/name`, of.name),
      guideline: take(`${at}/guideline`, of.guideline),
      quote: said(at, of),
    });
  };
  const related = (of: Related, i: number) => {
    const at = `/related/${i}`;
    markEntry(`${at}/relation`, of);
    if (of.kind) markEntry(`${at}/kind`, of);
    return stated({
      relation: of.relation,
      kind: of.kind,
      doi: take(`${at}/doi`, of.doi),
      citation: take(`${at}/citation`, of.citation),
      quote: said(at, of),
    });
  };

  const { decision, kind } = notice;
  const headed = kind?.headed?.value === kind?.value ? kind?.headed : (kind?.acted ?? kind?.headed);
  const named = kind?.stated ?? headed;
  if (named) mark("/kind", named.span, named.source);
  const language = notice.annotations?.language;
  if (language) mark("/language", language.span, language.source);
  return stated({
    version: 1 as const,
    kind: kind?.value,
    language: notice.language,
    notice: item(notice.item),
    originals: notice.originals.map(original),
    reasons: notice.reasons.map((reason, i) => {
      const { code, annotation } = reason;
      if (annotation) mark(`/reasons/${i}/code`, annotation, "annotation");
      return { code, label: reasonTerm(code)?.label ?? code, quote: said(`/reasons/${i}`, reason) };
    }),
    decision: stated({
      by: agents("by", decision.by),
      requestedBy: agents("requestedBy", decision.requestedBy),
      approvedBy: agents("approvedBy", decision.approvedBy),
      guideline: take("/decision/guideline", decision.guideline),
    }),
    responses: notice.responses.map(response),
    inquiries: notice.inquiries.map(inquiry),
    related: notice.related.map(related),
    evidence,
  });
}

type Stated<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
};

/** Leaves out what is undefined. */
function stated<T extends object>(all: T): Stated<T> {
  for (const key of Object.keys(all) as (keyof T)[]) if (all[key] === undefined) delete all[key];
  return all as Stated<T>;
}
