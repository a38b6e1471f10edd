import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { SampleMark } from '@/components/ui/SampleMark';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import type { Alike } from '@/lib/desk/partners/alike';
import { hrefOf } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { namesInWords } from '../found/names';

interface Props {
  partner: Partner;
  /** Names of everyone who has an address, under each address that several have. */
  shared: Readonly<Record<string, readonly string[]>>;
  /** Who else may be the same person. */
  alike: readonly Alike[];
  onEdit(id: string): void;
  /** Begins to make one of this partner and another; nobody where several may be meant. */
  onMerge(id: string, otherId: string): void;
}

function Shared({ partner, shared }: Pick<Props, 'partner' | 'shared'>) {
  return partner.emails.map((email) => {
    const holders = shared[email] ?? [];
    const own = holders.indexOf(partner.name);
    const others = holders.filter((_, index) => index !== own);
    if (others.length === 0) return null;
    const names = namesInWords(others);
    return (
      <p className="dk-trouble" key={email}>
        <Icon name="info" small />
        <span>{t('desk.partner.shares', { email: isolate(email), names })}</span>
      </p>
    );
  });
}

function MayBe({ partner, alike, onMerge }: Pick<Props, 'partner' | 'alike' | 'onMerge'>) {
  const [first, ...more] = alike;
  if (!first) return null;
  return (
    <p className="dk-alike">
      <span>{t('desk.partner.alike', { names: namesInWords(alike.map(({ name }) => name)) })}</span>
      <Button
        small
        kind="quiet"
        aria-label={t('desk.merge.head', { name: isolate(partner.name) })}
        onClick={() => onMerge(partner.id, more.length > 0 ? '' : first.id)}
      >
        {t('desk.merge.do')}
      </Button>
    </p>
  );
}

/** One partner: who, which chair, phase and rhythm, addresses. */
export function PartnerRow({ partner, shared, alike, onEdit, onMerge }: Props) {
  const { id, name, chair, phase, rhythmDays, emails, stone } = partner;
  return (
    <li className="dk-line dk-partner">
      <Stone name={name} colour={stone} />
      <div>
        <p className="dk-t">
          <a className="dk-plain" href={hrefOf('partner', id)}>
            <bdi>{name}</bdi>
          </a>{' '}
          <SampleMark of={id} />
        </p>
        <p className="dk-m num">
          <span>{t(`desk.partner.${chair}`)}</span>
          <span>{t(`desk.phase.${phase}`)}</span>
          {partner.archivedAt === null ? null : <span>{t('desk.partner.rests')}</span>}
          <span>
            {rhythmDays === null
              ? t('desk.partner.norhythm')
              : t('desk.partner.every', { n: rhythmDays })}
          </span>
          <bdi>{emails.join(', ') || t('desk.partner.noaddress')}</bdi>
        </p>
        <Shared partner={partner} shared={shared} />
        <MayBe partner={partner} alike={alike} onMerge={onMerge} />
      </div>
      <Button
        small
        kind="quiet"
        aria-label={t('desk.partner.edit.of', { name: isolate(name) })}
        onClick={() => onEdit(id)}
      >
        {t('desk.partner.edit')}
      </Button>
    </li>
  );
}
