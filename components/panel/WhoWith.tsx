import { t } from '@/components/ui/text';
import { WhoForm } from '@/components/who-with/WhoForm';
import type { WhoChoice } from '@/lib/meetings/who-with';
import { usePanelMore } from './do';

interface Props {
  /** The series' iCalUID. */
  uid: string;
  choices: readonly WhoChoice[];
}

/** "Who is it with?", in the head of a meeting with nobody. */
export function WhoWith({ uid, choices }: Props) {
  const { sayWho } = usePanelMore();
  return (
    <section className="who-with" aria-labelledby="who-with">
      <h2 id="who-with">{t('panel.who')}</h2>
      <WhoForm
        of={uid}
        choices={choices}
        label={t('panel.who.name')}
        hint={t('panel.who.name')}
        save={t('panel.who.save')}
        onWho={(who, name) => sayWho(uid, 'id' in who ? who : { ...who, name })}
      />
    </section>
  );
}
