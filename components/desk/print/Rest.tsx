import { Button } from '@/components/ui/Button';
import { t } from '@/components/ui/text';

interface Props {
  name: string;
  onRest(): void;
}

/** What has come to its end may rest in the archive (PRACTICE H4): offered, never done by itself. */
export function Rest({ name, onRest }: Props) {
  return (
    <div className="pr-rest pr-screen">
      <p className="pr-ask">{t('paper.rest')}</p>
      <p className="m">{t('paper.rest.why', { name })}</p>
      <Button small onClick={onRest}>
        {t('paper.rest.do')}
      </Button>
    </div>
  );
}
