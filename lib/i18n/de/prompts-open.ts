import type { promptsOpen as english } from '../en/prompts-open';
import { translation } from '../translation';

export const promptsOpen = translation<typeof english>()({
  'prompts.start.mustNot': 'Worüber müssen wir unbedingt sprechen, bevor wir gehen?',
  'prompts.start.urgent': 'Was ist für dich gerade am dringendsten?',
  'prompts.start.easier': 'Was sagst du besser jetzt als am Ende?',
  'prompts.start.hoping': 'Worauf hoffst du?',
  'prompts.start.choice': 'Steht bald eine Entscheidung für dich an?',
  'prompts.start.wentWell': 'Was ist gut gelungen, ob groß oder klein?',
  'prompts.start.owing': 'Was sind wir einander noch schuldig?',
  'prompts.start.quick': 'Gibt es Kleinkram, den wir vorweg klären?',
  'prompts.start.both': 'Was wollen wir heute beide mitnehmen?',
  'prompts.start.bothers': 'Darf ich mit dem anfangen, was mich am meisten stört?',
});
