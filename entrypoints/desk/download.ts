/** Hands the reader a JSON file; nothing leaves the browser but by their own hand. */
export function download(name: string, value: unknown): void {
  const text = JSON.stringify(value, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
