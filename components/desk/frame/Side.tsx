import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Kbd } from '@/components/ui/Kbd';
import { t } from '@/components/ui/text';
import type { Place, Spot } from '@/lib/desk/route';

/** How many things wait in each place; 0 shows nothing. Some places are there only once they have something to say. */
export interface Counts {
  asks: number;
  repairs: number;
  objectives?: boolean;
  network?: boolean;
  insights?: boolean;
}

interface Props {
  place: Spot['place'];
  counts: Counts;
  /** Shows which keys work. */
  onKeys(): void;
}

/** The places that stand in the list, or have a name there. */
type Entry = Exclude<Place, 'handover'>;

/** Under which entry of the list a place stands. */
const entries: Partial<Record<Spot['place'], Entry>> = {
  partner: 'partners',
  prepare: 'found',
  reflect: 'reflections',
  questions: 'settings',
  handover: 'partners',
};

interface ItemProps {
  to: Entry;
  icon: IconName;
  at: Spot['place'];
  end?: string;
}

function current(to: Entry, at: Spot['place']): 'page' | 'true' | undefined {
  if (to === at) return 'page';
  return entries[at] === to ? 'true' : undefined;
}

function Item({ to, icon, at, end }: ItemProps) {
  return (
    <li>
      <a href={`#${to}`} aria-current={current(to, at)}>
        <Icon name={icon} />
        {t(`desk.place.${to}`)}
        {end ? <span className="dk-end num">{end}</span> : null}
      </a>
    </li>
  );
}

/** A link would change the address, which says the place. */
function skip() {
  document.querySelector<HTMLElement>('.dk-head')?.focus();
}

/** The list of places at the side; under 900 px it stands on top. */
export function Side({ place, counts, onKeys }: Props) {
  return (
    <header className="dk-side">
      <Button className="dk-skip" onClick={skip}>
        {t('desk.skip')}
      </Button>
      <p className="dk-brand">
        <Icon name="cairn" />
        {t('desk.name')}
      </p>
      <nav aria-label={t('desk.nav')}>
        <ul>
          <Item to="search" icon="search" at={place} />
          <Item
            to="found"
            icon="cal"
            at={place}
            end={counts.asks > 0 ? t('desk.count.ask', { n: counts.asks }) : undefined}
          />
          <Item to="owed" icon="task" at={place} />
          <Item to="partners" icon="people" at={place} />
          {counts.network || place === 'network' ? (
            <Item to="network" icon="link" at={place} />
          ) : null}
          {counts.insights || place === 'insights' ? (
            <Item to="insights" icon="chart" at={place} />
          ) : null}
          {counts.objectives || place === 'objectives' ? (
            <Item to="objectives" icon="goal" at={place} />
          ) : null}
          <Item to="reflections" icon="pencil" at={place} />
          <Item to="calendars" icon="file" at={place} />
          <Item to="settings" icon="gear" at={place} />
          {counts.repairs > 0 || place === 'repairs' ? (
            <Item
              to="repairs"
              icon="archive"
              at={place}
              end={counts.repairs > 0 ? t('desk.count.rows', { n: counts.repairs }) : undefined}
            />
          ) : null}
        </ul>
      </nav>
      <Button kind="quiet" small className="dk-help" onClick={onKeys}>
        {t('panel.keys')}
        <Kbd>?</Kbd>
      </Button>
      <p className="dk-safe">
        <Icon name="lock" small />
        {t('desk.safe')}
      </p>
    </header>
  );
}
