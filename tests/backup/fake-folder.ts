import type { Folder, FolderFile } from '@/lib/backup/folder';

/** What can go wrong in a folder. */
export const steps = ['keys', 'open', 'writable', 'write', 'close', 'read', 'move'] as const;
export type Step = (typeof steps)[number];

const named = (name: string) => new DOMException(name, name);

/**
 * A folder in memory that behaves as the specification says: what is written shows with `close`. It can fail at any
 * step, from the `from`-th time on that the step is done.
 */
export class FakeFolder implements Folder {
  readonly name = 'Backups';
  readonly files = new Map<string, Blob>();
  removed: string[] = [];
  /** Whether files can be moved at all. */
  moves = true;
  /** Bytes come back otherwise than they were written. */
  garbles = false;
  private failing: { step: Step; name: string; from: number } | null = null;
  private readonly done = new Map<Step, number>();

  fail(step: Step, name: string, from = 1): this {
    this.failing = { step, name, from };
    return this;
  }

  private reach(step: Step): void {
    const times = (this.done.get(step) ?? 0) + 1;
    this.done.set(step, times);
    const { failing } = this;
    if (failing?.step === step && times >= failing.from) throw named(failing.name);
  }

  async *keys(): AsyncIterable<string> {
    this.reach('keys');
    yield* [...this.files.keys()];
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FolderFile> {
    if (create) this.reach('open');
    if (!this.files.has(name) && !create) throw named('NotFoundError');
    if (!this.files.has(name)) this.files.set(name, new Blob());
    const file: FolderFile = {
      getFile: async () => {
        this.reach('read');
        const blob = this.files.get(name);
        if (!blob) throw named('NotFoundError');
        return new File([blob], name);
      },
      createWritable: async () => {
        this.reach('writable');
        let held = new Blob();
        return {
          write: async (data) => {
            this.reach('write');
            held = this.garbles ? new Blob([data.slice(0, -1), '?']) : data;
          },
          close: async () => {
            this.reach('close');
            this.files.set(name, held);
          },
          abort: async () => undefined,
        };
      },
    };
    if (!this.moves) return file;
    const move = async (to: string) => {
      this.reach('move');
      const blob = this.files.get(name);
      if (!blob) throw named('NotFoundError');
      this.files.delete(name);
      this.files.set(to, blob);
    };
    return { ...file, move };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name)) throw named('NotFoundError');
    this.removed.push(name);
  }
}
