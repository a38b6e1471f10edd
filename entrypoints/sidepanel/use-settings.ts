import { useEffect, useState } from 'react';
import { changeSettings, readSettings } from '@/lib/browser/settings';

/** Whether single keys are on, and the way to turn them off (WCAG 2.1.4). */
export function useSingleKeys(fail: (error: unknown) => void) {
  const [on, setOn] = useState(true);
  useEffect(() => {
    readSettings().then((settings) => setOn(settings.singleKeys), fail);
  }, [fail]);
  const change = (singleKeys: boolean) => {
    setOn(singleKeys);
    changeSettings({ singleKeys }).catch(fail);
  };
  return { on, change };
}
