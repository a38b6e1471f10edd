import { useState } from 'react';
import { Chooser } from '@/components/sessions/Chooser';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { hrefOf, SESSION } from '@/lib/desk/route';
import { dayWords } from '@/lib/desk/when';
import type { SessionChoice } from '@/lib/sessions/choices';
import type { KnownSession } from '@/lib/sessions/query';
import { placeIn } from '@/lib/sessions/travel';
import './sessions.css';

/** So many of those done are shown at first. */
const LATEST = 3;

interface Props {
  partnerId: string;
  now: number;
  /** Those begun and not finished, the open one first. */
  waiting: readonly KnownSession[];
  /** Newest first. */
  done: readonly KnownSession[];
  /** What could be begun; none for a relationship that rests. */
  choices: readonly SessionChoice[];
  /** The part was told to stay away: only the way to it is left. */
  away: boolean;
  onBegin(choice: SessionChoice): void;
  onGoOn(id: string): void;
}

const titleOf = ({ template }: KnownSession) => t(`sessions.kind.${template.kind}`);

function Waiting({ one, onGoOn }: { one: KnownSession; onGoOn(id: string): void }) {
  const { session, template } = one;
  const { part, at, of } = placeIn(template, session);
  const text = titleOf(one);
  return (
    <li>
      <span>
        {text}
        <span className="m num">
          {t('sessions.place', { at: at + 1, of, part: t(part.title) })}
        </span>
      </span>
      <Button small aria-label={t('sessions.goOn.of', { text })} onClick={() => onGoOn(session.id)}>
        {t('sessions.goOn')}
      </Button>
    </li>
  );
}

function Done({
  all,
  partnerId,
  now,
}: Pick<Props, 'partnerId' | 'now'> & { all: readonly KnownSession[] }) {
  return (
    <ul className="ds-list">
      {all.map((one) => {
        const { session } = one;
        return (
          <li key={session.id}>
            <span>
              <a className="link" href={hrefOf('partner', partnerId, SESSION, session.id)}>
                {titleOf(one)}
              </a>
            </span>
            <span className="m num">{dayWords(session.doneAt ?? session.updatedAt, now)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What waits, and those that are done. */
function Known({ partnerId, now, waiting, done, onGoOn }: Omit<Props, 'choices' | 'away'>) {
  const earlier = done.slice(LATEST);
  return (
    <>
      {waiting.length > 0 ? (
        <ul className="ds-list">
          {waiting.map((one) => (
            <Waiting key={one.session.id} one={one} onGoOn={onGoOn} />
          ))}
        </ul>
      ) : null}
      <Done all={done.slice(0, LATEST)} partnerId={partnerId} now={now} />
      {earlier.length > 0 ? (
        <details>
          <summary className="link">{t('desk.sessions.earlier', { n: earlier.length })}</summary>
          <Done all={earlier} partnerId={partnerId} now={now} />
        </details>
      ) : null}
    </>
  );
}

/**
 * The guided sessions of a relationship: what waits, those done, and the way to begin one. Where there are none
 * yet, or the part was told to stay away, that way is all there is.
 */
export function SessionsPart(props: Props) {
  const { waiting, done, choices, away, onBegin } = props;
  const [choosing, setChoosing] = useState(false);
  const bare = away || (waiting.length === 0 && done.length === 0);
  if (bare && choices.length === 0) return null;
  const choose = (
    <Button small kind="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
      {t('desk.sessions.choose')}
    </Button>
  );
  const chooser = choosing ? (
    <Chooser choices={choices} onBegin={onBegin} onClose={() => setChoosing(false)} />
  ) : null;
  if (bare) {
    return (
      <div>
        <p className="ds-line">{choose}</p>
        {chooser}
      </div>
    );
  }
  return (
    <Section
      className="dk-card"
      title={t('desk.sessions.title')}
      action={choices.length > 0 ? choose : undefined}
    >
      <Known {...props} />
      {chooser}
    </Section>
  );
}
