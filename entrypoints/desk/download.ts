/** Hands the reader a file; nothing leaves the browser but by their own hand. */
export function handOverBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands the reader a text as a file. */
export function handOver(name: string, text: string, type: string): void {
  handOverBlob(name, new Blob([text], { type }));
}

/** Hands the reader a JSON file. */
export function download(name: string, value: unknown): void {
  handOver(name, JSON.stringify(value, null, 2), 'application/json');
}
