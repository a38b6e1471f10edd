import { t } from '@/components/ui/text';
import { shownBlocks, toMarkdown } from '@/lib/desk/recap/forms';
import type { Recap } from '@/lib/desk/recap/text';
import { Blocks } from '../relationship/Markdown';
import { shownDay } from './shown-day';

/** The forms that a recap takes. */
export const forms = ['text', 'markdown', 'dates'] as const;
export type Form = (typeof forms)[number];

function Dates({ recap: { title, dates } }: { recap: Recap }) {
  if (dates.length === 0) return <p className="m">{t('recap.dates.none')}</p>;
  return (
    <>
      <p className="dk-md-h" dir="auto">
        {title}
      </p>
      <ul className="rc-dates">
        {dates.map(({ key, day, text, whose, more }) => (
          <li key={key}>
            <span className="m num">{shownDay(day)}</span>
            <bdi>{text}</bdi>
            <span className="m">
              <bdi>{whose}</bdi>
            </span>
            {more.map((one) => (
              <bdi key={one} className="m rc-more">
                {one}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Just what leaves in a form, in the language (BCP 47) that it leaves in. */
export function Preview({ recap, form, locale }: { recap: Recap; form: Form; locale: string }) {
  return (
    <div className="dk-goes rc-goes" lang={locale}>
      {form === 'text' ? <Blocks blocks={shownBlocks(recap)} /> : null}
      {form === 'markdown' ? (
        <pre className="rc-source" dir="auto">
          {toMarkdown(recap)}
        </pre>
      ) : null}
      {form === 'dates' ? <Dates recap={recap} /> : null}
    </div>
  );
}
