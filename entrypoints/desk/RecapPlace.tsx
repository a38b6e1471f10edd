import { useEffect, useState } from 'react';
import { Gone } from '@/components/desk/frame/Gone';
import { Loaded } from '@/components/desk/frame/Loaded';
import { Recap } from '@/components/desk/recap/Recap';
import { Loading } from '@/components/ui/Empty';
import { t } from '@/components/ui/text';
import { valueOr } from '@/lib/desk/live';
import { recapLanguage } from '@/lib/desk/recap/language';
import { recapOf } from '@/lib/desk/recap/query';
import { stayingOf } from '@/lib/desk/recap/stays';
import { spokenHere } from '@/lib/i18n/speaking';
import { type Voice, voiceIn } from '@/lib/i18n/voice';
import type { PageProps } from './page-props';
import { recapDo } from './recap-do';
import { store } from './store';
import { useKept } from './use-kept';
import { useLive } from './use-live';

interface Props extends PageProps {
  id: string;
  meetingId: string;
}

/** The language kept for the partner to begin with, else the page's own; English where that can't be loaded. */
function useFirstVoice(partnerId: string): Voice | null {
  const [voice, setVoice] = useState<Voice | null>(null);
  useEffect(() => {
    let here = true;
    const english = () => voiceIn('en');
    void recapLanguage(store, partnerId)
      .catch(() => null)
      .then((kept) => voiceIn(kept ?? spokenHere()))
      .catch(english)
      .then((found) => here && setVoice(found));
    return () => {
      here = false;
    };
  }, [partnerId]);
  return voice;
}

/** The recap of one meeting with a partner, wired. */
export function RecapPlace({ id, meetingId, arrived, now, act }: Props) {
  const voice = useFirstVoice(id);
  const about = `${id}/${meetingId}`;
  const live = useKept(
    useLive(() => recapOf(store, id, meetingId), [id, meetingId]),
    about,
  );
  const staying = useKept(
    useLive(() => stayingOf(store, meetingId), [meetingId]),
    about,
  );
  if (!voice) return <Loading label={t('desk.loading')} />;
  return (
    <Loaded live={live}>
      {(view) =>
        view ? (
          <Recap
            key={about}
            at={{ partnerId: id, meetingId }}
            view={view}
            staying={valueOr(staying, [])}
            voice={voice}
            act={recapDo(id, view.meeting.start, act)}
            now={now}
            arrived={arrived}
          />
        ) : (
          <Gone arrived={arrived} what="meeting" />
        )
      }
    </Loaded>
  );
}
