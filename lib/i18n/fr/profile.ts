import type { profile as english } from '../en/profile';
import { translation } from '../translation';

export const profile = translation<typeof english>()({
  'desk.rel.about': 'À propos : {name}',
  'desk.rel.about.private': 'rien que pour vous',
  'desk.rel.about.saved': 'Noté sur {name}',
  'desk.rel.bit.preferences': 'Travail préféré',
  'desk.rel.bit.competencies': 'Sait faire',
  'desk.rel.bit.personality': 'Caractère',
  'desk.rel.bit.careerStage': 'Étape de carrière',
  'desk.rel.bit.goals': 'Travaille à',
  'desk.rel.bit.ambitions': 'Espère',
  'desk.rel.bit.values': 'Valeurs',
  'desk.rel.bit.strengths': 'Points forts',
  'desk.rel.bit.weaknesses': 'A du mal avec',
  'desk.rel.bit.expectations': 'Attend',
  'desk.rel.about.note': 'Noter',
  'desk.rel.about.which': 'À quel sujet',
  'desk.rel.about.line': 'En une ligne',
});
