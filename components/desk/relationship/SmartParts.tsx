import { t } from '@/components/ui/text';
import type { Goal } from '@/lib/mentoring/goal';
import { nextPart, type PartState, type SmartPart, smartOf } from '@/lib/mentoring/rules/smart';
import type { RelationshipDo } from './do';
import { InlineDay } from './InlineDay';
import { InlineText } from './InlineText';

interface Props {
  goal: Goal;
  act: RelationshipDo;
}

interface PartProps extends Props {
  part: SmartPart;
  state: PartState;
}

function emptyWords({ goal, part, state }: PartProps): string {
  if (part === 'measurable' && goal.target !== null)
    return t('goals.smart.steps', { n: goal.target });
  return t(state === 'worded' ? 'goals.smart.worded' : 'desk.rel.answer');
}

/** One part: its question, and a line that opens for the answer. */
function Part(props: PartProps) {
  const { goal, part, act } = props;
  const label = t(`goals.smart.${part}`);
  const empty = emptyWords(props);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {part === 'timely' ? (
          <InlineDay
            label={label}
            value={goal.due}
            empty={empty}
            onSave={(due) => act.editGoal(goal.id, { due })}
          />
        ) : (
          <InlineText
            label={label}
            value={goal.smart?.[part] ?? ''}
            empty={empty}
            onSave={(text) => act.tellPart(goal, part, text)}
          />
        )}
      </dd>
    </div>
  );
}

/**
 * What helps to reach a goal (PRACTICE G1): what was said of it, and one question more; the rest is folded.
 * Nothing here has to be answered.
 */
export function SmartParts({ goal, act }: Props) {
  const active = goal.status === 'active';
  const next = active ? nextPart(goal) : null;
  const parts = smartOf(goal);
  const shown = parts.filter(({ part, state }) => state === 'told' || part === next);
  const rest = active ? parts.filter((one) => !shown.includes(one)) : [];
  const draw = (one: (typeof parts)[number]) => (
    <Part key={one.part} {...one} goal={goal} act={act} />
  );
  if (shown.length + rest.length === 0) return null;
  return (
    <div className="dk-smart">
      <h3 className="sub">{t('goals.smart')}</h3>
      <dl className="dk-dl">{shown.map(draw)}</dl>
      {active ? <p className="m">{t(next ? 'goals.smart.hint' : 'goals.smart.whole')}</p> : null}
      {rest.length > 0 ? (
        <details className="dk-past">
          <summary className="link">{t('goals.smart.rest')}</summary>
          <dl className="dk-dl">{rest.map(draw)}</dl>
        </details>
      ) : null}
    </div>
  );
}
