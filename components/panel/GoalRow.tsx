import { useAwaitedFocus } from '@/components/ui/follow-focus';
import { Meter } from '@/components/ui/Meter';
import { useUnsaved } from '@/components/ui/use-unsaved';
import { word } from '@/lib/i18n/translate';
import type { GoalView } from '@/lib/panel/model';
import { CheckIn } from './pieces-later';

/** A goal, how far it is, and a check-in when opened (PRACTICE G2). */
export function GoalRow({ goal }: { goal: GoalView }) {
  const [opened, setOpened] = useUnsaved(`goal ${goal.id}`, false);
  const row = useAwaitedFocus<HTMLButtonElement>(`goal ${goal.text}`);
  const { progress } = goal;
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={progress.share === null ? 'goal told' : 'goal'}
        data-row=""
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <bdi>{goal.text}</bdi>
        {progress.share === null ? null : <Meter share={progress.share} />}
        <span className="m num">
          <bdi>{word(progress.wording)}</bdi>
        </span>
      </button>
      {opened ? <CheckIn goal={goal} onClose={() => setOpened(false)} /> : null}
    </li>
  );
}
