/** The page of a rule, as it was in the version that found something. */
export function ruleUrl(id: string, version: string): string {
  return `https://github.com/notice-annotator/notice-annotator/blob/v${version}/docs/rules/${id}.md`;
}
