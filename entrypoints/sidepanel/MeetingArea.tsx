import { useEffect, useState } from 'react';
import { AboutForm } from '@/components/offers/AboutForm';
import { ReminderLines } from '@/components/offers/ReminderLines';
import { firstName } from '@/components/ui/initials';
import { noteProfile } from '@/lib/desk/relationship/profile';
import { sessionTexts } from '@/lib/i18n/session-texts';
import { addTexts } from '@/lib/i18n/speaking';
import type { Partner } from '@/lib/mentoring/partner';
import { putAway } from '@/lib/preparation/marks';
import { reminderKey, remindersOf } from '@/lib/preparation/reminders';
import { done } from '@/lib/shared/done';
import { isolate } from '@/lib/shared/isolate';
import { GuidedArea, type GuidedProps } from './GuidedArea';
import { useLive } from './use-live';

/** What the menu was asked for, to stand above the agenda. */
export type Asked = 'session' | 'about';

interface Props extends Omit<GuidedProps, 'choosing' | 'partner'> {
  asked: Asked | null;
}
type WithPartner = Props & { partner: Partner };

/** Whether the words of what stands here are spoken. */
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

function Reminded({ store, view: { meeting }, saving, partner }: WithPartner) {
  const place = { meetingId: meeting.id, partnerId: partner.id };
  const reminders = useLive(
    () => remindersOf(store, partner, meeting, store.clock()),
    JSON.stringify([place, partner.updatedAt]),
    saving.fail,
  );
  if (!reminders) return null;
  return (
    <ReminderLines
      reminders={reminders}
      name={isolate(firstName(partner.name))}
      onAway={(one) =>
        void saving.run(async () =>
          done('offers.said.away', await putAway(store, place, reminderKey(one))),
        )
      }
    />
  );
}

function About({ store, saving, partner, onChosen }: WithPartner) {
  const { name } = partner;
  return (
    <AboutForm
      profile={partner.profile}
      name={isolate(firstName(name))}
      onNote={(field, text) =>
        saving.run(async () => {
          const undo = await noteProfile(store, partner.id, field, text);
          return done('desk.rel.about.saved', undo, { name: isolate(name) });
        })
      }
      onClose={onChosen}
    />
  );
}

/** What stands above the agenda of a running meeting: reminders, what the menu was asked for, a session or an offer. */
export function MeetingArea(props: Props) {
  const words = useWords(props.saving.fail);
  const { partner } = props.view;
  if (!words || !partner) return null;
  return (
    <>
      <Reminded {...props} partner={partner} />
      {props.asked === 'about' ? <About {...props} partner={partner} /> : null}
      <GuidedArea {...props} partner={partner} choosing={props.asked === 'session'} />
    </>
  );
}
