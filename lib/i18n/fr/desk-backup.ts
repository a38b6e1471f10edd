import type { deskBackup as english } from '../en/desk-backup';
import { translation } from '../translation';

export const deskBackup = translation<typeof english>()({
  'backup.stay': 'Vos sauvegardes restent où elles sont.',
  'backup.head': 'Sauvegarde',
  'backup.last': 'Dernière sauvegarde : {when}',
  'backup.days': 'il y a {n} jours, {day}',
  'backup.none': 'Il n’y a pas encore de sauvegarde.',
  'backup.why':
    'Tout ce que vous écrivez n’est que dans ce navigateur. Une sauvegarde lui survit, et à cet appareil.',
  'backup.why.folder':
    'Tout ce que vous écrivez n’est que dans ce navigateur. Choisissez un dossier, et Cairn y met une sauvegarde chaque jour où vous ouvrez la vue d’ensemble.',
  'backup.choose': 'Choisir un dossier',
  'backup.download': 'La télécharger',
  'backup.folder':
    'Chaque jour où vous ouvrez la vue d’ensemble, une sauvegarde va dans le dossier « {folder} », puis est relue pour en être sûr.',
  'backup.keeps':
    'La dernière de 7 jours, 5 semaines et 12 mois est gardée. Le reste du dossier n’est pas touché.',
  'backup.plain': 'Les fichiers ne sont pas verrouillés : qui ouvre le dossier peut les lire.',
  'backup.sealed':
    'Les fichiers sont scellés par votre verrou : sa phrase secrète les ouvre, ou son code de secours.',
  'backup.older':
    'Ceux qui finissent par .json datent d’avant le verrou : qui ouvre le dossier peut les lire. Supprimez-les si vous n’en avez pas besoin.',
  'backup.now': 'Sauvegarder',
  'backup.another': 'Changer de dossier',
  'backup.leave': 'Ne plus l’utiliser',
  'backup.working': 'Sauvegarde en cours',
  'backup.did': 'Sauvegardé',
  'backup.files': 'Copies dans ce dossier',
  'backup.look': 'La voir',
  'backup.look.at': 'La voir : {file}',
  'backup.allow': 'Permettre',
  'backup.first': 'Sauvegarder avant',
  'backup.make': 'Sauvegarder',
  'backup.line.none': 'Ce que vous avez écrit ici n’est pas encore sauvegardé.',
  'backup.line.away': 'Plus tard',
  'backup.trouble.asked':
    'Le navigateur redemande si Cairn peut écrire dans le dossier. Sans votre accord, rien n’est sauvegardé.',
  'backup.trouble.gone': 'Le dossier n’est pas là. Branchez son disque, ou choisissez-en un autre.',
  'backup.trouble.full':
    'La place manque là où est le dossier. Libérez-en, puis sauvegardez de nouveau.',
  'backup.trouble.held':
    'Un autre programme tient le fichier. Fermez-le, puis sauvegardez de nouveau.',
  'backup.trouble.differs':
    'La sauvegarde ne se relit pas comme elle a été écrite. Les précédentes sont intactes. Réessayez, ou choisissez un autre dossier.',
  'backup.trouble.failed':
    'La sauvegarde n’a pas pu se faire. Les précédentes sont intactes. Réessayez, ou choisissez un autre dossier.',
});
