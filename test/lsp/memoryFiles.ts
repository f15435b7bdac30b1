import type { Files } from "../../server/src/lsp/host.ts";

/** Files that lie in memory, as an editor in a browser may have them. */
export class MemoryFiles {
  readonly texts = new Map<string, string>();
  /** How often each file was read. */
  readonly reads = new Map<string, number>();
  #clock = 1;
  #times = new Map<string, number>();
  /** Runs when a file has been read, before it is handed out. */
  gate: () => Promise<void> = async () => {};
  /** Runs when a folder was looked through, before that is told. */
  listed: () => Promise<void> = async () => {};

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [uri, text] of Object.entries(texts)) this.write(uri, text);
  }

  write(uri: string, text: string): void {
    this.texts.set(uri, text);
    this.#times.set(uri, this.#clock++);
  }

  remove(uri: string): void {
    this.texts.delete(uri);
  }

  readonly files: Files = {
    list: (folder, skip) => this.#list(folder, skip),
    read: async (uri) => {
      this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
      const text = this.texts.get(uri);
      await this.gate();
      return text;
    },
    stat: async (uri) => this.#listed(uri),
  };

  async *#list(folder: string, skip: Parameters<Files["list"]>[1]) {
    const uris = [...this.texts.keys()];
    await this.listed();
    for (const uri of uris) {
      const file = this.#listed(uri);
      const path = uri.slice(folder.length + 1);
      const folders = path.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"));
      if (file && uri.startsWith(`${folder}/`) && !folders.some((each) => skip.matches(each))) yield [file];
    }
  }

  #listed(uri: string) {
    const text = this.texts.get(uri);
    return text === undefined ? undefined : { uri, modified: this.#times.get(uri) ?? 0, size: text.length };
  }
}
