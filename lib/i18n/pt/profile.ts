import type { profile as english } from '../en/profile';
import { translation } from '../translation';

export const profile = translation<typeof english>()({
  'desk.rel.about': 'Sobre {name}',
  'desk.rel.about.private': 'privado',
  'desk.rel.about.saved': 'Anotado sobre {name}',
  'desk.rel.bit.preferences': 'Trabalho que prefere',
  'desk.rel.bit.competencies': 'Sabe fazer',
  'desk.rel.bit.personality': 'Maneira de ser',
  'desk.rel.bit.careerStage': 'Etapa da carreira',
  'desk.rel.bit.goals': 'Trabalha para',
  'desk.rel.bit.ambitions': 'Sonha com',
  'desk.rel.bit.values': 'Valores',
  'desk.rel.bit.strengths': 'Pontos fortes',
  'desk.rel.bit.weaknesses': 'Acha difícil',
  'desk.rel.bit.expectations': 'Espera',
  'desk.rel.about.note': 'Anotar',
  'desk.rel.about.which': 'Sobre o quê',
  'desk.rel.about.line': 'Em uma linha',
});
