import { useState } from 'react';
import { opensFromPages } from '@/lib/browser/panel';
import { changeSettings, type Settings } from '@/lib/browser/settings';
import { releaseSite, requestSite } from '@/lib/browser/sites';
import type { SiteId } from '@/lib/shared/site';
import { hostsInUse } from '@/lib/sync/hosts';
import { store } from './store';

/** The sites that are on, and what turns them on and off; the background follows the settings. */
export function useSites(settings: Settings | null, said: () => void, failed: () => void) {
  const [refused, setRefused] = useState<SiteId | null>(null);
  const on = settings?.sites ?? [];
  const turnOn = async (id: SiteId, asked: Promise<boolean>) => {
    const granted = await asked;
    setRefused(granted ? null : id);
    if (granted)
      await changeSettings({ sites: [...on.filter((one) => one !== id), id] }).then(said);
  };
  const turnOff = async (id: SiteId) => {
    setRefused(null);
    await changeSettings({ sites: on.filter((one) => one !== id) });
    // A calendar address may be read from the same host.
    await releaseSite(id, await hostsInUse(store));
    said();
  };
  const onSite = (id: SiteId, wanted: boolean) =>
    void (wanted ? turnOn(id, requestSite(id)) : turnOff(id)).catch(failed);
  const inPage = opensFromPages() ? (settings?.inPage ?? false) : null;
  const onInPage = (wanted: boolean) =>
    void changeSettings({ inPage: wanted }).then(said).catch(failed);
  return { on, refused, onSite, inPage, onInPage };
}
