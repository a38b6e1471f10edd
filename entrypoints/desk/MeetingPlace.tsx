import { Gone } from '@/components/desk/frame/Gone';
import { Head } from '@/components/desk/frame/Head';
import { Loaded } from '@/components/desk/frame/Loaded';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { whenWords } from '@/lib/desk/when';
import type { PageProps } from './page-props';
import { store } from './store';
import { useLive } from './use-live';

interface Props extends PageProps {
  place: 'prepare' | 'reflect';
  id: string;
}

async function meetingAt(id: string) {
  const [meeting] = await store.meetings.many([id]);
  return meeting ? { meeting, partners: await store.partners.many(meeting.partnerIds) } : null;
}

/** The place of one meeting: what it is, and the way to its partners. */
export function MeetingPlace({ arrived, now, place, id }: Props) {
  const live = useLive(() => meetingAt(id), [id]);
  return (
    <Loaded live={live}>
      {(found) =>
        found ? (
          <>
            <Head title={t(`desk.place.${place}`)} arrived={arrived}>
              <bdi>{found.meeting.title || t('desk.found.untitled')}</bdi>
            </Head>
            <p className="m">{whenWords(found.meeting, now)}</p>
            {found.partners.map((partner) => (
              <p key={partner.id}>
                <a className="link" href={hrefOf('partner', partner.id)}>
                  <bdi>{partner.name}</bdi>
                </a>
              </p>
            ))}
          </>
        ) : (
          <Gone arrived={arrived} what="meeting" />
        )
      }
    </Loaded>
  );
}
