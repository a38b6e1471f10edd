import type { insights as english } from '../en/insights';
import { translation } from '../translation';

export const insights = translation<typeof english>()({
  'desk.place.insights': 'Tendances',
  'desk.part.insights': 'Tendances',
  'insights.title': 'Tendances avec {name}',
  'insights.link': 'Tendances au fil des mois et des années',
  'insights.intro': 'Cette page n’est que pour vous. Rien n’en passe dans ce que vous partagez.',
  'insights.none': 'Trop tôt pour le dire. Les tendances commencent au troisième rendez-vous.',
  'insights.range': 'Affiché par',
  'insights.range.month': 'Mois',
  'insights.range.year': 'Années',
  'insights.month': 'Mois',
  'insights.year': 'Année',
  'insights.save': 'Enregistrer en',
  'insights.said': '{file} enregistré',
  'insights.failed': 'Ce navigateur n’a pas pu faire l’image. Le SVG marche quand même.',
  'insights.of': '{name}, sur',
  'insights.hours.n': '{n} h',
  'insights.days': 'Jours',
  'insights.minutes': 'Minutes',
  'insights.early.hours': 'Les heures : dès trois rendez-vous.',
  'insights.early.rhythm': 'Le rythme : dès trois intervalles, là où un rythme est convenu.',
  'insights.early.alone': 'Qui agit sans aide : dès cinq actions.',
  'insights.early.goals': 'Les objectifs : dès qu’il y en a un, après trois rendez-vous.',
  'insights.hours.month': '{hours} heures de rendez-vous en {n} mois, environ {each} par mois',
  'insights.hours.month.now': '{hours} heures de rendez-vous ce mois-ci',
  'insights.hours.year': '{hours} heures de rendez-vous en {n} ans, environ {each} par an',
  'insights.hours.year.now': '{hours} heures de rendez-vous cette année',
  'insights.hours.line': 'Heures',
  'insights.hours.unknown':
    'Le temps hors des rendez-vous, et si l’un d’eux a duré toute son heure.',
  'insights.rhythm.all': 'Vous vous êtes vus dans le rythme convenu {part} fois sur {of}',
  'insights.rhythm.line': 'Dans le rythme',
  'insights.follow.both':
    'Tenu à temps : vous {part} sur {of}, vos binômes {theirs} sur {theirsOf}',
  'insights.follow.partner': 'Vos binômes ont tenu {theirs} sur {theirsOf} à temps',
  'insights.follow.line.partners': 'Tenu par vos binômes',
  'insights.split.all':
    'Les sujets de vos binômes prennent {partner} % du temps, les vôtres {me} %',
  'insights.split.agreed': 'À dix points près de ce qui est convenu : {n} relations sur {of}.',
  'insights.split.line.partners': 'Sujets de vos binômes',
  'insights.alone.owns.all': 'Les mentoré·es prennent {part} actions sur {of}',
  'insights.alone.owns.partner': '{name} prend {part} actions sur {of}',
  'insights.alone.owns.me': 'Vous prenez {part} actions sur {of}',
  'insights.alone.proposes.all': 'Les mentoré·es proposent {part} choses sur {of}',
  'insights.alone.proposes.partner': '{name} propose {part} choses sur {of}',
  'insights.alone.proposes.me': 'Vous proposez {part} choses sur {of}',
  'insights.alone.decides.all': 'Les mentoré·es décident {part} fois sur {of}, sans aide ou à deux',
  'insights.alone.decides.partner': '{name} décide {part} fois sur {of}, sans vous ou avec vous',
  'insights.alone.decides.me': 'Vous décidez {part} fois sur {of}, sans aide ou à deux',
  'insights.alone.lately.owns':
    'Prend : {part} sur {of} dans la seconde moitié, {was} sur {wasOf} avant.',
  'insights.alone.lately.proposes':
    'Propose : {part} sur {of} dans la seconde moitié, {was} sur {wasOf} avant.',
  'insights.alone.lately.decides':
    'Décide : {part} sur {of} dans la seconde moitié, {was} sur {wasOf} avant.',
  'insights.goals.now': 'Objectifs : {active} en cours, {reached} atteints',
  'insights.goals.line.active': 'En cours',
  'insights.goals.line.reached': 'Atteints',
  'insights.goals.unknown':
    'Le jour où un objectif fut atteint : sa dernière modification en tient lieu.',
});
