import type { ReactNode } from 'react';
import { firstName } from '@/components/ui/initials';
import { t } from '@/components/ui/text';
import { hrefOf } from '@/lib/desk/route';
import type { Partner } from '@/lib/mentoring/partner';
import { isolate } from '@/lib/shared/isolate';
import { Head } from '../frame/Head';
import { PrintBar } from './PrintBar';

interface Props {
  title: string;
  /** A line under the title. */
  about?: ReactNode;
  partner: Pick<Partner, 'id' | 'name'>;
  arrived: boolean;
  secrets?: { without: boolean; onWithout(without: boolean): void } | null;
  onPrint(): void;
  children: ReactNode;
}

const NONE = { without: true, onWithout: () => undefined };

/** A page that shows just what will be printed (PRACTICE N8). */
export function Sheet({ title, about, partner, arrived, secrets, onPrint, children }: Props) {
  return (
    <div className="pr-page pr-sheet">
      <div>
        <Head title={title} arrived={arrived}>
          {title}
        </Head>
        {about ? <p className="pr-about">{about}</p> : null}
      </div>
      <PrintBar secrets={secrets != null} {...(secrets ?? NONE)} onPrint={onPrint}>
        <a className="link" href={hrefOf('partner', partner.id)}>
          {t('signs.back', { name: isolate(firstName(partner.name)) })}
        </a>
      </PrintBar>
      {children}
    </div>
  );
}
