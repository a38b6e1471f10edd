import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Stone } from '@/components/ui/Stone';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { namesInWords } from '../found/names';

interface Props {
  partner: Partner;
  /** Names of everyone who has an address, under each address that several have. */
  shared: Readonly<Record<string, readonly string[]>>;
  onEdit(id: string): void;
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

/** One partner: who, which chair, phase and rhythm, addresses. */
export function PartnerRow({ partner, shared, onEdit }: Props) {
  const { id, name, chair, phase, rhythmDays, emails, stone } = partner;
  return (
    <li className="dk-line dk-partner">
      <Stone name={name} colour={stone} />
      <div>
        <p className="dk-t">
          <a className="dk-plain" href={hrefOf('partner', id)}>
            <bdi>{name}</bdi>
          </a>
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
