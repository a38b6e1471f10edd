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
import { loadReflection, PULSE, type Written } from '@/lib/reflection/query';
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
  /** What is written so far; null until it is read. */
  written: Written | null;
}

/** One question to begin with, kept for this meeting (PRACTICE P10); what is written keeps its own. */
function useQuestion({ id, now, lessOf, written }: Asked) {
  const library = useThink();
  const live = useLive(() => loadPreparation(store, id, null, () => [], now), [id, now]);
  const preparation = valueOr(live, null);
  const found =
    library && preparation && lessOf ? library.lookBack(preparation, lessOf, firstName) : null;
  const noted = preparation?.marks.some(
    (mark) => mark.meetingId === id && mark.promptId === found?.prompt.id,
  );
  const blank = written?.text === '';
  // Of an older text nobody knows what it answers: at best what the meeting showed.
  const old = written?.promptId === undefined && noted;
  const picked = blank || old ? found : null;
  const kept = !blank && written?.promptId;
  const partner = preparation?.view.partner;
  const question =
    kept && partner
      ? (library?.questionOf(kept, firstName(partner.name), preparation.own.known) ?? null)
      : (picked?.text ?? null);
  const partnerId = partner?.id;
  const promptId = picked?.prompt.id;
  const over = preparation !== null && preparation.view.meeting.start <= now;
  useEffect(() => {
    if (!over || !partnerId || !promptId) return;
    noteShown(store, { meetingId: id, partnerId }, [promptId]).catch(() => undefined);
  }, [over, id, partnerId, promptId]);
  return { picked, question, place: { meetingId: id, partnerId: partnerId ?? '' } };
}

/** The private page after one meeting, wired. */
export function ReflectPage({ id, arrived, now, act }: PageProps & { id: string }) {
  const live = useLive(() => loadReflection(store, id), [id]);
  const settings = useSettings();
  const written = valueOr(live, null);
  const { picked, question, place } = useQuestion({ id, now, lessOf: settings?.lessOf, written });
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
            question={question}
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
