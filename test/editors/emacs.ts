import path from "node:path";
import { type Editor, need, type Sandbox, type Shown } from "./editor.ts";
import { answer, ready, start } from "./run.ts";

/** What is asked of Emacs, in its own Lisp. Keys are pressed through a keyboard macro, so that the hooks of commands run. */
const DRIVER = String.raw`
(require 'flymake)
(require 'json)
(setq server-name (expand-file-name "emacs.sock" (getenv "HOME")))
(defun driver-find (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (1+ (match-beginning 0))))
(defun driver-open (file)
  (execute-kbd-macro (vconcat (kbd "C-x C-f C-a C-k") file (kbd "RET")))
  (symbol-name major-mode))
(defun driver-start (_)
  (execute-kbd-macro (kbd "M-x eglot RET")))
(defun driver-findings ()
  (execute-kbd-macro (kbd "C-a")) ; Flymake begins at a command: a person moves the cursor now and then
  (vconcat
   (mapcar
    (lambda (each)
      (let ((message (flymake-diagnostic-text each)))
        (list :rule (and (string-match "\\[\\([a-z-]+\\)\\]" message) (match-string 1 message))
              :severity (pcase (flymake-diagnostic-type each)
                          ('eglot-error "error") ('eglot-warning "warning") (_ "information"))
              :words (buffer-substring-no-properties (flymake-diagnostic-beg each) (flymake-diagnostic-end each)))))
    (flymake-diagnostics))))
(defun driver-hover (words)
  (driver-find words)
  (eldoc t))
(defun driver-hover-shown ()
  (let ((buffer (cl-find-if (lambda (each) (string-match-p "\\*eldoc" (buffer-name each))) (buffer-list))))
    (if buffer (with-current-buffer buffer (buffer-substring-no-properties (point-min) (point-max))) "")))
(defun driver-act (words title)
  (driver-find words)
  (let* (offered
         (last-nonmenu-event ?a)
         (completing-read-function
          (lambda (_prompt actions &rest _)
            (setq offered (mapcar #'car actions))
            (if (member title offered) title (signal 'quit nil)))))
    (condition-case nil (call-interactively #'eglot-code-actions) (quit nil))
    (if (member title offered) t :json-false)))
(defun driver-text ()
  (buffer-substring-no-properties (point-min) (point-max)))
(defun drive (name &rest arguments)
  (with-current-buffer (window-buffer (selected-window))
    (base64-encode-string
     (encode-coding-string (json-encode (vector (apply (intern (concat "driver-" name)) arguments))) 'utf-8)
     t)))
`;

/** Emacs without a window, driven over its own socket. */
export async function startEmacs(settings: string, sandbox: Sandbox): Promise<Editor> {
  const packages = "emacs-nox elpa-eglot";
  const emacs = need("emacs", packages);
  const client = need("emacsclient", packages);
  const version = (await answer(emacs, ["--version"], sandbox)).split("\n")[0]!;
  sandbox.write(".emacs.d/init.el", settings);
  const driver = sandbox.write("driver.el", DRIVER);
  const socket = path.join(sandbox.home, "emacs.sock");
  const running = start(emacs, [`--fg-daemon=${socket}`, "--load", driver], sandbox);
  const drive = async (name: string, ...args: string[]): Promise<unknown> => {
    const call = `(drive ${[name, ...args].map((each) => JSON.stringify(each)).join(" ")})`;
    const said = await answer(client, ["--socket-name", socket, "--eval", call], sandbox);
    const [value] = JSON.parse(Buffer.from(said.trim().slice(1, -1), "base64").toString("utf8")) as unknown[];
    return value;
  };
  await ready(running, "Emacs", async () => {
    await drive("text");
  });
  return {
    version,
    open: async (file) => {
      if ((await drive("open", file)) !== "notice-mode") await drive("start", file);
    },
    findings: async () => (await drive("findings")) as Shown[],
    hover: async (words) => void (await drive("hover", words)),
    hoverShown: async () => String(await drive("hover-shown")),
    act: async (words, title) => (await drive("act", words, title)) === true,
    text: async () => String(await drive("text")),
    stop: running.end,
  };
}
