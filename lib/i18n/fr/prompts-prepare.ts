import type { promptsPrepare as english } from '../en/prompts-prepare';
import { translation } from '../translation';

export const promptsPrepare = translation<typeof english>()({
  'prompts.prepare.owed': 'Dans ce qui vous revenait, qu’est-ce qui est fait et que reste-t-il ?',
  'prompts.prepare.unfinished': 'Y a-t-il quelque chose d’inachevé à dire vous-même à {name} ?',
  'prompts.prepare.oneSubject': 'S’il n’y a de temps que pour un sujet, lequel choisir ?',
  'prompts.prepare.hopes': 'Qu’attendra {name} de vous ?',
  'prompts.prepare.putOff': 'Quel sujet remettez-vous sans cesse à plus tard ?',
  'prompts.prepare.useful': 'À quoi verriez-vous que ce rendez-vous a été utile ?',
  'prompts.prepare.news': 'Que s’est-il passé dont {name} n’a pas entendu parler ?',
  'prompts.prepare.twice': 'Où avez-vous essayé deux fois la même chose sans succès ?',
  'prompts.prepare.decision': 'Quelle décision attend, et qu’est-ce qui la rend difficile ?',
  'prompts.prepare.onlyThey':
    'Que peut faire {name} pour vous que personne d’autre ne peut faire ?',
  'prompts.prepare.facts': 'Quel contexte faut-il à {name} avant de répondre ?',
  'prompts.prepare.understand':
    'Quel propos de {name}, la dernière fois, aimeriez-vous comprendre ?',
  'prompts.prepare.stoppedSaying': 'De quoi ne parle plus {name} ?',
  'prompts.prepare.tempted': 'Quel conseil avez-vous envie de donner ? Faites-en une question.',
  'prompts.prepare.resource': 'Connaissez-vous une personne, un livre ou un cours pour {name} ?',

  'prompts.prepare.worked': 'Qu’est-ce qui a mieux marché que prévu, et pourquoi ?',
  'prompts.prepare.unused': 'Lequel de vos points forts ne sert pas dans votre travail ?',
  'prompts.prepare.natural': 'Que fait bien {name} sans s’en rendre compte ?',
  'prompts.prepare.chance': 'Quelle occasion s’est présentée que vous n’avez pas suivie ?',
  'prompts.prepare.known':
    'Pour quoi aimeriez-vous qu’on vous connaisse, au-delà de votre poste actuel ?',
  'prompts.prepare.visible': 'Quelle tâche donnerait à {name} plus de visibilité ?',
  'prompts.prepare.thanked': 'Qui vous a dit merci récemment, et pour quoi ?',
  'prompts.prepare.lookForward': 'Qu’est-ce qui vous réjouit un matin de travail ?',
  'prompts.prepare.fiveYears': 'Que pourrait faire {name} dans cinq ans ?',
  'prompts.prepare.teachYou': 'Que pourrait vous montrer {name} ?',
  'prompts.prepare.enjoy': 'Qu’avez-vous lu ou entendu qui plairait à {name} ?',

  'prompts.prepare.goalStep': 'Quelle petite chose ferait avancer « {goal} » ?',
  'prompts.prepare.goalStill': '« {goal} » compte-t-il autant qu’au moment de l’écrire ?',
  'prompts.prepare.goalWay': 'Qu’est-ce qui fait obstacle à « {goal} » ?',
  'prompts.prepare.goalDone': 'Qu’est-ce qui est déjà acquis pour « {goal} » ?',

  'prompts.prepare.walk': 'Et si vous parliez en marchant ?',
  'prompts.prepare.otherPlace': 'Quel lieu, loin du quotidien, conviendrait à {name} ?',
  'prompts.prepare.freely': 'Où parleriez-vous plus librement qu’à votre bureau ?',
  'prompts.prepare.nextDate': 'Quelle date pouvez-vous réserver avant de vous quitter ?',
  'prompts.prepare.pushedAside': 'Qu’est-ce qui prend toujours la place de vos rendez-vous ?',

  'prompts.prepare.wontDo': 'Quelle aide ne donnerez-vous pas, et est-ce clair ?',
  'prompts.prepare.confidential': 'Qu’est-ce qui doit rester confidentiel entre vous ?',
  'prompts.prepare.reach': 'À quelles heures êtes-vous joignable pour {name} ?',
  'prompts.prepare.atEase': 'Êtes-vous à l’aise avec {name} ? Sinon, que manque-t-il ?',
  'prompts.prepare.leaveTo': 'Quelle décision laisserez-vous entièrement à {name} ?',
  'prompts.prepare.lead': 'Quelle partie du rendez-vous voulez-vous mener ?',
  'prompts.prepare.ownAnswer': 'Qu’en pensez-vous, vous, avant d’entendre {name} ?',

  'prompts.prepare.keepHabit': 'Qu’est-ce qui ne devrait jamais changer dans vos rendez-vous ?',
  'prompts.prepare.dropHabit': 'Quelle habitude de vos rendez-vous n’aide plus ?',
  'prompts.prepare.cameTrue':
    'Regardez vos toutes premières réponses. Quel souhait s’est réalisé ?',

  'prompts.prepare.lastMeeting': 'À quoi ressemblerait un bon dernier rendez-vous ?',
  'prompts.prepare.thank': 'De quoi voulez-vous remercier {name} ?',
  'prompts.prepare.afterwards': 'Comment garderez-vous le contact ensuite ?',
});
