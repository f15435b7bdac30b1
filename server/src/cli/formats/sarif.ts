import type { Invocation, Log, Notification, Region, Result, ToolComponent } from "sarif";
import { placeBeside, type Range, type RelatedPlace, RULES, type Severity, wordsOf } from "../../core/index.ts";
import { ruleUrl } from "../ruleUrl.ts";
import { type CheckedFile, fixOf, placed, type Report } from "./report.ts";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
};

/** SARIF 2.1.0 (OASIS), one run; lines and columns are one-based, columns in UTF-16 units. */
export function sarifReport(version: string): Report {
  let first = true;
  const head: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver: driver(version) }, columnKind: "utf16CodeUnits" }],
  };
  return {
    // results come file by file, so that a large backlog need not be held
    head: () => JSON.stringify(head).replace(/\}\]\}$/, ',"results":['),
    file: (checked) =>
      results(checked)
        .map((result) => {
          const before = first ? "\n" : ",\n";
          first = false;
          return before + JSON.stringify(result);
        })
        .join(""),
    end: ({ unread }) => {
      const toolExecutionNotifications = unread.map(
        ({ file, problem }): Notification => ({
          level: "error",
          message: { text: problem },
          locations: [{ physicalLocation: { artifactLocation: { uri: uri(file) } } }],
        }),
      );
      const invocations: Invocation[] = [{ executionSuccessful: unread.length === 0, toolExecutionNotifications }];
      return `\n],"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
}

function driver(version: string): ToolComponent {
  return {
    name: "notices",
    version,
    informationUri: "https://github.com/notice-annotator/notice-annotator",
    rules: RULES.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary },
      fullDescription: { text: `${rule.summary} ${rule.why}` },
      help: { text: `${rule.why} Source: ${rule.source}.` },
      helpUri: ruleUrl(rule.id, version),
      defaultConfiguration: { level: LEVELS[strictest(rule)] },
    })),
  };
}

function strictest({ severity }: (typeof RULES)[number]): Severity {
  if (typeof severity === "string") return severity;
  const all = Object.values(severity);
  return all.includes("error") ? "error" : all.includes("warning") ? "warning" : "information";
}

function results(checked: CheckedFile): Result[] {
  const artifactLocation = { uri: uri(checked.file) };
  const location = (range: Range) => ({ physicalLocation: { artifactLocation, region: region(range) } });
  const beside = (each: RelatedPlace, here: () => ReturnType<typeof location>) => {
    const place = placeBeside(each);
    return place
      ? { physicalLocation: { artifactLocation: { uri: uri(place.uri) }, region: region(place.range) } }
      : here();
  };
  return checked.findings.map((finding) => {
    const { notice, rule, severity, message, span, related } = finding;
    const fix = fixOf(checked, finding);
    return {
      ruleId: rule,
      ruleIndex: RULES.findIndex(({ id }) => id === rule),
      level: LEVELS[severity],
      message: { text: wordsOf(message) },
      locations: [location(placed(checked, notice, span))],
      ...(related &&
        related.length > 0 && {
          relatedLocations: related.map((each, id) => ({
            id,
            ...beside(each, () => location(placed(checked, notice, each.span))),
            message: { text: wordsOf(each.message) },
          })),
        }),
      ...(fix && {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map(({ newText, ...range }) => ({
                  deletedRegion: region(range),
                  insertedContent: { text: newText },
                })),
              },
            ],
          },
        ],
      }),
    };
  });
}

function region({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a relative or absolute URI reference. */
function uri(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
