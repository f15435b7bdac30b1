import "@vscode-elements/elements/dist/vscode-badge/index.js";
import "@vscode-elements/elements/dist/vscode-button/index.js";
import "@vscode-elements/elements/dist/vscode-toolbar-button/index.js";
import "@vscode-elements/elements/dist/vscode-toolbar-container/index.js";
import { t } from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { repeat } from "lit/directives/repeat.js";
import type { Card, CardField, CardFinding, CardGroup, Source } from "../../server/src/lsp/cardProtocol.ts";
import type { FromView, Shown } from "../src/recordMessages.ts";
import { icon } from "./icons.ts";

/** What a picture of the view depends on. */
export interface Look {
  readonly shown: Shown;
  readonly locked: boolean;
  /** Pointer of the field on whose words the cursor lies. */
  readonly marked?: string | undefined;
  /** Key of the one row that Tab leads to. */
  readonly current?: string | undefined;
  readonly tell: (message: FromView) => void;
}

type Severity = CardFinding["severity"];

/** All of the view. */
export function view(look: Look): TemplateResult {
  const { shown } = look;
  switch (shown.kind) {
    case "card":
      return cardView(look, shown.card, shown.file);
    case "other":
      return empty(t("{0} does not read like a notice.", shown.file), [
        t("If it is one, say so: its record is then shown here."),
        html`<vscode-button secondary @click=${() => look.tell({ type: "run", command: "language" })}
          >${t('Set its language to "Notice"')}</vscode-button
        >`,
      ]);
    case "gone":
      return empty(t("{0} cannot be opened any more.", shown.file), [t("Open another notice to see its record here.")]);
    case "nothing":
      return empty(t("No notice is open."), [t("Open a notice to see its record here.")]);
  }
}

function empty(title: string, more: readonly (string | TemplateResult)[]): TemplateResult {
  return html`<main class="empty">
    <h1>${title}</h1>
    ${more.map((each) => html`<p>${each}</p>`)}
  </main>`;
}

function cardView(look: Look, card: Card, file: string): TemplateResult {
  const { groups, elsewhere, absent } = card;
  return html`<header>${head(look, card, file)}</header>
    <main aria-label=${t("Record of {0}", file)}>
      ${repeat(
        groups,
        ({ pointer }) => pointer,
        (group) => groupView(look, group),
      )}
      ${
        elsewhere.length > 0
          ? html`<section aria-labelledby="group-elsewhere">
              <h2 id="group-elsewhere">${t("Elsewhere in the text")}</h2>
              <ul role="list" class="findings apart">
                ${findings(look, "elsewhere", elsewhere)}
              </ul>
            </section>`
          : nothing
      }
      ${absent.length > 0 ? html`<p class="absent last">${t("Not stated: {0}", absent.join(", "))}</p>` : nothing}
    </main>
    <div role="status" class="unseen" id="status"></div>`;
}

function head({ locked, tell }: Look, card: Card, file: string): TemplateResult {
  const { kind, record, index, notices, previous, next } = card;
  const stale = record === "out-of-date" || record === "invalid";
  return html`<div class="line">
      <h1>${kind ?? t("Notice of no certain kind")}</h1>
      <span class="file" title=${card.title}>${file}</span>
      <vscode-toolbar-container role="toolbar" aria-label=${t("Record")}>
        ${tool("copy", t("Copy record"), () => tell({ type: "run", command: "copy" }))}
        ${record === "none" ? nothing : tool("open", t("Open record file"), () => tell({ type: "run", command: "open" }))}
        <vscode-toolbar-button
          toggleable
          .checked=${locked}
          label=${t("Stay with this notice")}
          title=${locked ? t("Follow the active editor again") : t("Stay with this notice when another is opened")}
          @click=${() => tell({ type: "lock", locked: !locked })}
          >${icon(locked ? "lock" : "unlock")}</vscode-toolbar-button
        >
      </vscode-toolbar-container>
    </div>
    <div class="line">
      <span class="counts">${counts(card)}</span>
      <span class="state ${stale ? "stale" : ""}">${stateWords()[record]}</span>
      ${
        record === "none"
          ? action(t("Create record"), () => tell({ type: "run", command: "create" }))
          : stale
            ? action(t("Update record"), () => tell({ type: "run", command: "update" }))
            : nothing
      }
    </div>
    ${
      notices > 1
        ? html`<nav class="line" aria-label=${t("Notices of this file")}>
            ${tool("previous", t("Previous notice"), () => previous && tell({ type: "turn", at: previous }), !previous)}
            <span>${t("Notice {0} of {1}", index + 1, notices)}</span>
            ${tool("next", t("Next notice"), () => next && tell({ type: "turn", at: next }), !next)}
          </nav>`
        : nothing
    }`;
}

