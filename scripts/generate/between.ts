/** The text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced; throws where the markers are not there. */
export function between(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`README.md needs the markers ${start} and ${end}. Put them back where the part belongs.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
