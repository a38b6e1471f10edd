import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';
import type { Kind } from '@/lib/search/kinds';
import type { Group, Result } from '@/lib/search/messages';
import { wayTo } from '@/lib/search/way';
import { Found } from './Found';
import { kindIcons } from './kind-icons';

export interface GroupsProps {
  groups: readonly Group[];
  /** Local date. */
  today: string;
  /** The address of a place of the desk. */
  hrefOf(place: string): string;
  /** Goes there by other ways than the link. */
  onGo?(result: Result, event: React.MouseEvent): void;
  onKind(kind: Kind): void;
}

/** What was found, kind by kind, the best first. */
export function Groups({ groups, today, hrefOf, onGo, onKind }: GroupsProps) {
  return groups.map(({ kind, total, results }) => (
    <section key={kind} className="sr-group" aria-label={t(`search.kind.${kind}`)}>
      <div className="sech">
        <Icon name={kindIcons[kind]} />
        <h2>{t(`search.kind.${kind}`)}</h2>
        <span className="c num">{total}</span>
        {total > results.length && groups.length > 1 ? (
          <span className="a">
            <Button small kind="quiet" onClick={() => onKind(kind)}>
              {t('search.all', { n: total })}
            </Button>
          </span>
        ) : null}
      </div>
      <ul>
        {results.map((result) => (
          <Found
            key={result.key}
            result={result}
            today={today}
            href={hrefOf(wayTo(result))}
            onGo={onGo && ((event) => onGo(result, event))}
          />
        ))}
      </ul>
    </section>
  ));
}
