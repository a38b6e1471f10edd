import { TypedField } from '@/components/thoughts/TypedField';
import { t } from '@/components/ui/text';
import { answerTo, boundaryOf, type CharterQuestion, wishOf } from '@/lib/records/charter-lines';
import type { Answering } from './session';

/** A line of the charter itself (PRACTICE C1); for a boundary with what each side wishes (C2). */
export function CharterAnswer({ asked, ...rest }: Answering & { asked: CharterQuestion }) {
  const { view, label, name, act } = rest;
  const agreed = answerTo(view.charter, asked);
  if (!boundaryOf(asked)) {
    return (
      <TypedField
        hideLabel
        label={label}
        value={agreed}
        onSave={(text) => act.charter(asked, text)}
      />
    );
  }
  const wish = wishOf(view.charter, asked);
  return (
    <fieldset className="gs-wish">
      <legend className="vh">{label}</legend>
      <TypedField
        rows={1}
        label={t('sessions.wish.me')}
        value={wish.me}
        onSave={(text) => act.wish(asked, 'me', text)}
      />
      <TypedField
        rows={1}
        label={t('sessions.wish.partner', { name })}
        value={wish.partner}
        onSave={(text) => act.wish(asked, 'partner', text)}
      />
      <TypedField
        rows={1}
        label={t('sessions.wish.agreed')}
        value={agreed}
        onSave={(text) => act.charter(asked, text)}
      />
    </fieldset>
  );
}
