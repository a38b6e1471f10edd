import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';
import { toHtml, toMarkdown, toPlain } from '@/lib/desk/recap/forms';
import { mailDraft } from '@/lib/desk/recap/mail';
import type { Recap } from '@/lib/desk/recap/text';
import type { RecapDo } from './do';
import type { Form } from './Preview';

interface Props {
  recap: Recap;
  form: Form;
  /** Of the language that the recap is in. */
  locale: string;
  /** The partner's address; '' where none is known. */
  to: string;
  act: Pick<RecapDo, 'copy' | 'saveMarkdown' | 'saveDates'>;
}

/** Copies a text and says so, until there is another one. */
function Copy({ text, html, act }: { text: string; html?: string } & Pick<Props, 'act'>) {
  const [done, setDone] = useState<{ text: string; ok: boolean } | null>(null);
  const said = done?.text === text ? done : null;
  return (
    <>
      <Button
        kind="primary"
        onClick={() => void act.copy(text, html).then((ok) => setDone({ text, ok }))}
      >
        {t('recap.copy')}
      </Button>
      <span className="m" role="status">
        {said ? t(said.ok ? 'desk.rel.share.done' : 'desk.rel.share.failed') : ''}
      </span>
    </>
  );
}

function AsText({ recap, locale, to, act }: Props) {
  const text = toPlain(recap);
  const { href, whole } = mailDraft(to, recap.title, text);
  return (
    <>
      <p className="dk-share">
        <Copy text={text} html={toHtml(recap, locale)} act={act} />
        <a className={whole ? 'btn' : 'link'} href={href}>
          {t(whole ? 'recap.mail' : 'recap.mail.subject')}
        </a>
      </p>
      {whole ? null : (
        <Message tone="warn" icon="mail">
          {t('recap.mail.long')}
        </Message>
      )}
    </>
  );
}

/** The ways by which a recap leaves in the form that is shown, each by a click (PRACTICE H5). */
export function Ways(props: Props) {
  const { recap, form, act } = props;
  if (form === 'text') return <AsText {...props} />;
  if (form === 'dates') {
    return (
      <p className="dk-share">
        <Button
          kind="primary"
          disabled={recap.dates.length === 0}
          onClick={() => act.saveDates(recap)}
        >
          {t('recap.ics')}
        </Button>
      </p>
    );
  }
  const text = toMarkdown(recap);
  return (
    <p className="dk-share">
      <Copy text={text} act={act} />
      <Button onClick={() => act.saveMarkdown(text)}>{t('recap.file')}</Button>
    </p>
  );
}
