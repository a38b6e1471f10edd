import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { type SiteId, sites } from '@/lib/shared/site';
import { Tick } from '../frame/Tick';

export interface SitesProps {
  /** The sites that are on. */
  on: readonly SiteId[];
  /** Turned on just now, and refused by the user in the browser's own question. */
  refused: SiteId | null;
  /** Called within the click itself: the browser asks only then. */
  onSite(id: SiteId, on: boolean): void;
  /** Whether the panel opens in the page itself; null where the browser leaves no choice. */
  inPage: boolean | null;
  onInPage(inPage: boolean): void;
}

/** The sites in whose pages Cairn may be, each turned on by itself. */
export function Sites({ on, refused, onSite, inPage, onInPage }: SitesProps) {
  const named = sites.find(({ id }) => id === refused);
  return (
    <Section className="dk-card dk-set" title={t('desk.set.sites')}>
      <div>
        <p className="dk-hint">{t('desk.set.sites.hint')}</p>
        <div className="dk-ticks">
          {sites.map(({ id, name }) => (
            <Tick key={id} checked={on.includes(id)} onChange={(wanted) => onSite(id, wanted)}>
              {name}
            </Tick>
          ))}
        </div>
        {inPage !== null && on.length > 0 ? (
          <div className="dk-ticks">
            <Tick checked={inPage} onChange={onInPage}>
              {t('desk.set.sites.inPage')}
            </Tick>
          </div>
        ) : null}
        <p role="status">{named ? t('desk.set.sites.refused', { site: named.name }) : null}</p>
      </div>
    </Section>
  );
}
