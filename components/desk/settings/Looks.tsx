import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';
import { weekFrom } from '@/lib/desk/settings-form';
import { showWeekday } from '@/lib/i18n/dates';
import { localeNames, locales } from '@/lib/i18n/locales';
import { Choice } from '../frame/Choice';
import { Tick } from '../frame/Tick';
import type { SettingsPart } from './part';

/** Light or dark, the language, and how times are written. */
export function Looks({ settings, onChange }: SettingsPart) {
  const days = weekFrom(1).map((day) => ({ value: String(day), label: showWeekday(day, 'long') }));
  return (
    <Section className="dk-card dk-set" title={t('desk.set.look.head')}>
      <div className="dk-pair">
        <Choice
          shown
          label={t('desk.set.look')}
          value={settings.look}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`desk.set.look.${value}`),
          }))}
          onChange={(look) => onChange({ look })}
        />
        <Choice
          shown
          label={t('desk.set.language')}
          value={settings.locale ?? ''}
          options={[
            { value: '', label: t('desk.set.language.auto') },
            ...locales.map((value) => ({ value, label: localeNames[value] })),
          ]}
          onChange={(locale) => onChange({ locale: locale || null })}
        />
        <Choice
          shown
          label={t('desk.set.hours')}
          value={settings.hourCycle}
          options={(['auto', '12', '24'] as const).map((value) => ({
            value,
            label: t(`desk.set.hours.${value}`),
          }))}
          onChange={(hourCycle) => onChange({ hourCycle })}
        />
        <Choice
          shown
          label={t('desk.set.week')}
          value={String(settings.weekStart)}
          options={[{ value: 'auto', label: t('desk.set.week.auto') }, ...days]}
          onChange={(day) => onChange({ weekStart: day === 'auto' ? 'auto' : Number(day) })}
        />
      </div>
    </Section>
  );
}

/** Single keys, which can be turned off (WCAG 2.1.4). */
export function Keys({ settings, onChange }: SettingsPart) {
  return (
    <Section className="dk-card dk-set" title={t('desk.set.keys.head')}>
      <div>
        <Tick checked={settings.singleKeys} onChange={(singleKeys) => onChange({ singleKeys })}>
          {t('desk.set.keys')}
        </Tick>
        <p className="dk-hint">{t('desk.set.keys.hint')}</p>
      </div>
    </Section>
  );
}
