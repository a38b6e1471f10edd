import type { promptsAround as english } from '../en/prompts-around';
import { translation } from '../translation';

export const promptsAround = translation<typeof english>()({
  'prompts.first.mentor.want': 'Wann wären diese Treffen auch deine Zeit wert?',
  'prompts.first.mentor.bring':
    'Welche deiner Erfahrungen könnten {name} helfen, auch die gescheiterten?',
  'prompts.first.mentor.expect': 'Worauf zählst du bei {name}, ohne es ausgesprochen zu haben?',
  'prompts.first.mentee.want': 'Was soll dir in sechs Monaten leichter fallen als heute?',
  'prompts.first.mentee.bring': 'Was weißt du, das {name} vielleicht nie begegnet ist?',
  'prompts.first.mentee.expect': 'Welche Hilfe erhoffst du dir: Antworten, Fragen, Kontakte?',

  'prompts.start.awake': 'Was hat dich wach gehalten?',
  'prompts.start.mustNot': 'Worüber müssen wir unbedingt sprechen, bevor wir gehen?',
  'prompts.start.urgent': 'Was ist für dich gerade am dringendsten?',
  'prompts.start.easier': 'Was sagst du besser jetzt als am Ende?',
  'prompts.start.glad': 'Worüber freust du dich seit unserem letzten Treffen?',
  'prompts.start.weather': 'Wenn deine Woche Wetter wäre, welches?',
  'prompts.start.worry': 'Welche Sorge sollten wir uns vor allem anderen ansehen?',
  'prompts.start.surprise': 'Was hat dich überrascht?',
  'prompts.start.hoping': 'Worauf hoffst du?',
  'prompts.start.choice': 'Steht bald eine Entscheidung für dich an?',
  'prompts.start.wentWell': 'Was ist gut gelungen, ob groß oder klein?',
  'prompts.start.really': 'In zwei Sätzen: Wie geht es dir?',

  'prompts.close.sentence': 'Was bleibt dir im Gedächtnis, in einem Satz?',
  'prompts.close.who': 'Wer macht was, bis wir uns wiedersehen?',
  'prompts.close.explore': 'Was willst du für dich lesen, ansehen oder ausprobieren?',
  'prompts.close.format': 'Was sollten wir beim nächsten Treffen anders machen?',
  'prompts.close.unsaid': 'Ist noch etwas ungesagt?',
  'prompts.close.tenMinutes': 'Welche zehn Minuten heute waren die wertvollsten?',

  'prompts.reflect.again': 'Könnte das Treffen jetzt neu beginnen, was würdest du ändern?',
  'prompts.reflect.talked': 'Wer hat mehr geredet, und war das richtig so?',
  'prompts.reflect.moment': 'Wann war das Gespräch am offensten?',
  'prompts.reflect.heldBack': 'Was hast du zurückgehalten, und warum?',
  'prompts.reflect.self': 'Was hast du über dich selbst herausgefunden?',
  'prompts.reflect.promised': 'Kannst du alles halten, was du versprochen hast?',
  'prompts.reflect.answered': 'Hast du eine Antwort gegeben, wo eine Frage mehr bewirkt hätte?',
  'prompts.reflect.taught': 'Was hast du von {name} gelernt?',
  'prompts.reflect.silence': 'Wo hat dein Schweigen {name} beim Denken geholfen?',
  'prompts.reflect.troubles': 'Hast du angesprochen, was dir zu schaffen macht?',
  'prompts.reflect.advice': 'Welchem Rat wirst du folgen, und welchem nicht?',
  'prompts.reflect.opinion': 'Wo bist du bei deiner eigenen Meinung geblieben?',
});