function action(words: string, act: () => void): TemplateResult {
  return html`<vscode-button @click=${act}>${words}</vscode-button>`;
}

function tool(name: Parameters<typeof icon>[0], label: string, act: () => void, off = false): TemplateResult {
  return html`<vscode-toolbar-button label=${label} title=${label} ?inert=${off} @click=${act}
    >${icon(name)}</vscode-toolbar-button
  >`;
}

/** "2 errors, 1 warning", as pictures with numbers. */
function counts({ errors, warnings, information }: Card): TemplateResult {
  const all = (
    [
      ["error", errors],
      ["warning", warnings],
      ["information", information],
    ] as const
  ).filter(([, number]) => number > 0);
  if (all.length === 0)
    return html`<span class="count" title=${t("No findings")}>${icon("pass")}${t("No findings")}</span>`;
  return html`${all.map(
    ([severity, number]) =>
      html`<span class="count" title=${counted(severity, number)}
        >${icon(severity)}<span aria-hidden="true">${number}</span><span class="unseen">${counted(severity, number)}</span></span
      >`,
  )}`;
}

/** What the counts are, in words. */
export function summary({ errors, warnings, information }: Card): string {
  return [counted("error", errors), counted("warning", warnings), counted("information", information)].join(", ");
}

function counted(severity: Severity, number: number): string {
  switch (severity) {
    case "error":
      return number === 1 ? t("1 error") : t("{0} errors", number);
    case "warning":
      return number === 1 ? t("1 warning") : t("{0} warnings", number);
    case "information":
      return number === 1 ? t("1 remark") : t("{0} remarks", number);
  }
}

function stateWords(): Readonly<Record<Card["record"], string>> {
  return {
    none: t("No record file yet"),
    current: t("Record file current"),
    "out-of-date": t("Record file out of date"),
    invalid: t("Record file broken"),
  };
}

function sourceWords(): Readonly<Record<Source, string>> {
  return { read: t("read"), annotated: t("annotated"), missing: t("missing") };
}

