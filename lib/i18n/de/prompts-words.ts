import type { promptsWords as english } from '../en/prompts-words';
import { translation } from '../translation';

export const promptsWords = translation<typeof english>()({
  'prompts.purpose.open': 'Öffnen',
  'prompts.purpose.probe': 'Vertiefen',
  'prompts.purpose.listen': 'Zuhören',
  'prompts.purpose.challenge': 'Hinterfragen',
  'prompts.purpose.support': 'Unterstützen',
  'prompts.purpose.plan': 'Planen',
  'prompts.own.words': '{words}',
  'prompts.why.own': 'Aus deiner Sammlung „{pack}“.',
  'prompts.why.ownStrengths': 'Aus deiner Sammlung „{pack}“: von den Problemen zu den Stärken.',
  'prompts.why.first': 'Es ist dein erstes Treffen mit {name}.',
  'prompts.why.strengths': 'In euren letzten zwei Treffen ging es vor allem um Probleme.',
  'prompts.why.goal': 'Das Ziel „{goal}“ kam drei Treffen lang nicht vor.',
  'prompts.why.placeNone': 'Dieses Treffen hat noch keinen Ort.',
  'prompts.why.placeUsual': 'Eure letzten Treffen waren alle an diesem Ort.',
  'prompts.why.rhythm': {
    one: 'Es ist {n} Tag länger als der vereinbarte Rhythmus.',
    other: 'Es sind {n} Tage mehr als der vereinbarte Rhythmus.',
  },
  'prompts.why.review':
    'Das ist Treffen {ordinal}. Ein Rückblick dann und wann hilft, dass es sich weiter lohnt.',
  'prompts.why.owed': {
    one: 'Von dir ist {n} Aufgabe mit {name} offen.',
    other: 'Von dir sind {n} Aufgaben mit {name} offen.',
  },
  'prompts.why.line': 'Du und {name}, ihr seid in derselben Berichtslinie.',
  'prompts.why.follows': 'Es folgt auf „{question}“',
  'prompts.why.beginning': 'Du und {name}, ihr steht am Anfang.',
  'prompts.why.developing': 'Du und {name}, ihr kennt euch inzwischen.',
  'prompts.why.maturing':
    'Du und {name}, ihr seid weit gekommen: Mehr kann jetzt der Mentee entscheiden.',
  'prompts.why.closing': 'Du und {name}, ihr kommt zum Abschluss.',
  'prompts.why.exchange': 'Beide können voneinander lernen.',
  'prompts.why.question': 'Eine Frage wirkt oft länger als eine Antwort.',
  'prompts.why.pressing': 'Was am meisten drängt, sollte zuerst kommen.',
  'prompts.why.ready': 'Es redet sich leichter, wenn du weißt, was du willst.',
  'prompts.why.strong': 'Stärken und Chancen verdienen so viel Zeit wie Probleme.',
  'prompts.why.end': 'Was am Ende gesagt wird, weiß man nächstes Mal noch.',
  'prompts.why.lookBack': 'Eine Minute Rückblick, nur für dich.',
  'prompts.why.open': 'Das bringt ein Gespräch in Gang.',
  'prompts.why.probe': 'Das blickt hinter die erste Antwort.',
  'prompts.why.listen': 'Das zeigt, dass du zugehört hast.',
  'prompts.why.challenge': 'Das zeigt die Dinge von einer anderen Seite.',
  'prompts.why.support': 'So zeigt sich, welche Hilfe willkommen ist.',
  'prompts.why.plan': 'So wird aus Reden ein Schritt.',
});
