import { Section } from '@/components/ui/Section';
import { t } from '@/components/ui/text';

const STEPS = [1, 2, 3] as const;

/** After two low pulses: how to talk about it, or to part well (PRACTICE H1). */
export function RapportLow({ name }: { name: string }) {
  return (
    <Section className="dk-card rapport" title={t('pulse.low.head')}>
      <p className="dk-about">{t('pulse.low.about', { name })}</p>
      <h3>{t('pulse.low.talk')}</h3>
      <ul>
        {STEPS.map((step) => (
          <li key={step}>{t(`pulse.low.talk.${step}`, { name })}</li>
        ))}
      </ul>
      <h3>{t('pulse.low.part')}</h3>
      <ul>
        {STEPS.map((step) => (
          <li key={step}>{t(`pulse.low.part.${step}`, { name })}</li>
        ))}
      </ul>
    </Section>
  );
}