function groupView(look: Look, { pointer, title, fields, absent }: CardGroup): TemplateResult {
  const id = `group${pointer.replaceAll("/", "-")}`;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    <ul role="list">
      ${repeat(
        fields,
        (field) => field.pointer,
        (field) => fieldView(look, title, field),
      )}
    </ul>
    ${absent.length > 0 ? html`<p class="absent">${t("Not stated: {0}", absent.join(", "))}</p>` : nothing}
  </section>`;
}

function fieldView(look: Look, group: string, field: CardField): TemplateResult {
  const { pointer, label, meaning, value, detail, quote, from, range, findings: own } = field;
  const here = look.marked === pointer;
  const said = quote !== undefined && quote.toLowerCase() !== value?.toLowerCase() ? quote : undefined;
  // what is missing and why that matters fit in one row
  const [only] = from === "missing" && own.length === 1 ? own : [];
  return html`<li>
    <div class="held">
      <button
        class="row ${from} ${worst(own) ?? ""} ${here ? "here" : ""}"
        data-key=${pointer}
        data-value=${value ?? ""}
        tabindex=${look.current === pointer ? 0 : -1}
        aria-label=${spoken(group, field)}
        aria-current=${ifDefined(here ? "location" : undefined)}
        @click=${() => look.tell({ type: "reveal", range, focus: true })}
      >
        ${icon(from === "missing" ? (worst(own) ?? "missing") : from, sourceTitles()[from])}
        <span class="label" title=${meaning}>${label}</span>
        <span class="value"
          >${from === "missing" ? html`<span class="none">${t("missing")}</span>` : value}${
            from === "annotated" ? html` <vscode-badge>${t("annotated")}</vscode-badge>` : nothing
          }${detail ? html` <span class="detail">${detail}</span>` : nothing}${
            said ? html`<span class="quote" title=${said}>${said}</span>` : nothing
          }${only ? html` <span class="why">${only.message} <span class="rule">${only.rule}</span></span>` : nothing}</span
        >
      </button>
      ${only ? fixes(look, only) : nothing}
    </div>
    ${
      own.length > 0 && !only
        ? html`<ul role="list" class="findings">
            ${findings(look, pointer, own)}
          </ul>`
        : nothing
    }
  </li>`;
}

function fixes({ tell }: Look, { range, rule, fixable }: CardFinding): TemplateResult | typeof nothing {
  if (!fixable) return nothing;
  return html`<vscode-toolbar-button
    class="mend"
    tabindex="-1"
    label=${t("Fix this ({0})", rule)}
    title=${t("Fix this (press . on the row)")}
    @click=${() => tell({ type: "fix", range, rule })}
    >${icon("fix")}</vscode-toolbar-button
  >`;
}

function sourceTitles(): Readonly<Record<Source, string>> {
  return {
    read: t("Read from the text"),
    annotated: t("Stated in the front matter"),
    missing: t("The notice does not state this, and should"),
  };
}

function findings(look: Look, pointer: string, own: readonly CardFinding[]): unknown {
  const keys = own.map(
    ({ rule }, i) => `${pointer}#${rule}#${own.slice(0, i).filter((each) => each.rule === rule).length}`,
  );
  return repeat(
    own,
    (_, i) => keys[i],
    (finding, i) => findingView(look, keys[i]!, finding),
  );
}

function findingView(look: Look, key: string, finding: CardFinding): TemplateResult {
  const { rule, severity, message, range } = finding;
  return html`<li class="finding held">
    <button
      class="row ${severity}"
      data-key=${key}
      tabindex=${look.current === key ? 0 : -1}
      aria-label=${t("{0}: {1} ({2})", severityWords()[severity], message, rule)}
      @click=${() => look.tell({ type: "reveal", range, focus: true })}
    >
      ${icon(severity)}<span class="message">${message} <span class="rule">${rule}</span></span>
    </button>
    ${fixes(look, finding)}
  </li>`;
}

function severityWords(): Readonly<Record<Severity, string>> {
  return { error: t("Error"), warning: t("Warning"), information: t("Remark") };
}

/** The gravest of some findings. */
function worst(own: readonly CardFinding[]): Severity | undefined {
  return (["error", "warning", "information"] as const).find((each) => own.some(({ severity }) => severity === each));
}

/** A row as a screen reader says it: "Original: DOI, read, 10.1234/eel.1; 1 remark: …". */
function spoken(group: string, { label, value, detail, from, findings: own }: CardField): string {
  const source = sourceWords()[from];
  const words = [value, detail].filter(Boolean).join(", ");
  const row = words ? t("{0}: {1}, {2}, {3}", group, label, source, words) : t("{0}: {1}, {2}", group, label, source);
  const said = (["error", "warning", "information"] as const).flatMap((each) => {
    const all = own.filter(({ severity }) => severity === each).map(({ message }) => message);
    return all.length > 0 ? [t("{0}: {1}", counted(each, all.length), all.join(" "))] : [];
  });
  return [row, ...said].join("; ");
}
