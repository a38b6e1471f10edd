import type { promptsWords as english } from '../en/prompts-words';
import { translation } from '../translation';

export const promptsWords = translation<typeof english>()({
  'prompts.purpose.open': 'Ouvrir',
  'prompts.purpose.probe': 'Creuser',
  'prompts.purpose.listen': 'Écouter',
  'prompts.purpose.challenge': 'Bousculer',
  'prompts.purpose.support': 'Soutenir',
  'prompts.purpose.plan': 'Planifier',
  'prompts.own.words': '{words}',
  'prompts.why.own': 'De votre recueil « {pack} ».',
  'prompts.why.ownStrengths': 'De votre recueil « {pack} », pour passer des problèmes aux atouts.',
  'prompts.why.first': 'C’est votre premier rendez-vous avec {name}.',
  'prompts.why.strengths': 'Vos deux derniers rendez-vous portaient surtout sur des problèmes.',
  'prompts.why.goal': 'L’objectif « {goal} » n’a pas été abordé depuis trois rendez-vous.',
  'prompts.why.placeNone': 'Ce rendez-vous n’a pas encore de lieu.',
  'prompts.why.placeUsual': 'Vos derniers rendez-vous ont tous eu lieu au même endroit.',
  'prompts.why.rhythm': {
    one: 'C’est {n} jour de plus que le rythme convenu.',
    other: 'C’est {n} jours de plus que le rythme convenu.',
  },
  'prompts.why.review':
    'C’est le rendez-vous n° {ordinal}. Faire le point de temps à autre garde l’échange utile.',
  'prompts.why.owed': {
    one: 'Vous avez {n} action en cours avec {name}.',
    other: 'Vous avez {n} actions en cours avec {name}.',
  },
  'prompts.why.line': '{name} et vous êtes dans la même ligne hiérarchique.',
  'prompts.why.follows': 'Elle fait suite à « {question} »',
  'prompts.why.beginning': '{name} et vous en êtes aux débuts.',
  'prompts.why.developing': '{name} et vous vous connaissez maintenant.',
  'prompts.why.maturing':
    '{name} et vous avez fait du chemin : le mentor peut laisser décider davantage.',
  'prompts.why.closing': '{name} et vous arrivez au terme du parcours.',
  'prompts.why.exchange': 'Chacun a quelque chose à apprendre à l’autre.',
  'prompts.why.question': 'Une question fait souvent plus de chemin qu’une réponse.',
  'prompts.why.pressing': 'Le plus pressant passe en premier.',
  'prompts.why.ready': 'Il est plus facile de parler quand on sait ce qu’on en attend.',
  'prompts.why.strong':
    'Les points forts et les occasions méritent autant de temps que les problèmes.',
  'prompts.why.end': 'Ce qui est dit à la fin reste en mémoire jusqu’à la prochaine fois.',
  'prompts.why.lookBack': 'Une minute de recul, rien que pour vous.',
  'prompts.why.open': 'Elle lance la conversation.',
  'prompts.why.probe': 'Elle va voir derrière la première réponse.',
  'prompts.why.listen': 'Elle montre que vous avez écouté.',
  'prompts.why.challenge': 'Elle fait voir les choses sous un autre angle.',
  'prompts.why.support': 'Elle permet de savoir quelle aide est bienvenue.',
  'prompts.why.plan': 'Elle fait passer des mots aux actes.',
});
