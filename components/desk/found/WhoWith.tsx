import { t } from '@/components/ui/text';
import { type Who, WhoForm } from '@/components/who-with/WhoForm';
import type { FoundMeeting } from '@/lib/meetings/candidates';
import type { WhoChoice } from '@/lib/meetings/who-with';
import { isolate } from '@/lib/shared/isolate';

export type OnWho = (uid: string, who: Who, name: string) => void;

interface Props {
  meeting: Pick<FoundMeeting, 'uid' | 'title'> & { whoChoices: readonly WhoChoice[] };
  onWho: OnWho;
}

/** "Who is it with?", for a series whose meetings are with nobody yet. */
export function WhoWith({ meeting, onWho }: Props) {
  const { uid, title, whoChoices } = meeting;
  const of = { title: isolate(title.trim() || t('desk.found.untitled')) };
  return (
    <details className="dk-fold dk-who">
      <summary aria-label={t('desk.who.of', of)}>{t('desk.who')}</summary>
      <WhoForm
        key={uid}
        of={uid}
        choices={whoChoices}
        label={t('desk.who.name')}
        hint={t(whoChoices.length > 0 ? 'desk.who.other' : 'desk.who.name')}
        save={t('desk.who.save')}
        onWho={(who, name) => onWho(uid, who, name)}
      />
    </details>
  );
}
