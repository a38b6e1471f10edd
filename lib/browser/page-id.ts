const KEY = 'unsaved';

/** Who this page is, also when it is loaded anew. It says nothing else, so that it may lie on disk. */
function whoHere(): string {
  try {
    const id = sessionStorage.getItem(KEY) ?? crypto.randomUUID();
    sessionStorage.setItem(KEY, id);
    return id;
  } catch {
    return crypto.randomUUID();
  }
}

/** The id of this page. */
export const pageId = whoHere();

/** The Web Lock that a page holds as long as it is there. */
export const lockOfPage = (id: string) => `cairn-page ${id}`;

let stands = false;

/** Tells other pages, as long as this one is there, that what it left belongs to it. */
export function standHere(): void {
  if (stands) return;
  stands = true;
  void navigator.locks.request(lockOfPage(pageId), () => new Promise(() => undefined));
}
