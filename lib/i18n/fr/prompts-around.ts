import type { promptsAround as english } from '../en/prompts-around';
import { translation } from '../translation';

export const promptsAround = translation<typeof english>()({
  'prompts.first.mentor.want': 'Qu’est-ce qui rendrait ces rendez-vous précieux pour vous aussi ?',
  'prompts.first.mentor.bring':
    'Lesquelles de vos expériences, échecs compris, pourraient aider {name} ?',
  'prompts.first.mentor.expect': 'Que tenez-vous pour acquis avec {name}, sans l’avoir dit ?',
  'prompts.first.mentee.want': 'Dans six mois, qu’est-ce qui devrait être plus facile ?',
  'prompts.first.mentee.bring':
    'Que savez-vous, vous, dont {name} n’a peut-être jamais entendu parler ?',
  'prompts.first.mentee.expect':
    'Quelle aide espérez-vous : des réponses, des questions, des contacts ?',

  'prompts.start.awake': 'Qu’est-ce qui vous empêche de dormir ?',
  'prompts.start.mustNot': 'De quoi devons-nous absolument parler avant de nous quitter ?',
  'prompts.start.urgent': 'Qu’y a-t-il de plus urgent pour vous ?',
  'prompts.start.easier': 'Qu’est-ce qu’il vaut mieux dire maintenant qu’à la fin ?',
  'prompts.start.glad': 'De quoi vous réjouissez-vous depuis notre dernier rendez-vous ?',
  'prompts.start.weather': 'Si votre semaine était une météo, ce serait laquelle ?',
  'prompts.start.worry': 'Quel souci devrions-nous regarder avant tout le reste ?',
  'prompts.start.surprise': 'Quelle nouvelle n’attendiez-vous pas ?',
  'prompts.start.hoping': 'Qu’espérez-vous ?',
  'prompts.start.choice': 'Avez-vous bientôt un choix à faire ?',
  'prompts.start.wentWell': 'Qu’est-ce qui a bien tourné, en grand ou en petit ?',
  'prompts.start.really': 'En deux phrases : comment allez-vous ?',

  'prompts.close.sentence': 'En une phrase, qu’allez-vous retenir ?',
  'prompts.close.who': 'Qui fait quoi d’ici notre prochain rendez-vous ?',
  'prompts.close.explore': 'Qu’aimeriez-vous lire, regarder ou essayer de votre côté ?',
  'prompts.close.format': 'Que devrions-nous faire autrement la prochaine fois ?',
  'prompts.close.unsaid': 'Reste-t-il quelque chose à dire ?',
  'prompts.close.tenMinutes': 'Quelles dix minutes ont été les plus utiles aujourd’hui ?',

  'prompts.reflect.again': 'Si le rendez-vous recommençait maintenant, que changeriez-vous ?',
  'prompts.reflect.talked': 'Qui a le plus parlé, et était-ce bien ainsi ?',
  'prompts.reflect.moment': 'À quel moment l’échange a-t-il été le plus ouvert ?',
  'prompts.reflect.heldBack': 'Qu’avez-vous gardé pour vous, et pourquoi ?',
  'prompts.reflect.self': 'Qu’avez-vous découvert sur vous ?',
  'prompts.reflect.promised': 'Pourrez-vous tenir tout ce que vous avez promis ?',
  'prompts.reflect.answered': 'Avez-vous répondu là où une question aurait fait davantage ?',
  'prompts.reflect.taught': 'Que vous a appris {name} ?',
  'prompts.reflect.silence': 'Où votre silence a-t-il aidé {name} à réfléchir ?',
  'prompts.reflect.troubles': 'Avez-vous parlé de ce qui vous préoccupe ?',
  'prompts.reflect.advice': 'Quel conseil allez-vous suivre, et lequel non ?',
  'prompts.reflect.opinion': 'Où avez-vous campé sur votre avis ?',
});
