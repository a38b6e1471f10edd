import type { deskCopies as english } from '../en/desk-copies';
import { translation } from '../translation';

export const deskCopies = translation<typeof english>()({
  'copies.bring': 'Reprendre une copie',
  'copies.bring.hint':
    'Choisissez un fichier fait par Cairn ici ou dans un autre navigateur. Vous voyez ce qui changerait avant que rien ne change.',
  'copies.work.writing': 'La copie se prépare',
  'copies.work.looking': 'Lecture de la copie',
  'copies.work.merge': 'Ajout de la copie',
  'copies.work.replace': 'Mise en place de la copie',
  'copies.work.undo': 'Retrait de la copie',
  'copies.head': 'Ce que cette copie changerait',
  'copies.made': 'Faite le {day}.',
  'copies.undated': 'Elle ne dit pas de quand elle date.',
  'copies.broken':
    'Ce fichier est tronqué ou abîmé. Voici ce qui s’y lit encore ; une autre copie en contient peut-être davantage.',
  'copies.touched':
    'Ce fichier a été modifié après sa création par Cairn. Ne le prenez que si c’était vous.',
  'copies.unknown': {
    one: '{n} élément est d’un genre que ce Cairn ne connaît pas, et reste dehors.',
    many: '{n} éléments sont de genres que ce Cairn ne connaît pas, et restent dehors.',
    other: '{n} éléments sont de genres que ce Cairn ne connaît pas, et restent dehors.',
  },
  'copies.twins': {
    one: '{n} élément y figurait deux fois. Le plus récent compte.',
    many: '{n} éléments y figuraient plusieurs fois. Les plus récents comptent.',
    other: '{n} éléments y figuraient plusieurs fois. Les plus récents comptent.',
  },
  'copies.nothing': 'Tout s’y trouve déjà ici.',
  'copies.rest': {
    one: '{n} autre élément',
    many: '{n} autres éléments',
    other: '{n} autres éléments',
  },
  'copies.add': 'Ajouter à ce qui est ici',
  'copies.add.fresh': 'Nouveau ici',
  'copies.add.newer': 'Plus récent dans la copie : repris d’elle',
  'copies.add.torn': 'Modifié des deux côtés au même instant : l’un des deux vaut',
  'copies.add.goes': 'Supprimé dans la copie : disparaît ici aussi',
  'copies.add.older': 'Plus récent ici : reste tel quel',
  'copies.instead': 'Mettre à la place de ce qui est ici',
  'copies.instead.head': 'Mettre la copie à la place de tout ce qui est ici ?',
  'copies.instead.goes': 'N’est pas dans la copie, et disparaît',
  'copies.instead.older': 'Redevient ce que c’était dans la copie',
  'copies.instead.torn': 'Diffère, et devient comme dans la copie',
  'copies.instead.newer': 'Plus récent dans la copie',
  'copies.instead.fresh': 'Nouveau ici',
  'copies.instead.settings':
    'Vos paramètres deviennent ceux de la copie. Les calendriers reliés ici restent.',
  'copies.instead.calendars': 'Vos paramètres restent, et les calendriers reliés ici aussi.',
  'copies.back': 'Vous pouvez revenir en arrière pendant trente jours.',
  'copies.instead.yes': 'Oui, la mettre en place',
  'copies.done.merge': 'La copie a été ajoutée',
  'copies.done.replace': 'La copie est en place',
  'copies.done.hint':
    'Vos calendriers sont relus. Vous pouvez retirer la copie pendant trente jours.',
  'copies.undo': 'Retirer la copie',
  'copies.undone': 'Tout est comme avant',
  'copies.last.merge': 'Le {day}, une copie du {made} a été ajoutée.',
  'copies.last.replace': 'Le {day}, une copie du {made} a pris la place de ce qui était ici.',
  'copies.last.merge.undated': 'Le {day}, une copie a été ajoutée.',
  'copies.last.replace.undated': 'Le {day}, une copie a pris la place de ce qui était ici.',
  'copies.losing': 'Vous avez écrit ou modifié ceci depuis. Cela disparaîtrait :',
  'copies.losing.yes': 'Retirer la copie quand même',
  'copies.losing.no': 'Tout laisser tel quel',
  'copies.cancelled': 'Arrêté. Rien n’a changé.',
  'copies.full':
    'Il reste trop peu de place sur cet appareil, et rien n’a changé. Libérez-en, puis réessayez.',
  'copies.failed': 'Cela n’a pas marché, et rien n’a changé. Réessayez.',
  'copies.refused.large':
    'Ce fichier est plus gros que toute copie de Cairn. Choisissez-en un dont le nom commence par « cairn- ».',
  'copies.refused.empty': 'Ce fichier est vide. Choisissez une autre copie.',
  'copies.refused.unreadable':
    'Rien n’est lisible dans ce fichier : il est abîmé, ou n’est pas une copie de Cairn. Choisissez-en un autre.',
  'copies.refused.foreign':
    'Ce fichier n’est pas une copie de Cairn. Choisissez-en un dont le nom commence par « cairn- ».',
  'copies.refused.pack': 'C’est un lot de questions. Ouvrez-le sous Questions.',
  'copies.refused.later':
    'Cette copie vient d’un Cairn plus récent. Mettez d’abord Cairn à jour, puis choisissez-la de nouveau.',
  'copies.refused': {
    one: '{n} élément est illisible et reste dehors',
    many: '{n} éléments sont illisibles et restent dehors',
    other: '{n} éléments sont illisibles et restent dehors',
  },
  'copies.refused.keep': 'Garder l’illisible parmi les éléments mis de côté',
  'copies.refused.column': '« {column} » n’est pas comme il se doit',
  'copies.refused.row': 'n’a pas la forme d’un élément',
  'copies.refused.sample': 'fait partie de l’exemple',
});
