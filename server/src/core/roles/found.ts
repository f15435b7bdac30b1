import type { Block } from "../block.ts";
import type { Fact } from "../facts/fact.ts";
import type { Span } from "../span.ts";

/** All that was found in a notice's blocks, before it is settled what each fact is to the notice. */
export interface Found {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  readonly byKind: ReadonlyMap<Fact["kind"], readonly Fact[]>;
}

/** The facts of one kind, in the order of the text. */
export function factsOf<K extends Fact["kind"]>(found: Found, kind: K): readonly Extract<Fact, { kind: K }>[] {
  return (found.byKind.get(kind) ?? []) as readonly Extract<Fact, { kind: K }>[];
}

/** Groups facts by kind. */
export function found(text: string, blocks: readonly Block[], facts: readonly Fact[]): Found {
  const byKind = new Map<Fact["kind"], Fact[]>();
  for (const fact of facts) {
    const list = byKind.get(fact.kind);
    if (list) list.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  return { text, blocks, facts, byKind };
}

/** The block in which a span begins. */
export function blockAt(found: Found, span: Span): Block | undefined {
  const { blocks } = found;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= span.start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block && block.start <= span.start && span.start < block.start + block.text.length ? block : undefined;
}
