import type { deskFolder as english } from '../en/desk-folder';
import { translation } from '../translation';

export const deskFolder = translation<typeof english>()({
  'folder.ask': 'Reuniões, notas e pessoas para ler (Markdown, .zip)',
  'folder.about': 'Sobre',
  'folder.loose': 'Ações sem pessoa',
  'folder.alone': 'Reuniões sem pessoa',
  'folder.charter': 'Carta de compromisso',
  'folder.goals': 'Objetivos',
  'folder.agreements': 'Acordos',
  'folder.actions': 'Ações',
  'folder.open': 'Ações',
  'folder.talked': 'Pauta',
  'folder.notes': 'Notas',
  'folder.useful': 'O que foi útil',
  'folder.try': 'Para experimentar antes da próxima reunião',
  'folder.change': 'O que deve mudar da próxima vez',
  'folder.reflection': 'Olhar para trás (privado)',
  'folder.learnt': 'O que aprendi',
  'folder.feedback': 'Comentários',
  'folder.prepared': 'Preparado',
  'folder.me': 'Eu',
  'folder.partner': 'Pessoa',
  'folder.due': 'prazo',
  'folder.untitled': 'Reunião',
});
