import type { Settings } from '@/lib/shared/settings';

/** What a part of the settings shows and changes; each change is saved at once. */
export interface SettingsPart {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}
