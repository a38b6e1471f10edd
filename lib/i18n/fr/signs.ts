import type { signs as english } from '../en/signs';
import { translation } from '../translation';

export const signs = translation<typeof english>()({
  'signs.link': 'Signes',
  'signs.link.what': 'Ce que vos rendez-vous montrent, et ce qu’ils taisent',
  'signs.title': 'Signes avec {name}',
  'signs.intro': {
    one: 'D’après votre dernier rendez-vous ({n}). Cette page n’est que pour vous.',
    other: 'D’après vos {n} derniers rendez-vous. Cette page n’est que pour vous.',
  },
  'signs.back': 'Retour à {name}',
  'signs.print': 'Imprimer',
  'signs.none':
    'Trop tôt pour le dire. Les signes viennent d’eux-mêmes, au fil des rendez-vous et des notes.',
  'signs.early': 'Trop tôt pour le dire',
  'signs.table': 'En tableau',
  'signs.from': { one: 'D’après {n} rendez-vous', other: 'D’après {n} rendez-vous' },
  'signs.cannot': 'Ce qui échappe ici',
  'signs.meetings': 'Rendez-vous',
  'signs.goal': 'Objectif',
  'signs.span': '{from} – {to}',
  'signs.of': '{part} sur {of}',
  'signs.days': { one: '{n} jour', other: '{n} jours' },
  'signs.minutes': '{n} min',
  'signs.count': { one: '{n} rendez-vous', other: '{n} rendez-vous' },
  'signs.agreed': 'convenu',

  'signs.early.ready': 'S’il est temps de conclure : dès cinq rendez-vous.',
  'signs.early.rhythm': 'Le rythme : dès quatre rendez-vous.',
  'signs.early.follow': 'Ce qui est tenu : dès cinq actions d’un côté, faites ou échues.',
  'signs.early.alone': 'Qui agit sans aide : dès cinq actions dans les derniers rendez-vous.',
  'signs.early.lead': 'Qui propose : dès cinq propositions.',
  'signs.early.lead.unmarked':
    'Qui propose : tout vous est attribué. Le « Plus » d’une action dit ce qui venait de {name}.',
  'signs.early.goals': 'Objectifs : dès trois rendez-vous après en avoir fixé un.',
  'signs.early.split': 'Le temps : dès trois rendez-vous mesurés à moitié au moins.',
  'signs.early.tone': 'Problèmes et forces : dès trois rendez-vous avec des réponses.',
  'signs.early.ways': 'Dépannages : dès cinq actions ou notes où c’est indiqué.',

  'signs.rhythm.kept': {
    one: 'Rendez-vous dans la limite de {n} jour {part} fois sur {of}',
    other: 'Rendez-vous dans la limite de {n} jours {part} fois sur {of}',
  },
  'signs.rhythm.none': {
    one: 'Un rendez-vous environ chaque jour ({n}) ; aucun rythme convenu',
    other: 'Un rendez-vous environ tous les {n} jours ; aucun rythme convenu',
  },
  'signs.rhythm.off': {
    one: '{n} rendez-vous manqué ou annulé.',
    other: '{n} rendez-vous manqués ou annulés.',
  },
  'signs.rhythm.line': 'Jours depuis le rendez-vous précédent',
  'signs.rhythm.unknown':
    'Les échanges hors agenda. Un rendez-vous compte tant que personne ne dit qu’il n’a pas eu lieu.',

  'signs.follow.both': 'Tenu à temps : vous {part} sur {of}, {name} {theirs} sur {theirsOf}',
  'signs.follow.me': 'Vous avez tenu {part} sur {of} à temps',
  'signs.follow.partner': '{name} a tenu {theirs} sur {theirsOf} à temps',
  'signs.follow.lately.me':
    'Vous : {part} sur {of} dans les derniers rendez-vous, {was} sur {wasOf} avant.',
  'signs.follow.lately.partner':
    '{name} : {part} sur {of} dans les derniers rendez-vous, {was} sur {wasOf} avant.',
  'signs.follow.rest.me':
    'Vous, en plus : {later} plus tard, {overdue} en retard, {open} en cours, {dropped} retirées.',
  'signs.follow.rest.partner':
    '{name}, en plus : {later} plus tard, {overdue} en retard, {open} en cours, {dropped} retirées.',
  'signs.follow.line.me': 'Tenu par moi',
  'signs.follow.line.partner': 'Tenu par {name}',
  'signs.follow.unknown':
    'Ce qui est fait sans être coché. Ce qui n’a pas de date compte comme tenu une fois fait.',

  'signs.lead.even': 'Vous proposez à peu près autant : {name} {part} sur {of}',
  'signs.lead.first': 'Vous proposez davantage : {me} sur {of}',
  'signs.lead.second': '{name} propose davantage : {part} sur {of}',
  'signs.lead.lately':
    'De {name} : {part} sur {of} dans les derniers rendez-vous, {was} sur {wasOf} avant.',
  'signs.lead.decided': 'Décidé : vous {me}, {name} {partner}, ensemble {both}.',
  'signs.lead.line.me': 'Proposé par moi',
  'signs.lead.line.partner': 'Proposé par {name}',
  'signs.lead.unknown':
    'Ce que vous écrivez compte comme votre idée, sauf avis contraire. Les paroles ne laissent pas de trace.',

  'signs.alone.most.partner': '{name} entreprend presque tout sans vous',
  'signs.alone.most.me': 'Vous entreprenez presque tout sans aide',
  'signs.alone.more.partner': 'Plus de choses viennent de {name} qu’avant',
  'signs.alone.more.me': 'Plus de choses viennent de vous qu’avant',
  'signs.alone.less.partner': 'Moins de choses viennent de {name} qu’avant',
  'signs.alone.less.me': 'Moins de choses viennent de vous qu’avant',
  'signs.alone.same.partner': 'Autant de choses viennent de {name} qu’avant',
  'signs.alone.same.me': 'Autant de choses viennent de vous qu’avant',
  'signs.alone.now.partner': 'Ce qui vient de {name} dans les derniers rendez-vous',
  'signs.alone.now.me': 'Ce qui vient de vous dans les derniers rendez-vous',
  'signs.alone.owns.partner':
    'Prend {part} actions sur {of} ces temps-ci, {was} sur {wasOf} avant.',
  'signs.alone.owns.me': 'Vous prenez {part} actions sur {of}, {was} sur {wasOf} avant.',
  'signs.alone.owns.now.partner': 'Prend {part} actions sur {of}.',
  'signs.alone.owns.now.me': 'Vous prenez {part} actions sur {of}.',
  'signs.alone.proposes.partner': 'Propose {part} choses sur {of}, {was} sur {wasOf} avant.',
  'signs.alone.proposes.me': 'Vous proposez {part} choses sur {of}, {was} sur {wasOf} avant.',
  'signs.alone.proposes.now.partner': 'Propose {part} choses sur {of}.',
  'signs.alone.proposes.now.me': 'Vous proposez {part} choses sur {of}.',
  'signs.alone.decides.partner':
    'Décide, sans vous ou avec vous, {part} sur {of}, {was} sur {wasOf} avant.',
  'signs.alone.decides.me':
    'Vous décidez, sans aide ou ensemble, {part} sur {of}, {was} sur {wasOf} avant.',
  'signs.alone.decides.now.partner': 'Décide, sans vous ou avec vous, {part} sur {of}.',
  'signs.alone.decides.now.me': 'Vous décidez, sans aide ou ensemble, {part} sur {of}.',
  'signs.alone.line.owns': 'Prend',
  'signs.alone.line.proposes': 'Propose',
  'signs.alone.line.decides': 'Décide',
  'signs.alone.unknown':
    'L’aide derrière chaque pas, et de qui venait l’idée quand personne ne l’a dit.',

  'signs.goals.all': 'Chaque objectif a été abordé dans les trois derniers rendez-vous',
  'signs.goals.some': {
    one: '{n} objectif sur {of} non abordé depuis trois rendez-vous',
    other: '{n} objectifs sur {of} non abordés depuis trois rendez-vous',
  },
  'signs.goals.line': 'Rendez-vous sans l’aborder',
  'signs.goals.unknown':
    'Ce qui s’est dit d’un objectif sans point d’étape, action ni ordre du jour.',

  'signs.split.kept': 'Les sujets de {name} prennent {partner} % du temps, {agreed} % convenus',
  'signs.split.theirs':
    'Les sujets de {name} prennent plus que convenu : {partner} %, pas {agreed} %',
  'signs.split.mine': 'Vos sujets prennent plus que convenu : {me} %, pas {agreed} %',
  'signs.split.measured': 'Les sujets de {name} prennent {partner} % du temps, les vôtres {me} %',
  'signs.split.learnt': 'Vous avez noté ce que vous avez appris après {n} rendez-vous sur {of}.',
  'signs.split.line.me': 'Mes sujets',
  'signs.split.line.partner': 'Sujets de {name}',
  'signs.split.unknown': 'Le temps non mesuré, et qui parlait : il s’agit des sujets de chacun.',

  'signs.tone.first': 'Plus de problèmes que de forces : {first} contre {second}',
  'signs.tone.second': 'Plus de forces que de problèmes : {second} contre {first}',
  'signs.tone.even': 'Problèmes et forces à peu près autant : {first} et {second}',
  'signs.tone.line.first': 'Problèmes',
  'signs.tone.line.second': 'Forces, chances',
  'signs.tone.unknown': 'Ce dont vous avez parlé en dehors des questions de Cairn.',

  'signs.ways.first': 'Plus de dépannages que de solutions durables : {first} contre {second}',
  'signs.ways.second': 'Plus de solutions durables que de dépannages : {second} contre {first}',
  'signs.ways.even': 'Dépannages et solutions durables à peu près autant : {first} et {second}',
  'signs.ways.line.first': 'Dépannages',
  'signs.ways.line.second': 'Solutions durables',
  'signs.ways.unknown': 'Les actions et notes où rien n’est indiqué.',

  'signs.ready.reached':
    'Les objectifs sont atteints, presque tout se fait sans aide. Temps de conclure ?',
  'signs.ready.lull': 'Les derniers rendez-vous ont peu apporté. Parlez de la suite',
  'signs.ready.some': 'Un point annonce une fin, les autres non',
  'signs.ready.none': 'Rien n’annonce une fin',
  'signs.ready.goals': {
    one: 'L’objectif ({n}) est atteint, et aucun n’est en cours.',
    other: 'Les {n} objectifs sont atteints, et aucun n’est en cours.',
  },
  'signs.ready.alone.partner': '{name} entreprend presque tout sans vous.',
  'signs.ready.alone.me': 'Vous entreprenez presque tout sans aide.',
  'signs.ready.useful': {
    one: 'Le dernier bilan ({n}) ne cite rien d’utile.',
    other: 'Les {n} derniers bilans ne citent rien d’utile.',
  },
  'signs.ready.steps': {
    one: 'Aucune action après le dernier rendez-vous ({n}).',
    other: 'Aucune action après les {n} derniers rendez-vous.',
  },
  'signs.ready.pulse': 'Vos deux derniers ressentis étaient bas.',
  'signs.ready.unknown': 'Si vous voulez encore vous voir. Cela ne se sait qu’à deux.',
});
