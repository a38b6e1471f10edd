import { t } from '@/components/ui/text';
import { showShortDate } from '@/lib/i18n/dates';
import type { SkillRating } from '@/lib/mentoring/negotiation';
import { ratedIn, type Skill, skills } from '@/lib/sessions/negotiating';
import type { SessionView } from '@/lib/sessions/query';
import { localDate } from '@/lib/shared/time';
import { levels, Radios } from './Choice';
import type { Answering } from './session';
import { useChosen } from './use-chosen';

/** So many earlier ratings are shown. */
const EARLIER = 8;

/** A day with its year. */
export const dayOf = (at: number) => showShortDate(localDate(at), '');

function levelWords(level: SkillRating[Skill]): string {
  const known = levels.find((one) => Number(one) === level);
  return known ? t(`sessions.level.${known}`) : '–';
}

function OneSkill({ skill, view, act }: Answering & { skill: Skill }) {
  const level = ratedIn(view, skill);
  const stored = levels.find((one) => Number(one) === level) ?? null;
  const { value, failed, choose } = useChosen(stored, (one) => act.rate(skill, Number(one)));
  return (
    <Radios
      legend={t(`sessions.skill.${skill}`)}
      value={value}
      failed={failed}
      options={levels.map((one) => ({ value: one, label: t(`sessions.level.${one}`) }))}
      onChoose={choose}
    />
  );
}

/** The ratings over time, each in words: no sum, and no mean. */
function OverTime({ ratings }: Pick<SessionView, 'ratings'>) {
  if (ratings.length < 2) return null;
  return (
    <details className="gs-past">
      <summary className="link">{t('sessions.skills.earlier')}</summary>
      {skills.map((skill) => (
        <table key={skill}>
          <caption>{t(`sessions.skill.${skill}`)}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">{t('sessions.skills.when')}</th>
              <th scope="col">{t(`sessions.skill.${skill}`)}</th>
            </tr>
          </thead>
          <tbody>
            {ratings.slice(0, EARLIER).map((one) => (
              <tr key={one.id}>
                <th scope="row" className="num">
                  {dayOf(one.at)}
                </th>
                <td>{levelWords(one[skill])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}

/** How the four areas of negotiating went, in words, and over time (PRACTICE N5). */
export function SkillsAnswer(props: Answering) {
  return (
    <div className="gs-skills">
      {skills.map((skill) => (
        <OneSkill key={skill} skill={skill} {...props} />
      ))}
      <OverTime ratings={props.view.ratings} />
    </div>
  );
}
