import type { profile as english } from '../en/profile';
import { translation } from '../translation';

export const profile = translation<typeof english>()({
  'desk.rel.about': 'Über {name}',
  'desk.rel.about.private': 'nur du siehst das',
  'desk.rel.about.saved': 'Über {name} vermerkt',
  'desk.rel.bit.preferences': 'Arbeitet gern an',
  'desk.rel.bit.competencies': 'Kann',
  'desk.rel.bit.personality': 'Persönlichkeit',
  'desk.rel.bit.careerStage': 'Stand im Beruf',
  'desk.rel.bit.goals': 'Strebt an',
  'desk.rel.bit.ambitions': 'Hofft auf',
  'desk.rel.bit.values': 'Werte',
  'desk.rel.bit.strengths': 'Stark in',
  'desk.rel.bit.weaknesses': 'Fällt schwer',
  'desk.rel.bit.expectations': 'Erwartet',
  'desk.rel.about.note': 'Vermerken',
  'desk.rel.about.which': 'Worum geht es',
  'desk.rel.about.line': 'In einer Zeile',
});
