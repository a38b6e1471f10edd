import { useEffect, useRef, useState } from 'react';
import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { useWalk } from '@/components/desk/frame/use-walk';
import { Prepare } from '@/components/desk/prepare/Prepare';
import { useDigitKeys } from '@/components/desk/prepare/use-digit-keys';
import { DoProvider, type PanelDo } from '@/components/panel/do';
import { bringPieces, loadPieces } from '@/components/panel/piece';
import { t } from '@/components/ui/text';
import { valueOr } from '@/lib/desk/live';
import { spokenHere } from '@/lib/i18n/speaking';
import { templateNow } from '@/lib/panel/template-now';
import { loadPreparation, type Preparation } from '@/lib/preparation/query';
import { standingOf } from '@/lib/preparation/standing';
import { begunLine, keepLine } from './begun-line';
import type { PageProps } from './page-props';
import { prepareDo, rowsDo } from './prepare-do';
import { SettleArea } from './SettleArea';
import { store } from './store';
import { useLive } from './use-live';
import { usePanel } from './use-panel';
import { useSettings } from './use-settings';
import { useThink, useThoughts } from './use-thoughts';

// The editors of the panel's rows come when they are wanted.
bringPieces(() => import('@/components/panel/pieces'));

interface Props extends PageProps {
  id: string;
}

/** The start that the meeting had when the page was opened. */
function useOpened(preparation: Preparation | null): number {
  const opened = useRef<number | null>(null);
  opened.current ??= preparation?.view.meeting.start ?? null;
  return opened.current ?? 0;
}

/** The page before one meeting, wired. */
export function PreparePage({ id, ...page }: Props) {
  const { now, act, arrived, tell } = page;
  const [partnerId, choosePartner] = useState<string | null>(null);
  // Prompts on the agenda are worded with the library's texts, in the language spoken now.
  const texts = useThink() !== null;
  const live = useLive(
    () => loadPreparation(store, id, partnerId, templateNow, now),
    [id, partnerId, now, spokenHere(), texts],
  );
  const settings = useSettings();
  const preparation = valueOr(live, null);
  const thoughts = useThoughts(preparation, settings?.lessOf ?? null);
  const opened = useOpened(preparation);
  const panel = usePanel(() => tell({ kind: 'failed', text: t('start.ready.panel.failed') }));
  const singleKeys = settings?.singleKeys ?? false;
  useWalk(singleKeys);
  useDigitKeys(singleKeys);
  useEffect(() => void loadPieces().catch(() => undefined), []);
  const known = useRef(false);
  if (preparation && !preparation.gone) known.current = true;
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found || (found.gone && !known.current))
          return <Gone arrived={arrived} what="meeting" />;
        const standing = standingOf(found.view.meeting, found.gone, opened, now);
        // Rows are all of the panel that stands here, and they ask for nothing else.
        const rows = rowsDo(found, act) as PanelDo;
        return (
          <DoProvider value={{ do: rows, singleKeys }}>
            <Prepare
              preparation={found}
              thoughts={thoughts}
              standing={standing}
              arrived={arrived}
              now={now}
              act={{ ...prepareDo(found, act), openPanel: panel, choosePartner }}
              begun={begunLine(id)}
              onLine={(line) => keepLine(id, line)}
            >
              <SettleArea now={now} act={act} partnerId={found.view.partner?.id} />
            </Prepare>
          </DoProvider>
        );
      }}
    </Loaded>
  );
}
