import type { deskSessions as english } from '../en/desk-sessions';
import { translation } from '../translation';

export const deskSessions = translation<typeof english>()({
  'desk.sessions.title': 'Séances',
  'desk.sessions.choose': 'Séance guidée…',
  'desk.sessions.earlier': { one: '{n} séance plus ancienne', other: '{n} séances plus anciennes' },
  'desk.sessions.done.on': 'Terminée : {day}',
  'desk.sessions.waits.since': 'En attente : {day}',
  'desk.sessions.begun.on': 'Commencée : {day}',
  'desk.sessions.where': 'Réponses données lors de :',
  'desk.sessions.reopen': 'Reprendre',
  'desk.sessions.drop': 'Retirer',
  'desk.sessions.gone': 'Cette séance n’existe pas, ou plus.',
  'desk.sessions.unknown':
    'Cette version de Cairn ne connaît pas ce type de séance. Elle est gardée telle quelle.',
  'desk.review.title': 'Où vous en êtes',
  'desk.review.charter.none': 'Rien n’est encore convenu.',
  'desk.review.pulse': 'À quel point vous étiez à l’aise',
  'desk.review.pulse.up': 'Vous êtes plus à l’aise qu’avant',
  'desk.review.pulse.down': 'Vous êtes moins à l’aise qu’avant',
  'desk.review.pulse.same': 'Vous êtes aussi à l’aise qu’avant',
  'desk.fit.talk': 'Comment engager la discussion',
  'desk.fit.talk.say.1':
    '« J’aimerais que ces heures nous fassent du bien. Puis-je dire ce que j’en retire ? »',
  'desk.fit.talk.say.2': '« Pour moi, ce n’est pas encore fluide. Et pour vous ? »',
  'desk.fit.wait': 'En attendant',
  'desk.fit.wait.1': 'Choisissez une seule chose à faire autrement la prochaine fois.',
  'desk.fit.wait.2': 'Après deux autres rendez-vous, revenez à cette page.',
  'desk.fit.wait.3': 'Remarquez aussi ce qui est facile. C’est souvent peu de chose.',
  'desk.fit.part': 'Comment bien se quitter',
  'desk.fit.part.say.1':
    '« Je crois que notre duo n’est pas le bon. J’aimerais que nous finissions bien. »',
  'desk.fit.part.say.2': '« Merci pour votre temps. Une chose me reste : … »',
});
