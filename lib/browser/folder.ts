/** What Chromium adds to handles and windows (https://wicg.github.io/file-system-access/). */
interface Asking {
  queryPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wish: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Choosing = (wish: {
  id: string;
  mode: 'readwrite';
  startIn: 'documents';
}) => Promise<FileSystemDirectoryHandle>;

function chooser(): Choosing | null {
  const { showDirectoryPicker } = window as { showDirectoryPicker?: Choosing };
  return showDirectoryPicker?.bind(window) ?? null;
}

/** Whether this browser lets the user choose a folder to write into. */
export function canChooseFolder(): boolean {
  return chooser() !== null;
}

/** Lets the user choose a folder, on a click. Null when they chose none. Rejects with the browser's error. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await chooser()?.({ id: 'backup', mode: 'readwrite', startIn: 'documents' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether a folder may be written into; with `ask`, on a click, the browser asks the user where it has to. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const handle = folder as FileSystemDirectoryHandle & Asking;
  const wish = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission(wish)) === 'granted') return true;
  return ask && (await handle.requestPermission(wish)) === 'granted';
}
