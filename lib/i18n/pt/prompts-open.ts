import type { promptsOpen as english } from '../en/prompts-open';
import { translation } from '../translation';

export const promptsOpen = translation<typeof english>()({
  'prompts.start.mustNot': 'De que não podemos deixar de falar hoje?',
  'prompts.start.urgent': 'O que é mais urgente neste momento?',
  'prompts.start.easier': 'O que é melhor dizer agora do que no fim?',
  'prompts.start.hoping': 'O que espera que aconteça?',
  'prompts.start.choice': 'Há alguma escolha a fazer em breve?',
  'prompts.start.wentWell': 'O que terminou bem, grande ou pequeno?',
  'prompts.start.owing': 'O que ainda devemos um ao outro?',
  'prompts.start.quick': 'Há algo pequeno a resolver primeiro?',
  'prompts.start.both': 'O que cada lado deve levar hoje?',
  'prompts.start.bothers': 'Posso começar pelo que mais me incomoda?',
});
