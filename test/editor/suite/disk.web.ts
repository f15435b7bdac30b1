import { FileType, Uri, workspace } from "vscode";

/** Writes a file through the editor: in a browser, nothing else can. */
export async function writeFile(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Takes a file away through the editor. */
export async function removeFile(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri);
}

/** What a file holds, or undefined where there is none. */
export async function readFile(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The files below a folder, by their paths in it with "/" between the parts. */
export async function listFiles(folder: Uri): Promise<readonly string[]> {
  const below = (await workspace.fs.readDirectory(folder)).map(async ([name, type]) =>
    type === FileType.Directory
      ? (await listFiles(Uri.joinPath(folder, name))).map((file) => `${name}/${file}`)
      : [name],
  );
  return (await Promise.all(below)).flat();
}
