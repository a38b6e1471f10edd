import type { recap as english } from '../en/recap';
import { translation } from '../translation';

export const recap = translation<typeof english>()({
  'recap.link': 'Récapitulatif',
  'recap.title': 'Récapitulatif pour {name}',
  'recap.what': 'Ce qui y figure',
  'recap.part.notes': 'Notes partageables',
  'recap.part.doneMe': 'Fait de mon côté',
  'recap.part.donePartner': 'Fait côté {name}',
  'recap.part.me': 'De mon côté',
  'recap.part.partner': 'Côté {name}',
  'recap.part.goals': 'Objectifs',
  'recap.goal.specific': 'Ce qui sera différent\u202f: {text}',
  'recap.goal.measurable': 'À quoi nous verrons que c’est atteint\u202f: {text}',
  'recap.goal.steps': { one: 'En {n} étape', other: 'En {n} étapes' },
  'recap.goal.relevant': 'Pourquoi c’est important\u202f: {text}',
  'recap.goal.achievable': 'Ce qui le rend possible\u202f: {text}',
  'recap.private': { one: '{n} note privée reste ici', other: '{n} notes privées restent ici' },
  'recap.mark': 'Rendre partageable',
  'recap.marked': 'Rendue partageable',
  'recap.none': 'Rien de ce rendez-vous n’est encore partageable.',
  'recap.none.how':
    'Rendez une note partageable ci-dessous, ou en écrivant, par le cadenas à côté (Ctrl+Maj+S). Les actions du rendez-vous et les objectifs y vont aussi.',
  'recap.none.write':
    'En écrivant une note, le cadenas à côté (Ctrl+Maj+S) la rend partageable. Les actions du rendez-vous et les objectifs y vont aussi.',
  'recap.goes': 'Ce qui part, mot pour mot',
  'recap.nothing': 'Rien n’est choisi.',
  'recap.language': 'Dans quelle langue',
  'recap.language.failed': 'Cette langue n’a pas pu être chargée. Rechargez la page et réessayez.',
  'recap.as': 'Sous forme de',
  'recap.as.text': 'Texte',
  'recap.as.markdown': 'Markdown',
  'recap.as.dates': 'Dates',
  'recap.copy': 'Copier',
  'recap.mail': 'Brouillon',
  'recap.mail.long':
    'Trop long pour un brouillon : bien des messageries le coupent. Copiez le texte et collez-le dans le message.',
  'recap.mail.subject': 'Brouillon avec l’objet seul',
  'recap.file': 'En fichier (.md)',
  'recap.ics': 'Pour un agenda (.ics)',
  'recap.dates.none': 'Rien de ce qui est choisi n’a de date.',
});
