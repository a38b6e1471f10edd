import type { pulse as english } from '../en/pulse';
import { translation } from '../translation';

export const pulse = translation<typeof english>()({
  'pulse.ask': 'Wie wohl hast du dich mit {name} gefühlt?',
  'pulse.private': 'Nur du siehst das. Nichts davon gehört je zu dem, was du teilst.',
  'pulse.1': 'Gar nicht',
  'pulse.2': 'Ein wenig',
  'pulse.3': 'Halbwegs',
  'pulse.4': 'Ziemlich',
  'pulse.5': 'Völlig',
  'pulse.skip': 'Auslassen',
  'pulse.skipped': 'Ausgelassen',
  'pulse.low.head': 'Wenn es nicht passt',
  'pulse.low.about':
    'Du hast dich mit {name} zweimal nacheinander nicht recht wohl gefühlt. Das kommt vor und ist niemandes Schuld. Jetzt lässt sich leichter darüber reden als später.',
  'pulse.low.talk': 'Darüber reden',
  'pulse.low.talk.1':
    'Sag, was dir auffällt, nicht, wie {name} ist: „Mir fällt es schwer, in Gang zu kommen.“',
  'pulse.low.talk.2': 'Frag, wie es {name} damit geht. Vielleicht habt ihr es beide bemerkt.',
  'pulse.low.talk.3':
    'Verabredet eine Sache, die ihr nächstes Mal anders macht, und seht sie euch danach an.',
  'pulse.low.part': 'Gut auseinandergehen',
  'pulse.low.part.1': 'Wenn zwei weitere Treffen nichts ändern, ist ein Wechsel kein Scheitern.',
  'pulse.low.part.2': 'Sag es {name} persönlich, bevor andere davon hören.',
  'pulse.low.part.3':
    'Sag, was du mitnimmst, bring zu Ende, was du versprochen hast, und danke {name}.',
});
