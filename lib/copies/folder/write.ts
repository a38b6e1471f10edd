import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Store } from '../../storage/store';
import type { Work } from '../work';
import { folderFiles } from './files';
import { folderRows } from './rows';
import type { FolderWords } from './words';

/** Files between two words on how far it is. */
const OFTEN = 200;

/** Everything but the sample as a folder of Markdown files, zipped; each file is made, packed and let go of. */
export async function writeFolder(
  store: Store,
  words: FolderWords,
  { signal, onProgress }: Work = {},
): Promise<Blob> {
  const rows = await folderRows(store);
  const files = [...folderFiles(rows, words)];
  const parts: Blob[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    parts.push(new Blob([Uint8Array.from(chunk)]));
  });
  const made = new Date(store.clock());
  for (const [at, { path, text }] of files.entries()) {
    signal?.throwIfAborted();
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = made;
    zip.add(file);
    file.push(strToU8(text()), true);
    if (at % OFTEN === 0) onProgress?.(at / files.length);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
