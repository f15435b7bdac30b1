import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** A server under the watch: answers come with the time from before the request was written to after the last byte of the answer. */
export interface Session {
  readonly request: (
    method: string,
    params: unknown,
  ) => Promise<{ readonly result: unknown; readonly ms: number; readonly bytes: number }>;
  readonly notify: (method: string, params: unknown) => void;
  /** A notification and a request in one write; the time runs from before it. */
  readonly notifyAndRequest: (
    notification: readonly [string, unknown],
    method: string,
    params: unknown,
  ) => ReturnType<Session["request"]>;
  /** Peak resident memory in MB so far (VmHWM; undefined off Linux). */
  readonly peak: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** Starts `command` and speaks LSP to it over stdio. Rejects pending requests when it ends. */
export function start(command: readonly string[], env: Readonly<Record<string, string>> = {}): Session {
  const child: ChildProcess = spawn(command[0]!, command.slice(1), {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const pending = new Map<
    number,
    {
      readonly resolve: (answer: Awaited<ReturnType<Session["request"]>>) => void;
      readonly reject: (error: Error) => void;
      readonly from: number;
    }
  >();
  let buffer: Buffer = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let wanted = 0;
  let serial = 0;
  child.on("exit", (code) => {
    for (const { reject } of pending.values()) reject(new Error(`the server ended with ${code}`));
  });
  child.stdout!.on("data", (chunk: Buffer) => {
    const at = performance.now();
    chunks.push(chunk);
    wanted -= chunk.length;
    if (wanted > 0) return;
    buffer = buffer.length === 0 && chunks.length === 1 ? chunks[0]! : Buffer.concat([buffer, ...chunks]);
    chunks = [];
    for (;;) {
      const head = buffer.indexOf("\r\n\r\n");
      if (head < 0) break;
      const length = Number(/content-length: *(\d+)/i.exec(buffer.subarray(0, head).toString("latin1"))![1]);
      const end = head + 4 + length;
      if (buffer.length < end) {
        wanted = end - buffer.length;
        break;
      }
      const body = buffer.subarray(head + 4, end);
      buffer = buffer.subarray(end);
      receive(body, at);
    }
  });

  function receive(body: Buffer, at: number): void {
    const message = JSON.parse(body.toString("utf8")) as {
      id?: number;
      method?: string;
      params?: { items?: unknown[] };
      result?: unknown;
      error?: { message: string };
    };
    if (message.method) {
      if (message.id === undefined) return;
      write({
        id: message.id,
        result: message.method === "workspace/configuration" ? (message.params?.items ?? []).map(() => null) : null,
      });
      return;
    }
    const waiting = pending.get(message.id!);
    if (!waiting) return;
    pending.delete(message.id!);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve({ result: message.result, ms: at - waiting.from, bytes: body.length });
  }
  const frame = (message: object): string => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };
  const write = (message: object): void => void child.stdin!.write(frame(message));
  const send = (before: string, method: string, params: unknown): ReturnType<Session["request"]> => {
    const id = ++serial;
    const words = before + frame({ id, method, params });
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject, from: performance.now() });
      child.stdin!.write(words);
    });
  };
  return {
    request: (method, params) => send("", method, params),
    notify: (method, params) => write({ method, params }),
    notifyAndRequest: ([name, body], method, params) => send(frame({ method: name, params: body }), method, params),
    peak: () => {
      try {
        return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))![1]) / 1024;
      } catch {
        return undefined;
      }
    },
    stop: async () => {
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGKILL");
      await gone;
    },
  };
}
