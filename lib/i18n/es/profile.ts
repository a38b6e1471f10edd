import type { profile as english } from '../en/profile';
import { translation } from '../translation';

export const profile = translation<typeof english>()({
  'desk.rel.about': 'Sobre {name}',
  'desk.rel.about.private': 'solo lo ves tú',
  'desk.rel.about.saved': 'Anotado sobre {name}',
  'desk.rel.bit.preferences': 'Trabajo que prefiere',
  'desk.rel.bit.competencies': 'Sabe hacer',
  'desk.rel.bit.personality': 'Cómo es',
  'desk.rel.bit.careerStage': 'Etapa profesional',
  'desk.rel.bit.goals': 'Persigue',
  'desk.rel.bit.ambitions': 'Aspira a',
  'desk.rel.bit.values': 'Valora',
  'desk.rel.bit.strengths': 'Se le da bien',
  'desk.rel.bit.weaknesses': 'Le cuesta',
  'desk.rel.bit.expectations': 'Espera',
  'desk.rel.about.note': 'Anotar',
  'desk.rel.about.which': 'Sobre qué',
  'desk.rel.about.line': 'En una línea',
});
