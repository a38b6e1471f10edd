import { vi } from 'vitest';
import type { StorageProps } from '@/components/desk/data/StorageHealth';

/** The storage as the settings show it, when nobody has asked for anything. */
export function storageProps(more: Partial<StorageProps> = {}): StorageProps {
  return {
    room: { used: 3_400_000, quota: 2_000_000_000, kept: true, refused: false },
    look: { state: 'idle' },
    lastLook: null,
    now: Date.UTC(2026, 4, 14, 9),
    onKeep: vi.fn(),
    onCheck: vi.fn(),
    onStop: vi.fn(),
    onRepair: vi.fn(),
    ...more,
  };
}
