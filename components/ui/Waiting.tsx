import { Loading } from './Empty';
import { Message } from './Message';
import { t } from './text';
import { useLate } from './use-late';

/** Grey bars; when nothing comes for long, what the user can do about it. */
export function Waiting() {
  const late = useLate(true);
  return late ? <Message tone="warn">{t('ui.late')}</Message> : <Loading label={t('ui.loading')} />;
}
