/** Whether what was typed is on disk. */
export type Kept = 'kept' | 'failed';

interface Parts {
  save(text: string): Promise<unknown>;
  /** Told after each try. */
  onKept(kept: Kept): void;
  /** Runs something a little later: `setTimeout`, unless a test says otherwise. */
  later(run: () => void, ms: number): void;
}

/** How long after a failure it is tried again (ms). */
const RETRY = 1_000;

/**
 * Stores a text as it is typed: at once, one write at a time, always the latest. What could not be stored is
 * tried again until it is.
 */
export class TypedText {
  private wanted: string | null = null;
  private busy = false;
  constructor(private readonly parts: Parts) {}

  /** Whether the latest words are still on their way. */
  get pending(): boolean {
    return this.busy || this.wanted !== null;
  }

  /** Call with each change of the text. */
  type(text: string): void {
    this.wanted = text;
    if (!this.busy) void this.run();
  }

  private async run(): Promise<void> {
    this.busy = true;
    while (this.wanted !== null) {
      const text = this.wanted;
      this.wanted = null;
      try {
        await this.parts.save(text);
        this.parts.onKept('kept');
      } catch {
        this.wanted ??= text;
        this.parts.onKept('failed');
        break;
      }
    }
    this.busy = false;
    if (this.wanted !== null) this.parts.later(() => this.again(), RETRY);
  }

  private again(): void {
    if (this.wanted !== null && !this.busy) void this.run();
  }
}
