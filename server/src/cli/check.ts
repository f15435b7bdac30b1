import { writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
  cardOf,
  check,
  type Document,
  detached,
  findAcross,
  noticeIndex,
  open,
  type PlacedFinding,
  type Severities,
  type Severity,
  suppressedInFile,
  textOf,
} from "../core/index.ts";
import { describeProblem, type Settings, settingsReader } from "../settings.ts";
import { fixAll } from "./fix.ts";
import { githubReport } from "./formats/github.ts";
import { jsonReport } from "./formats/json.ts";
import type { CheckedFile, Report, Totals } from "./formats/report.ts";
import { sarifReport } from "./formats/sarif.ts";
import { textReport } from "./formats/text.ts";
import { NOTHING, readAgain, reading, type Source, sources } from "./sources.ts";
import { complain, type ExitCode, put, type World } from "./world.ts";

export const CHECK_FORMATS = ["text", "json", "sarif", "github"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckOptions {
  readonly format: CheckFormat;
  readonly fix?: true;
  /** Severities from the command line; they win over settings files. */
  readonly rule?: Severities;
  /** The name under which standard input is reported, and whose folder's settings hold for it. */
  readonly stdinFilename?: string;
}

/** What is kept of a file that was printed: where it can be read again, or its text where it cannot. */
interface Read {
  readonly from: { readonly path: string } | { readonly text: string };
  readonly severities: Severities;
}

/**
 * Checks notices and prints what the rules find, file by file as they are read. What shows only beside other files follows at
 * the end, with each file that it concerns once more: no texts are kept for it.
 */
export async function runCheck(paths: readonly string[], options: CheckOptions, world: World): Promise<ExitCode> {
  // what standard output has to carry is the mended text, where standard input is mended
  const out = options.fix && paths.includes("-") ? world.stderr : world.stdout;
  const report = reportFor(options.format, out, world);
  const severitiesFor = settingsWith(world, options.rule);
  const found: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  const unread: { file: string; problem: string }[] = [];
  const totals = { files: 0, fixable: 0, fixed: 0 };
  const touched = new Set<string>();
  const index = noticeIndex();
  const read = new Map<string, Read>();
  /** The file that was read last is printed when the next one comes: the last one of all gets what shows beside the others, too. */
  let last: CheckedFile | undefined;
  let wrongSettings = false;
  const fail = async (file: string, problem: string) => {
    unread.push({ file, problem });
    await complain(world, `${file}: ${problem}`);
  };

  const print = async (checked: CheckedFile) => {
    for (const { severity, fix } of checked.findings) {
      found[severity]++;
      if (fix) totals.fixable++;
    }
    if (checked.findings.length > 0) touched.add(checked.file);
    await put(out, report.file(checked));
  };

  await put(out, report.head());
  for await (const source of sources(paths, world)) {
    if ("problem" in source) {
      await fail(source.file, source.problem);
      continue;
    }
    const file = source.path === undefined ? (options.stdinFilename ?? source.file) : source.file;
    const settings = await severitiesFor(source.path ?? resolve(world.cwd, options.stdinFilename ?? "-"));
    wrongSettings ||= settings.wrong;
    const before = open(source.text);
    let document = before;
    if (options.fix) {
      const mended = fixAll(before, settings.severities);
      const problem = await write(source, textOf(mended.document), world);
      if (problem) await fail(file, problem);
      else {
        document = mended.document;
        totals.fixed += mended.fixed;
      }
    }
    totals.files++;
    if (last) await print(last);
    last = { file, document, findings: [...check(document, settings.severities, () => [])] };
    const cards = document.parts.map((part) => detached(cardOf(part)));
    index.put(file, { cards, firstLines: document.firstLines, silent: suppressedInFile(document) });
    const from = source.path === undefined ? { text: textOf(document) } : { path: source.path };
    read.set(file, { from, severities: settings.severities });
  }
  const beside = (file: string): readonly PlacedFinding[] =>
    (index.files.get(file)?.entries ?? []).flatMap((entry, notice) =>
      entry ? findAcross(entry, index, read.get(file)?.severities).map((finding) => ({ notice, ...finding })) : [],
    );
  if (last) await print({ ...last, findings: together(last.findings, beside(last.file)) });
  for (const [file, { from }] of read) {
    const findings = file === last?.file ? [] : beside(file);
    if (findings.length === 0) continue;
    const document = again(from, index.files.get(file)?.entries.length);
    if (document) await print({ file, document, findings });
  }
  await put(out, report.end({ ...totals, touched: touched.size, found, unread } satisfies Totals));
  if (totals.files === 0 && unread.length === 0) await complain(world, NOTHING);
  if (unread.length > 0 || wrongSettings) return 2;
  return found.error > 0 ? 1 : 0;
}

/** All of them in the order of the text. */
function together(findings: readonly PlacedFinding[], others: readonly PlacedFinding[]): readonly PlacedFinding[] {
  if (others.length === 0) return findings;
  return [...findings, ...others].sort(
    (a, b) => a.notice - b.notice || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** A file once more, where it still holds as many notices. */
function again(from: Read["from"], notices: number | undefined): Document | undefined {
  const text = "text" in from ? from.text : readAgain(from.path);
  const document = text === undefined ? undefined : open(text);
  return document?.parts.length === notices ? document : undefined;
}

function reportFor(format: CheckFormat, out: World["stdout"], { env, version }: World): Report {
  switch (format) {
    case "text":
      return textReport(out, env);
    case "json":
      return jsonReport();
    case "sarif":
      return sarifReport(version);
    case "github":
      return githubReport();
  }
}

/** What holds for a file: settings files, then the command line. Problems of a settings file are told once. */
function settingsWith(
  world: World,
  rule: Severities = {},
): (path: string) => Promise<{ readonly severities: Severities; readonly wrong: boolean }> {
  const { settingsFor } = settingsReader();
  const known = new WeakMap<Settings, { readonly severities: Severities; readonly wrong: boolean }>();
  const told = new Set<string>();
  return async (path) => {
    const settings = await settingsFor(path);
    const before = known.get(settings);
    if (before) return before;
    for (const { path, problems } of settings.files) {
      if (told.has(path)) continue;
      told.add(path);
      for (const problem of problems)
        await complain(world, `${problem.severity}: ${describeProblem(short(path, world), problem)}`);
    }
    const wrong = settings.files.some(({ problems }) => problems.some(({ severity }) => severity === "error"));
    const now = { severities: { ...settings.severities, ...rule }, wrong };
    known.set(settings, now);
    return now;
  };
}

function short(path: string, { cwd }: World): string {
  const near = relative(cwd, path);
  return near.startsWith("..") ? path : join(near);
}

/** Writes a mended text where it came from: a file only if it changed, standard input always. Gives what went wrong. */
async function write({ path, text, mark }: Source, mended: string, world: World): Promise<string | undefined> {
  if (path === undefined) {
    await put(world.stdout, mark + mended);
    return undefined;
  }
  if (mended === text) return undefined;
  try {
    writeFileSync(path, mark + mended);
    return undefined;
  } catch (error) {
    return `The fixes could not be written. ${reading(error)}`;
  }
}
