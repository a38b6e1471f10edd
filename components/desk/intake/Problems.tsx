import { t } from '@/components/ui/text';
import type { Problem } from '@/lib/desk/import-job';
import { say } from '../words';

/** A broken file can have thousands; the first ones tell what is wrong with it. */
const SHOWN = 100;

/** The first problems, each once: the same line can fail the same way only once. */
function firstOf(problems: readonly Problem[]): Map<string, Problem> {
  return new Map(problems.slice(0, SHOWN).map((problem) => [JSON.stringify(problem), problem]));
}

function Line({ problem }: { problem: Problem }) {
  const { line, reason } = problem;
  return (
    <tr>
      <td className="num">
        {line === null ? t('desk.report.noline') : t('desk.report.line', { line })}
      </td>
      <td>{say(reason)}</td>
    </tr>
  );
}

/** The events that could not be read: line and reason, folded. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const n = problems.length;
  if (n === 0) return null;
  return (
    <div className="dk-problems">
      <p className="num">{t('desk.report.problems', { n })}</p>
      <details>
        <summary>{t('desk.report.which', { n })}</summary>
        <table>
          <tbody>
            {[...firstOf(problems)].map(([key, problem]) => (
              <Line key={key} problem={problem} />
            ))}
          </tbody>
        </table>
        {n > SHOWN ? <p className="m">{t('desk.report.rest', { n: n - SHOWN })}</p> : null}
      </details>
    </div>
  );
}
