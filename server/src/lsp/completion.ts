import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
} from "vscode-languageserver";
import { type Notice, partAt, snippetText } from "../core/index.ts";
import { type Opened, offsetOf, rangeOf } from "./documents.ts";
import { findingsIn } from "./findings.ts";
import { completeFrontMatter } from "./frontMatter.ts";
import { agentProposals } from "./proposals/agents.ts";
import { commentProposals } from "./proposals/comments.ts";
import { labelProposals } from "./proposals/labels.ts";
import { missingProposals, sentenceProposals } from "./proposals/phrases.ts";
import { type Place, placeAt } from "./proposals/place.ts";
import type { Proposal, ProposalKind } from "./proposals/proposal.ts";
import { becauseProposals, reasonProposals } from "./proposals/reasons.ts";
import { titleProposals } from "./proposals/titles.ts";
import { linkProposals, valueProposals } from "./proposals/values.ts";
import { content } from "./prose.ts";
import { readParts } from "./readParts.ts";
import { type Feature, type Served, type Session, served } from "./session.ts";

/**
 * Signs behind which something may be proposed: "doi:" and "Reason:", "doi.org/", "10.", an opening quotation mark, "<!". Behind any
 * other place where they are typed there is nothing to propose, and nothing opens.
 */
const TRIGGERS = [":", "/", ".", '"', "“", "!"];

/** Proposes what may be written at the cursor, what the notice still lacks first. */
export const completion: Feature = (session) => {
  session.connection.onCompletion(
    async ({ textDocument: { uri }, position, context }): Promise<CompletionList | null> => {
      const notice = await served(session, uri);
      if (!notice) return null;
      const { opened } = notice;
      const offset = offsetOf(opened, position);
      const front = completeFrontMatter(opened, offset);
      if (front) return { isIncomplete: false, items: front };
      const index = partAt(opened.document, offset);
      const place = placeAt(opened.document.parts[index]!.notice, offset - opened.document.starts[index]!);
      const items: CompletionItem[] = [];
      const told = new Set<string>();
      const asked = context === undefined || context.triggerKind === CompletionTriggerKind.Invoked;
      for (const proposal of proposalsAt(session, notice, index, place, asked)) {
        const key = `${proposal.from} ${snippetText(proposal.snippet)}`;
        if (told.has(key)) continue;
        told.add(key);
        items.push(itemOf(session, opened, index, place, proposal, items.length));
      }
      // a sentence that is being written is compared anew with each word, so that the list goes when it says something else
      const isIncomplete = place.sentence !== undefined && place.sentence < place.at;
      return { isIncomplete, items };
    },
  );
  return { completionProvider: { triggerCharacters: TRIGGERS } };
};

/**
 * What is proposed at a place, the fittest first: where one thing is surely meant there is no room for others. In the middle of a sentence
 * that leads to nothing, only who `asked` is answered, and only between words.
 */
function* proposalsAt(
  session: Session,
  { opened, settings }: Served,
  index: number,
  place: Place,
  asked: boolean,
): Generator<Proposal> {
  if (place.frontMatter) return; // on its fences
  const { findings } = findingsIn(opened, settings.severities).of(index);
  const isEnglish = (place.notice.language ?? "en") === "en";
  const comment = [...commentProposals(place, findings)];
  if (comment.length > 0 || /<!--(?![^>]*-->)/.test(place.before)) return yield* comment;
  const others = () => othersThan(session, opened, place.notice);
  const values = [...valueProposals(place, others())];
  if (values.length > 0 || place.reference) return yield* values;
  const titles = [...titleProposals(place, opened.languageId === "plaintext" ? "" : "# ")];
  if (titles.length > 0) {
    yield* titles;
    if (isEnglish) yield* missingProposals({ ...place, sentence: undefined }, findings);
    return;
  }
  const inside = [...reasonProposals(place), ...agentProposals(place)];
  if (inside.length > 0) return yield* inside;
  const begun = [
    ...(isEnglish ? missingProposals(place, findings) : []),
    ...sentenceProposals(place, findings, true),
    ...labelProposals(place),
    ...sentenceProposals(place, findings, false),
  ];
  if (begun.length > 0) return yield* begun;
  if (asked && place.title === undefined && /\S\s$/.test(place.before)) {
    yield* linkProposals(place, others());
    yield* becauseProposals(place);
  }
}

/** The other notices of the file and those of the other open files, as far as they have been read. */
function* othersThan({ documents }: Session, opened: Opened, notice: Notice): Generator<Notice> {
  for (const part of readParts(opened.document)) if (part.notice !== notice) yield part.notice;
  for (const other of documents.all()) {
    if (other === opened || !other.taken) continue;
    for (const { known } of other.document.parts) if (known) yield known;
  }
}

const KINDS: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  phrase: CompletionItemKind.Snippet,
  label: CompletionItemKind.Field,
  title: CompletionItemKind.Class,
  form: CompletionItemKind.File,
  reason: CompletionItemKind.EnumMember,
  agent: CompletionItemKind.Constant,
  value: CompletionItemKind.Value,
  rule: CompletionItemKind.Property,
  comment: CompletionItemKind.Keyword,
};

function itemOf(
  { client }: Session,
  opened: Opened,
  index: number,
  { at }: Place,
  { kind, label, description, lines = [], snippet, from, to = at, filter }: Proposal,
  rank: number,
): CompletionItem {
  const { document } = opened;
  const range = rangeOf(opened, document.parts[index]!, document.firstLines[index]!, { start: from, end: to });
  const isSnippet = client.snippetItems && /\$\{?\d/.test(snippet);
  return {
    label,
    ...(description && (client.labelDetails ? { labelDetails: { description } } : { detail: description })),
    kind: KINDS[kind],
    ...(lines.length > 0 && { documentation: content(lines, client.markdownItems) }),
    sortText: String(rank).padStart(3, "0"),
    ...(filter !== undefined && { filterText: filter }),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: isSnippet ? snippet : snippetText(snippet) },
  };
}
