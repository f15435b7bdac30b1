/** A pure function of a text that remembers its last answers: up to `limit` of them, then it forgets them all. */
export function memo<T>(answer: (text: string) => T, limit: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as T;
    const made = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, made);
    return made;
  };
}
