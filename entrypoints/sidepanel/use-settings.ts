import { useEffect, useState } from 'react';
import { changeSettings, readSettings, type Settings, watchSettings } from '@/lib/browser/settings';

/** The settings as they are now, whichever page changes them; null until they are read. */
export function useSettings(fail: (error: unknown) => void) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings, fail);
    return watchSettings(setSettings);
  }, [fail]);
  const change = (some: Partial<Settings>) => {
    changeSettings(some).then(setSettings, fail);
  };
  return { settings, change };
}
