import { useEffect } from 'react';
import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { LookBack } from '@/components/desk/reflect/LookBack';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { valueOr } from '@/lib/desk/live';
import { noteShown, putAway } from '@/lib/preparation/marks';
import { loadPreparation } from '@/lib/preparation/query';
import { tellPulse, writeReflection } from '@/lib/reflection/commands';
import { loadReflection, PULSE } from '@/lib/reflection/query';
import type { PageProps } from './page-props';
import { SettleArea } from './SettleArea';
import { store } from './store';
import { useLive } from './use-live';
import { useSettings } from './use-settings';
import { useThink } from './use-thoughts';

interface Asked {
  id: string;
  now: number;
  lessOf: readonly string[] | undefined;
  /** Nothing is written yet: what was written without a question goes on without one. */
  blank: boolean;
}

/** One question to begin with, kept for this meeting (PRACTICE P10). */
function useQuestion({ id, now, lessOf, blank }: Asked) {
  const library = useThink();
  const live = useLive(() => loadPreparation(store, id, null, [], now), [id, now]);
  const preparation = valueOr(live, null);
  const found =
    library && preparation && lessOf ? library.lookBack(preparation, lessOf, firstName) : null;
  const noted = preparation?.marks.some(
    (mark) => mark.meetingId === id && mark.promptId === found?.prompt.id,
  );
  const picked = blank || noted ? found : null;
  const partnerId = preparation?.view.partner?.id;
  const promptId = picked?.prompt.id;
  const over = preparation !== null && preparation.view.meeting.start <= now;
  useEffect(() => {
    if (!over || !partnerId || !promptId) return;
    noteShown(store, { meetingId: id, partnerId }, [promptId]).catch(() => undefined);
  }, [over, id, partnerId, promptId]);
  return { picked, place: { meetingId: id, partnerId: partnerId ?? '' } };
}

/** The private page after one meeting, wired. */
export function ReflectPage({ id, arrived, now, act }: PageProps & { id: string }) {
  const live = useLive(() => loadReflection(store, id), [id]);
  const settings = useSettings();
  const blank = valueOr(live, null)?.text === '';
  const { picked, place } = useQuestion({ id, now, lessOf: settings?.lessOf, blank });
  const pulse = (partnerId: string, value: number | null) => {
    if (value !== null) {
      void act(t('reflect.said.pulse'), tellPulse(store, id, partnerId, value));
    } else void act(t('reflect.said.skipped'), putAway(store, { meetingId: id, partnerId }, PULSE));
  };
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <LookBack
            view={settings?.pulse === false ? { ...view, pulses: [] } : view}
            arrived={arrived}
            now={now}
            prompt={picked}
            onAnother={(promptId) =>
              void act(t('prepare.said.another'), putAway(store, place, promptId))
            }
            onWrite={(change) => writeReflection(store, id, change)}
            onPulse={pulse}
          >
            <SettleArea now={now} act={act} meetingId={id} />
          </LookBack>
        ) : (
          <Gone arrived={arrived} what="meeting" />
        )
      }
    </Loaded>
  );
}
