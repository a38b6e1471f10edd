import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '@/lib/browser/settings';

/** The settings as they are now, whichever page changes them; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings, () => undefined);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
