import { kinds } from '@/components/ui/kinds';
import { t } from '@/components/ui/text';
import type { ActionKind } from '@/lib/mentoring/action';

/** The kind of an action, as the browser's own list. */
export function KindSelect({
  kind,
  onChange,
}: {
  kind: ActionKind;
  onChange(kind: ActionKind): void;
}) {
  return (
    <select
      className="field"
      aria-label={t('panel.action.kind')}
      value={kind}
      onChange={(event) => {
        const chosen = kinds.find((k) => k === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {kinds.map((k) => (
        <option key={k} value={k}>
          {t(`panel.kind.${k}`)}
        </option>
      ))}
    </select>
  );
}
