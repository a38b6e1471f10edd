import { useEffect, useState } from 'react';
import { changeSettings, type Settings } from '@/lib/browser/settings';
import { runningVersion } from '@/lib/browser/version';
import { newsSince } from '@/lib/desk/whats-new';
import { toHeading } from './to-heading';

/** What an update brought, until it is put away; whoever begins with this version has seen all of it. */
export function useNews({ seenVersion }: Settings, isNew: boolean) {
  const version = runningVersion();
  const [away, setAway] = useState(isNew);
  useEffect(() => {
    if (isNew && seenVersion === null) void changeSettings({ seenVersion: version });
  }, [isNew, seenVersion, version]);
  const onSeen = () => {
    setAway(true);
    toHeading();
    void changeSettings({ seenVersion: version });
  };
  return { news: away ? null : newsSince(version, seenVersion), onSeen };
}
