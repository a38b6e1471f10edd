import type { deskSealed as english } from '../en/desk-sealed';
import { translation } from '../translation';

export const deskSealed = translation<typeof english>()({
  'sealed.ask': 'Télécharger verrouillé',
  'sealed.head': 'Verrouiller la copie par une phrase secrète',
  'sealed.about':
    'Sans elle, personne ne peut ouvrir le fichier, pas même vous. Cairn ne la garde nulle part : notez-la.',
  'sealed.phrase': 'Phrase secrète',
  'sealed.phrase.hint':
    'Au moins {n} caractères. Quatre mots sans rapport entre eux conviennent bien.',
  'sealed.again': 'La même, encore une fois',
  'sealed.show': 'Montrer ce qui est saisi',
  'sealed.short': {
    one: 'Il manque encore {n} caractère.',
    other: 'Il manque encore {n} caractères.',
  },
  'sealed.differs': 'Les deux ne sont pas identiques.',
  'sealed.do': 'Verrouiller et télécharger',
  'sealed.open.head': 'Cette copie est verrouillée',
  'sealed.open.wrong': 'Cette phrase ne l’ouvre pas. Les majuscules et les espaces comptent.',
  'sealed.open.lock':
    'Elle a été scellée par un verrou. Ce qui ouvrait alors le verrou l’ouvre : sa phrase secrète, ou son code de secours.',
  'sealed.open.either': 'Phrase secrète ou code de secours',
  'sealed.open.neither':
    'Ni la phrase secrète ni le code de secours ne l’ouvrent ainsi. Dans une phrase secrète, majuscules et espaces comptent.',
  'sealed.open.do': 'Ouvrir',
  'sealed.damaged':
    'Cette copie verrouillée est abîmée ou a été modifiée, et ne peut pas être ouverte. Choisissez-en une autre.',
  'sealed.costly':
    'Ouvrir ce fichier demanderait plus de mémoire qu’aucune copie de Cairn. Choisissez-en un autre.',
  'sealed.work.locking': 'La copie est en cours de verrouillage',
  'sealed.work.opening': 'La copie est en cours d’ouverture',
});
