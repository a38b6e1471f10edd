import { useEffect, useState } from 'react';
import { Chooser } from '@/components/sessions/Chooser';
import { Session } from '@/components/sessions/Session';
import { firstName } from '@/components/ui/initials';
import { sessionTexts } from '@/lib/i18n/session-texts';
import { addTexts } from '@/lib/i18n/speaking';
import { done } from '@/lib/panel/commands/done';
import type { MeetingView } from '@/lib/panel/model';
import { type SessionChoice, sessionChoices } from '@/lib/sessions/choices';
import { beginSession } from '@/lib/sessions/commands';
import { sessionDo } from '@/lib/sessions/doing';
import { sessionsOf, sessionView } from '@/lib/sessions/query';
import { isolate } from '@/lib/shared/isolate';
import type { Store } from '@/lib/storage/store';
import { useLive } from './use-live';
import type { Saving } from './use-saving';

interface Props {
  store: Store;
  view: MeetingView;
  saving: Saving;
  /** The choice of a session is open. */
  choosing: boolean;
  onChosen(): void;
}

/** Whether the sessions' words are spoken here. */
function useWords(onError: (error: unknown) => void): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    let here = true;
    Promise.resolve(addTexts(sessionTexts)).then(() => here && setThere(true), onError);
    return () => {
      here = false;
    };
  }, [onError]);
  return there;
}

/** The guided session with the partner, or the choice of one. */
export function GuidedArea({ store, view, saving, choosing, onChosen }: Props) {
  const words = useWords(saving.fail);
  const { partner, meeting } = view;
  const look = async () => {
    if (!partner) return null;
    const sessions = await sessionsOf(store, partner.id);
    const { open } = sessions;
    const id = open?.template.private ? undefined : open?.session.id;
    return { sessions, session: id ? await sessionView(store, id, meeting.id) : null };
  };
  const found = useLive(look, `${partner?.id} ${meeting.id}`, saving.fail);
  if (!words || !partner || !found) return null;
  if (choosing) {
    const begin = ({ kind, focusId }: SessionChoice) => {
      onChosen();
      void saving.run(async () => {
        const begun = await beginSession(store, { partnerId: partner.id, kind, focusId });
        return done('sessions.said.begun', begun.undo);
      });
    };
    const choices = sessionChoices(found.sessions, partner.phase, false);
    return <Chooser choices={choices} onBegin={begin} onClose={onChosen} />;
  }
  const { session } = found;
  if (!session) return null;
  const where = { sessionId: session.session.id, partnerId: partner.id, meetingId: meeting.id };
  return (
    <Session
      key={session.session.id}
      view={session}
      chair={partner.chair}
      name={isolate(firstName(partner.name))}
      act={sessionDo(store, where, saving.run)}
    />
  );
}
