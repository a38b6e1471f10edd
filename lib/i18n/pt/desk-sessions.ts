import type { deskSessions as english } from '../en/desk-sessions';
import { translation } from '../translation';

export const deskSessions = translation<typeof english>()({
  'desk.sessions.title': 'Sessões',
  'desk.sessions.choose': 'Sessão guiada…',
  'desk.sessions.earlier': { one: '{n} sessão anterior', other: '{n} sessões anteriores' },
  'desk.sessions.done.on': 'Concluída: {day}',
  'desk.sessions.waits.since': 'Em espera: {day}',
  'desk.sessions.begun.on': 'Começada: {day}',
  'desk.sessions.where': 'Respondida nas reuniões:',
  'desk.sessions.reopen': 'Retomar',
  'desk.sessions.drop': 'Retirar',
  'desk.sessions.gone': 'Esta sessão não existe, ou já não.',
  'desk.sessions.unknown':
    'Esta versão do Cairn não conhece este tipo de sessão. Ela fica guardada como está.',
  'desk.review.title': 'Como vocês estão',
  'desk.review.charter.none': 'Ainda não há nada combinado.',
  'desk.review.pulse': 'Como você se sentiu',
  'desk.review.pulse.up': 'Você se sente melhor que antes',
  'desk.review.pulse.down': 'Você se sente menos à vontade que antes',
  'desk.review.pulse.same': 'Você se sente como antes',
  'desk.fit.talk': 'Como começar a conversa',
  'desk.fit.talk.say.1':
    '“Quero que estas horas sejam boas para nós dois. Posso dizer como elas são para mim?”',
  'desk.fit.talk.say.2': '“Para mim ainda não flui. E para você?”',
  'desk.fit.wait': 'Enquanto você espera',
  'desk.fit.wait.1': 'Escolha uma só coisa para fazer diferente da próxima vez, e faça só essa.',
  'desk.fit.wait.2': 'Depois de mais duas reuniões, volte a esta página.',
  'desk.fit.wait.3': 'Repare também no que sai fácil. Costuma ser algo pequeno.',
  'desk.fit.part': 'Como se despedir bem',
  'desk.fit.part.say.1':
    '“Acho que nós dois não somos a dupla certa. Quero que a gente termine bem.”',
  'desk.fit.part.say.2': '“Agradeço o seu tempo. Uma coisa fica comigo: …”',
});
