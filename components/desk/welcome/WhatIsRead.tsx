import { Icon, type IconName } from '@/components/ui/Icon';
import { t } from '@/components/ui/text';

const READ = ['title', 'when', 'who', 'where', 'text'] as const;
const STAYS: readonly (readonly [IconName, 'here' | 'inside' | 'gone'])[] = [
  ['lock', 'here'],
  ['share', 'inside'],
  ['x', 'gone'],
];

function Example() {
  return (
    <dl className="dk-ev">
      {READ.map((part) => (
        <div key={part}>
          <dt>{t(`desk.reads.${part}`)}</dt>
          <dd>
            <span className="dk-y">{t(`desk.reads.${part}.like`)}</span>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('desk.reads.files')}</dt>
        <dd>
          <s>{t('desk.reads.files.like')}</s> <span className="q">{t('desk.reads.files.not')}</span>
        </dd>
      </div>
    </dl>
  );
}

/** The right column of the welcome page: what is read of an event, and where it stays. */
export function WhatIsRead() {
  return (
    <aside className="dk-r" aria-label={t('desk.reads')}>
      <section>
        <h2>{t('desk.reads.head')}</h2>
        <Example />
        <p className="dk-cap">{t('desk.reads.note')}</p>
      </section>
      <section>
        <h2>{t('desk.stays.head')}</h2>
        <ul>
          {STAYS.map(([icon, what]) => (
            <li key={what}>
              <Icon name={icon} />
              <span>
                <b>{t(`desk.stays.${what}`)}</b> {t(`desk.stays.${what}.more`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
