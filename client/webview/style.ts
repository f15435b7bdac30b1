import { css } from "lit";

/** The look of the view: all colours are the theme's. */
export const style = css`
  body {
    --muted: color-mix(in srgb, var(--vscode-foreground) 72%, var(--vscode-editor-background));
    color: var(--vscode-foreground);
    background: var(--vscode-editor-background);
    font-family: var(--vscode-font-family);
    font-size: var(--vscode-font-size, 13px);
    line-height: 1.4;
    margin: 0;
    padding: 0 0 24px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .icon {
    display: inline-flex;
    flex: none;
    width: 16px;
    height: 16px;
    color: var(--vscode-icon-foreground);
  }
  .icon.error {
    color: var(--vscode-problemsErrorIcon-foreground, var(--vscode-errorForeground));
  }
  .icon.warning {
    color: var(--vscode-problemsWarningIcon-foreground);
  }
  .icon.information {
    color: var(--vscode-problemsInfoIcon-foreground);
  }
  .icon.pass {
    color: var(--vscode-testing-iconPassed, var(--vscode-icon-foreground));
  }

  header {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 8px 12px 8px 16px;
    background: var(--vscode-editor-background);
    border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorGroup-border, var(--vscode-widget-border)));
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-height: 26px;
  }
  h1 {
    font-size: 1.25em;
    font-weight: 600;
  }
  .file {
    flex: 1;
    min-width: 4em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--muted);
  }
  .counts {
    display: inline-flex;
    gap: 10px;
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-variant-numeric: tabular-nums;
  }
  .state {
    flex: 1;
    text-align: end;
    color: var(--muted);
  }
  .state.stale {
    color: var(--vscode-editorWarning-foreground, var(--vscode-foreground));
  }
  vscode-button {
    line-height: 20px;
  }
  nav.line {
    gap: 4px;
    margin-inline-start: -4px;
  }
  [inert] {
    opacity: 0.4;
  }

  section {
    padding-top: 10px;
  }
  h2 {
    padding: 2px 16px 3px;
    font-size: 11px;
    font-weight: 700;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--vscode-sideBarSectionHeader-foreground, var(--vscode-foreground));
  }
  .row {
    display: grid;
    grid-template-columns: 16px minmax(5.5em, 8em) minmax(0, 1fr);
    gap: 0 8px;
    align-items: start;
    width: 100%;
    box-sizing: border-box;
    padding: 2px 12px 2px 14px;
    border: 0;
    border-inline-start: 2px solid transparent;
    font: inherit;
    line-height: inherit;
    text-align: start;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .row:hover {
    background: var(--vscode-list-hoverBackground);
    outline: 1px dashed var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  .row:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
    background: var(--vscode-list-hoverBackground);
  }
  .row.here {
    border-inline-start-color: var(--vscode-editorCursor-foreground, var(--vscode-focusBorder));
    background: var(--vscode-list-inactiveSelectionBackground);
  }
  .row .icon {
    margin-top: 1px;
  }
  .row .icon.read {
    opacity: 0.45;
  }
  .row .icon.annotated {
    color: var(--vscode-charts-blue, var(--vscode-textLink-foreground));
  }
  .label {
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--muted);
  }
  .value {
    overflow-wrap: anywhere;
  }
  .detail {
    color: var(--muted);
  }
  .detail::before {
    content: "· ";
  }
  .quote {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 0.92em;
    color: var(--muted);
  }
  .quote::before {
    content: "“";
  }
  .quote::after {
    content: "”";
  }
  .none {
    font-style: italic;
    color: var(--muted);
  }
  .row.missing.error .none {
    color: var(--vscode-editorError-foreground, var(--vscode-errorForeground));
  }
  .row.missing.warning .none {
    color: var(--vscode-editorWarning-foreground);
  }

  .held {
    position: relative;
  }
  .why {
    padding-inline-end: 28px;
  }
  .why::before {
    content: "· ";
    color: var(--muted);
  }
  .finding .row {
    grid-template-columns: 16px minmax(0, 1fr);
    padding-inline-start: 38px;
    padding-inline-end: 40px;
  }
  .apart .finding .row {
    padding-inline-start: 14px;
  }
  .message {
    overflow-wrap: anywhere;
  }
  .rule {
    color: var(--muted);
    white-space: nowrap;
  }
  .mend {
    position: absolute;
    inset-inline-end: 12px;
    top: 0;
    opacity: 0;
  }
  .held:hover > .mend,
  .held:focus-within > .mend {
    opacity: 1;
  }
  .mend .icon {
    color: var(--vscode-editorLightBulb-foreground, var(--vscode-icon-foreground));
  }
  .absent {
    padding: 2px 16px 0 40px;
    font-size: 0.92em;
    color: var(--muted);
  }
  .absent.last {
    margin-top: 12px;
    padding-top: 8px;
    padding-inline-start: 16px;
    border-top: 1px solid var(--vscode-contrastBorder, var(--vscode-widget-border, transparent));
  }

  .empty {
    max-width: 36em;
    margin: 15vh auto 0;
    padding: 0 24px;
    text-align: center;
    color: var(--muted);
  }
  .empty h1 {
    color: var(--vscode-foreground);
  }
  .empty p {
    margin-top: 10px;
  }

  body.vscode-high-contrast,
  body.vscode-high-contrast-light {
    --muted: var(--vscode-foreground);
  }
  .vscode-high-contrast section,
  .vscode-high-contrast-light section {
    border-bottom: 1px solid var(--vscode-contrastBorder);
    padding-bottom: 6px;
  }
  .vscode-high-contrast .row.here,
  .vscode-high-contrast-light .row.here {
    outline: 1px solid var(--vscode-contrastActiveBorder);
    outline-offset: -1px;
  }
  .vscode-high-contrast .row .icon.read,
  .vscode-high-contrast-light .row .icon.read {
    opacity: 1;
  }
  @media (forced-colors: active) {
    .row.here,
    .row:focus-visible {
      outline: 2px solid Highlight;
    }
  }
`;
