import { type Card, cardOf, type Document, findAcross, type Part, suppressedInFile } from "../../core/index.ts";
import type { Opened } from "../documents.ts";
import { apart, type Surroundings, served } from "../session.ts";
import type { NoticeFiles } from "./noticeFiles.ts";

/** An open notice that nobody asks for diagnostics of is followed when typing has rested so long, milliseconds. */
const REST = 300;
/** More new parts than this are not read on the spot. */
const AT_ONCE = 50;

/** Keeps the index in step with what the client has open. */
export interface Following {
  /** Takes in an open notice as it is now. Cheap where an edit touched little. */
  readonly follow: (opened: Opened) => void;
  /** Follows it no longer. */
  readonly leave: (opened: Opened) => void;
}

/** Makes it. Nothing is followed while the workspace is not looked at, which `active` says. */
export function following(around: Surroundings, files: NoticeFiles, active: () => boolean): Following {
  const followed = new WeakMap<Opened, Followed>();
  const resting = new Map<Opened, ReturnType<typeof setTimeout>>();

  const follow = (opened: Opened) => {
    if (!active()) return;
    const { uri, document } = opened;
    const before = followed.get(opened);
    const now = afterEdit(document, before);
    if (now === before) return;
    followed.set(opened, now);
    files.open(uri, { cards: now.cards, firstLines: document.firstLines, silent: now.silent });
    opened.beside ??= (part, severities) => {
      const entry = files.index().files.get(uri)?.entries[part];
      return entry ? findAcross(entry, files.index(), severities) : [];
    };
  };
  const wake = (opened: Opened) => {
    clearTimeout(resting.get(opened));
    resting.delete(opened);
  };
  around.onChange((opened) => {
    wake(opened);
    const timer = setTimeout(() => {
      resting.delete(opened);
      const known = served(around, opened.uri);
      apart(
        around,
        known.then((notice) => notice && follow(notice.opened)),
      );
    }, REST);
    resting.set(opened, timer);
  });
  around.onClose((opened) => {
    wake(opened);
    followed.delete(opened);
  });
  return {
    follow,
    leave: (opened) => {
      followed.delete(opened);
      delete opened.beside;
    },
  };
}

/** What the index has of an open notice. */
interface Followed {
  readonly parts: readonly Part[];
  /** One for each part; undefined where it was not read yet. */
  readonly cards: readonly (Card | undefined)[];
  /** Rules that a comment suppresses in the whole file. */
  readonly silent: ReadonlySet<string>;
  /** False while parts of a long file were not read yet. */
  readonly whole: boolean;
}

const NOTHING: Followed = { parts: [], cards: [], silent: new Set(), whole: true };

/** What it has after an edit: the same cards for parts that are the same, the same object where all is. */
function afterEdit(document: Document, before = NOTHING): Followed {
  const { parts } = document;
  if (before.parts === parts && before.whole) return before;
  const old = before.parts;
  const shift = old.length - parts.length;
  let from = 0;
  while (from < parts.length && from < old.length && parts[from] === old[from]) from++;
  let to = parts.length;
  while (to > from && to + shift > from && parts[to - 1] === old[to + shift - 1]) to--;
  const edited = parts.slice(from, to);
  const made = edited.map(edited.length <= AT_ONCE ? (part) => cardOf(part) : cardIfRead);
  const spliced = [...before.cards.slice(0, from), ...made, ...before.cards.slice(to + shift)];
  const cards = before.whole ? spliced : spliced.map((card, i) => card ?? cardIfRead(parts[i]!));
  const noneSilent = before.silent.size === 0 && suppressedInFile({ parts: edited }).size === 0;
  const silent = noneSilent ? before.silent : suppressedInFile(document);
  return { parts, cards, silent, whole: !cards.includes(undefined) };
}

function cardIfRead(part: Part): Card | undefined {
  return part.known?.text === part.text ? cardOf(part) : undefined;
}
