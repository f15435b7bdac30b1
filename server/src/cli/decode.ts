import { isUtf8 } from "node:buffer";

/** A file's text without its byte-order mark, which is kept to be written again. */
export interface Decoded {
  readonly text: string;
  readonly mark: "" | "\uFEFF";
}

/** The text of UTF-8 bytes, or what is wrong with them and what to do. */
export function decode(bytes: Buffer): Decoded | { readonly problem: string } {
  if (!isUtf8(bytes)) return { problem: `${badEncoding(bytes)} Save it as UTF-8.` };
  if (bytes.includes(0))
    return {
      problem:
        "This file holds zero bytes: it is no text, or it is UTF-16 without a byte-order mark. Save it as UTF-8 text.",
    };
  const text = bytes.toString("utf8");
  return text.startsWith("\uFEFF") ? { text: text.slice(1), mark: "\uFEFF" } : { text, mark: "" };
}

function badEncoding(bytes: Buffer): string {
  const head = bytes.subarray(0, 2).toString("hex");
  if (head === "fffe" || head === "feff") return "This file is UTF-16, not UTF-8.";
  const at = firstBadByte(bytes);
  return `This file is not UTF-8: byte ${at} (0x${bytes[at]?.toString(16).padStart(2, "0") ?? ""}, counted from 0) cannot stand there.`;
}

/** The offset of the first byte that is no part of a whole character. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** True where the bytes are UTF-8, but for a last character that is not complete. */
function beginsWell(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
