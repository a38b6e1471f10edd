/** What a backup needs of a folder: a part of FileSystemDirectoryHandle (https://fs.spec.whatwg.org/). */
export interface Folder {
  readonly name: string;
  keys(): AsyncIterable<string>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FolderFile>;
  removeEntry(name: string): Promise<void>;
}

/** A part of FileSystemFileHandle. */
export interface FolderFile {
  getFile(): Promise<File>;
  createWritable(): Promise<FolderWriting>;
  /** Only some browsers can, and not in every folder. */
  move?(name: string): Promise<void>;
}

interface FolderWriting {
  write(data: Blob): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

/** A backup that Cairn wrote into the folder, as it was then. */
export interface Written {
  name: string;
  /** Bytes. */
  size: number;
}

/** The names of all that lies in a folder. */
export async function namesIn(folder: Folder): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const name of folder.keys()) names.add(name);
  return names;
}

/** A file of a folder; null where there is none of that name. */
export async function fileIn(folder: Folder, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch {
    return null;
  }
}

/** Whether a file that Cairn wrote is still there as it was. */
export async function isStill(folder: Folder, { name, size }: Written): Promise<boolean> {
  return (await fileIn(folder, name))?.size === size;
}
