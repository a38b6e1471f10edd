import { type Folder, fileIn, namesIn } from './folder';
import { newestFirst, readName } from './names';

/** So many backups are shown. */
const SHOWN = 10;

/** A copy in the folder, as the page lists it. */
export interface Listed {
  name: string;
  /** Local date (`YYYY-MM-DD`). */
  date: string;
  /** Bytes. */
  size: number;
}

/** The newest copies in a folder, whoever put them there, ten at most. Rejects with the browser's error. */
export async function listed(folder: Folder): Promise<Listed[]> {
  const named = [...(await namesIn(folder))].flatMap((name) => readName(name) ?? []);
  const newest = named.sort(newestFirst).slice(0, SHOWN);
  const files = await Promise.all(
    newest.map(async ({ name, date }) => {
      const file = await fileIn(folder, name);
      return file ? [{ name, date, size: file.size }] : [];
    }),
  );
  return files.flat();
}
