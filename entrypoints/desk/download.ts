/** Hands the reader a file; nothing leaves the browser but by their own hand. */
export function handOver(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands the reader a JSON file. */
export function download(name: string, value: unknown): void {
  handOver(name, JSON.stringify(value, null, 2), 'application/json');
}
