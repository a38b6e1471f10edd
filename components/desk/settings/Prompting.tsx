import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { withDay } from '@/lib/desk/settings-form';
import { showWeekday } from '@/lib/i18n/dates';
import { weekdays } from '@/lib/i18n/week';
import { Leads } from '../frame/Leads';
import { Tick } from '../frame/Tick';
import type { SettingsPart } from './part';
import { Quiet } from './Quiet';

/** When Cairn speaks up, and with what. */
export function Prompting({ settings, onChange }: SettingsPart) {
  const { leads, workingDays, lessOf } = settings;
  return (
    <Section className="dk-card dk-set" title={t('desk.set.prompts')}>
      <fieldset>
        <legend className="fl">{t('desk.set.leads')}</legend>
        <Leads leads={leads} onChange={(chosen) => onChange({ leads: chosen })} />
        <p className="dk-hint">
          {t(leads.length === 0 ? 'desk.set.leads.none' : 'desk.set.leads.hint')}
        </p>
      </fieldset>
      <Quiet quiet={settings.quiet} onChange={(quiet) => onChange({ quiet })} />
      <fieldset>
        <legend className="fl">{t('desk.set.days')}</legend>
        <div className="dk-ticks">
          {weekdays().map((day) => (
            <Tick
              key={day}
              checked={workingDays.includes(day)}
              onChange={(on) => onChange({ workingDays: withDay(workingDays, day, on) })}
            >
              {showWeekday(day, 'long')}
            </Tick>
          ))}
        </div>
        {workingDays.length === 0 ? <p className="dk-hint">{t('desk.set.days.none')}</p> : null}
      </fieldset>
      <div>
        {(['digest', 'reflection', 'pulse'] as const).map((name) => (
          <Tick key={name} checked={settings[name]} onChange={(on) => onChange({ [name]: on })}>
            {t(`desk.set.${name}`)}
          </Tick>
        ))}
      </div>
      <p>
        <a className="link" href="#questions">
          {t('questions.link')}
        </a>
        <span className="dk-hint"> {t('questions.link.about')}</span>
      </p>
      {lessOf.length > 0 ? (
        <p>
          {t('desk.set.less', { n: lessOf.length })}{' '}
          <Button small onClick={() => onChange({ lessOf: [] })}>
            {t('desk.set.less.reset')}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}
