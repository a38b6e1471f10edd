import { IconButton } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { hrefOf, INSIGHTS, SIGNS } from '@/lib/desk/route';

interface Props {
  partnerId: string;
  /** There was a meeting lately: before one there is nothing to show. */
  met: boolean;
  /** It was told to stay away. */
  away: boolean;
  /** There were meetings enough for months and years of them. */
  insights: boolean;
  onAway(): void;
}

/** The quiet way to what the meetings show (PRACTICE H4, N2). */
export function SignsLink({ partnerId, met, away, insights, onAway }: Props) {
  if (!met || away) return null;
  const putAway = () => {
    // The button goes with what it puts away.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    onAway();
  };
  return (
    <Section
      className="dk-card"
      title={t('signs.link')}
      action={<IconButton icon="x" label={t('desk.part.away')} onClick={putAway} />}
    >
      <a className="link" href={hrefOf('partner', partnerId, SIGNS)}>
        {t('signs.link.what')}
      </a>
      {insights ? (
        <p>
          <a className="link" href={hrefOf('partner', partnerId, INSIGHTS)}>
            {t('insights.link')}
          </a>
        </p>
      ) : null}
    </Section>
  );
}
