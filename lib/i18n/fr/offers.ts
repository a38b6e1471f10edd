import type { offers as english } from '../en/offers';
import { translation } from '../translation';

export const offers = translation<typeof english>()({
  'offers.why.first':
    'C’est votre premier rendez-vous avec {name}. Une courte séance existe pour cela.',
  'offers.why.fit':
    'Deux fois de suite, ce n’était pas simple avec {name}. Une page calme existe pour cela.',
  'offers.why.review': 'C’est le rendez-vous {n} : un bon moment pour faire le point.',
  'offers.why.closing':
    '{name} et vous êtes dans la dernière phase. Une vraie fin vaut bien une heure.',
  'offers.why.charter': 'Vous avez vu {name}, et rien n’est encore écrit sur votre façon de faire.',
  'offers.why.step1': '« {text} » est nommé. Le premier pas regarde le poste autour.',
  'offers.why.step2': '« {text} » en est à l’étape 2 : imaginer réussie une partie difficile.',
  'offers.why.step3': '« {text} » en est à l’étape 3 : voir où l’on en est, de trois côtés.',
  'offers.why.step4':
    '« {text} » en est à la dernière étape : ce qui en est sorti, et ce que cela montre.',
  'offers.why.need': 'Vous avez nommé « {text} » comme suite.',
  'offers.why.focus':
    'Il y a des objectifs, et pas encore de priorité. Une chose à la fois mène plus loin.',
  'offers.why.developing.goal': 'Vous en êtes à {n} rendez-vous, et il y a un objectif.',
  'offers.why.developing.charter':
    'Vous en êtes à {n} rendez-vous, et savez comment travailler ensemble.',
  'offers.why.maturing.mentor': '{name} propose, décide et fait désormais l’essentiel.',
  'offers.why.maturing.mentee': 'Vous proposez, décidez et faites désormais l’essentiel.',
  'offers.why.ending.reached': 'Les objectifs sont atteints, et les pas se font sans aide.',
  'offers.why.ending.lull':
    'Les derniers rendez-vous ont peu apporté. Il est peut-être temps de bien finir.',
  'offers.why.ended': 'La séance de clôture est faite. La relation peut se reposer.',
  'offers.phase': 'Passer à « {phase} » ?',
  'offers.to.beginning': 'Débuts',
  'offers.to.developing': 'Développement',
  'offers.to.maturing': 'Maturité',
  'offers.to.closing': 'Clôture',
  'offers.to.ended': 'Terminée',
  'offers.reminders': 'À garder en tête',
  'offers.hat.mentor': 'Même ligne hiérarchique : dites quand vous parlez en mentor, ou non.',
  'offers.hat.mentee': 'Même ligne hiérarchique : quelle casquette doit porter {name} ?',
  'offers.hat.away': 'Ne plus le rappeler à ce rendez-vous',
  'offers.roles': 'Nouvelle phase, {phase} : ce que vous ferez, ou non',
  'offers.roles.will': 'Vous ferez',
  'offers.roles.wont': 'Vous ne ferez pas',
  'offers.roles.away': 'Écarter les listes pour ce rendez-vous',
  'offers.move': 'Passer',
  'offers.later': 'Pas maintenant',
  'offers.away.sessions': 'Ne plus proposer de séances',
  'offers.away.phases': 'Ne plus proposer de phases',
  'offers.said.moved': 'Phase changée',
  'offers.said.away': 'Mis de côté',
  'offers.why.waits':
    'Elle attend depuis la dernière fois. Vous pouvez la reprendre où elle en est.',
  'offers.why.lead.mentor':
    '{part} propositions sur {of} venaient de vous. À {name} de commencer, peut-être.',
  'offers.why.lead.mentee':
    '{part} propositions sur {of} venaient de {name}. La prochaine pourrait être la vôtre.',
  'offers.hint.lead': 'Qui propose ?',
  'offers.hint.ok': 'Bon à savoir',
  'offers.away.hints': 'Ne plus donner d’indications',
  'offers.why.maturing.goal': {
    one: 'Un objectif est atteint. Le suivant demandera peut-être moins d’aide.',
    other: '{n} objectifs sont atteints. Le suivant demandera peut-être moins d’aide.',
  },
});
