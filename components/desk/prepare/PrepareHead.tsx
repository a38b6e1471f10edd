import { Icon } from '@/components/ui/Icon';
import { firstName } from '@/components/ui/initials';
import { Phase } from '@/components/ui/Phase';
import { SampleMark } from '@/components/ui/SampleMark';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import { whenWords } from '@/lib/desk/when';
import { word } from '@/lib/i18n/translate';
import { untilWords } from '@/lib/mentoring/rules/minutes';
import type { Preparation } from '@/lib/preparation/query';
import { isolate } from '@/lib/shared/isolate';
import { DAY } from '@/lib/shared/time';
import { Head } from '../frame/Head';

interface Props {
  preparation: Preparation;
  arrived: boolean;
  now: number;
}

function Theme({ preparation: { view, ordinal } }: Pick<Props, 'preparation'>) {
  const number = ordinal === 1 ? t('prepare.first.one') : t('prepare.ordinal', { n: ordinal });
  return (
    <p className="pp-theme">
      {view.theme ? (
        <span>
          <Icon name="trail" small />
          <bdi>{t('prepare.theme', { theme: view.theme })}</bdi>
        </span>
      ) : null}
      {view.partner ? <span className="q num">{number}</span> : null}
    </p>
  );
}

function Where({ preparation }: Pick<Props, 'preparation'>) {
  const { joinUrl, location } = preparation.view.meeting;
  const safe = joinUrl?.startsWith('https://') ? joinUrl : null;
  return (
    <>
      {location && location !== joinUrl ? (
        <span>
          <Icon name="place" small />
          <bdi>{location}</bdi>
        </span>
      ) : null}
      {safe ? (
        <a className="link" href={safe} target="_blank" rel="noreferrer noopener">
          <Icon name="cam" small />
          {t('prepare.join')}
        </a>
      ) : null}
    </>
  );
}

/** Whom, when, in how long, where, and the theme of the roadmap. */
export function PrepareHead({ preparation, arrived, now }: Props) {
  const { meeting, partner } = preparation.view;
  const name = partner?.name ?? (meeting.title || t('desk.found.untitled'));
  const soon = meeting.start > now && meeting.start - now < DAY;
  return (
    <div className="pp-head">
      {partner ? <Stone name={partner.name} colour={partner.stone} size="large" /> : null}
      <div>
        <Head title={t('prepare.title', { name })} arrived={arrived}>
          <bdi>{name}</bdi> {partner ? <Phase phase={partner.phase} /> : null}{' '}
          <SampleMark of={partner?.id ?? meeting.id} />
        </Head>
        <Theme preparation={preparation} />
        <p className="pp-when num">
          <b>{whenWords(meeting, now)}</b>
          {soon ? <span>{word(untilWords(meeting.start, now))}</span> : null}
          <Where preparation={preparation} />
        </p>
      </div>
      {partner ? (
        <a className="btn" href={hrefOf('partner', partner.id)}>
          {t('prepare.page', { name: isolate(firstName(partner.name)) })}
        </a>
      ) : null}
    </div>
  );
}
