/** Words of a file as a notification is to show them: what it would make a link of, to the web or to a command, stays text. */
export function plainly(words: string): string {
  return words.replaceAll("](", "]\u200b(");
}
