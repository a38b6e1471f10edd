import type { sample as english } from '../en/sample';
import { translation } from '../translation';

export const sample = translation<typeof english>()({
  'sample.account': 'Exemple',
  'sample.priya': 'Priya Raman',
  'sample.tomasz': 'Tomasz Zieliński',
  'sample.ines': 'Inês Duarte',
  'sample.title.priya': 'Exemple : mentorat avec Priya',
  'sample.title.tomasz': 'Exemple : mentorat avec Tomasz',
  'sample.title.ines': 'Exemple : mentorat avec Inês',
  'sample.word': 'mentorat',
  'sample.place.tomasz': 'Salle 2.14',
  'sample.place.ines': 'Le café du jardin',

  'sample.goal.priya': 'Animer seule trois séances de planification',
  'sample.goal.priya.first': 'A animé la première ; dix minutes de dépassement.',
  'sample.goal.priya.second': 'A tenu le temps et fait parler les plus discrets.',
  'sample.goal.tomasz': 'Décider de postuler ou non comme responsable d’équipe',
  'sample.goal.tomasz.words': 'Sait ce qui lui manquerait de son travail actuel.',
  'sample.goal.ines': 'Savoir où je veux être dans deux ans',

  'sample.agenda.no': 'Comment dire non au deuxième projet',
  'sample.agenda.well': 'Ce qui a bien marché à la dernière séance de planification',
  'sample.agenda.feedback': 'Ce que disaient les retours sur la présentation',
  'sample.agenda.tomasz': 'La discussion avec son responsable',
  'sample.agenda.ines': 'À qui parler dans l’autre service',

  'sample.action.contact': 'Présenter Priya à Morag, aux finances',
  'sample.action.contact.detail': 'Morag Bell',
  'sample.action.agenda': 'Ébaucher l’ordre du jour de la prochaine planification',
  'sample.action.article': 'Envoyer l’article sur l’art de dire non',
  'sample.action.observe': 'Observer comment Ken mène sa revue',
  'sample.action.read': 'Lire sa candidature',
  'sample.action.ask': 'Demander un retour à deux collègues',
  'sample.action.write': 'Écrire ce que j’attends des deux prochaines années',
  'sample.action.opening': 'Se renseigner sur le poste ouvert dans son service',

  'sample.note.tradeoff': 'Elle dit d’abord ce qui est en jeu, puis le non. Cela marche.',
  'sample.note.share': 'Convenu : le deuxième projet attend la fin de la planification.',
  'sample.note.quiet': 'Plus réservée que d’habitude. Demander comment se passe le déménagement.',
  'sample.note.tomasz': 'Il aime expliquer plus que décider. Y revenir.',

  'sample.close.useful': 'Répéter la conversation mot à mot.',
  'sample.close.steps': 'Essayer d’abord le non sur la plus petite demande.',
  'sample.close.try': 'Dire ce qu’elle peut prendre en charge, puis ce qu’elle ne peut pas.',
  'sample.close.change': 'Garder dix minutes à la fin pour les prochaines étapes.',
  'sample.close.tomasz': 'Écrire les deux listes côte à côte.',

  'sample.theme.first': 'Prendre ses marques dans l’équipe',
  'sample.theme.second': 'Dire non',
  'sample.theme.third': 'Mener sans le titre',
});
