import type { promptsAround as english } from '../en/prompts-around';
import { translation } from '../translation';

export const promptsAround = translation<typeof english>()({
  'prompts.first.mentor.want': 'O que faria estas reuniões valerem também o seu tempo?',
  'prompts.first.mentor.bring':
    'Que experiências suas podem ajudar {name}, incluindo as que falharam?',
  'prompts.first.mentor.expect': 'O que espera de {name} e ainda não disse em voz alta?',
  'prompts.first.mentee.want': 'Daqui a seis meses, o que deve ser mais fácil do que hoje?',
  'prompts.first.mentee.bring': 'O que conhece que {name} talvez nunca tenha encontrado?',
  'prompts.first.mentee.expect': 'Que tipo de ajuda espera: respostas, perguntas, apresentações?',

  'prompts.start.awake': 'O que tem tirado o seu sono?',
  'prompts.start.mustNot': 'De que não podemos deixar de falar hoje?',
  'prompts.start.urgent': 'O que é mais urgente neste momento?',
  'prompts.start.easier': 'O que é melhor dizer agora do que no fim?',
  'prompts.start.glad': 'O que trouxe alegria desde a nossa última reunião?',
  'prompts.start.weather': 'Se a sua semana fosse uma previsão do tempo, o que diria?',
  'prompts.start.worry': 'Que preocupação devemos olhar antes de tudo?',
  'prompts.start.surprise': 'Que notícia foi uma surpresa?',
  'prompts.start.hoping': 'O que espera que aconteça?',
  'prompts.start.choice': 'Há alguma escolha a fazer em breve?',
  'prompts.start.wentWell': 'O que terminou bem, grande ou pequeno?',
  'prompts.start.really': 'Em duas frases: como está?',

  'prompts.close.sentence': 'Numa frase, o que vai ficar na memória?',
  'prompts.close.who': 'Quem faz o quê antes da próxima reunião?',
  'prompts.close.explore': 'O que quer ler, ver ou experimentar por conta própria?',
  'prompts.close.format': 'O que devemos fazer de outro modo na próxima reunião?',
  'prompts.close.unsaid': 'Ficou algo por dizer?',
  'prompts.close.tenMinutes': 'Quais foram os dez minutos mais bem usados hoje?',

  'prompts.reflect.again': 'Se a reunião pudesse recomeçar agora, o que mudaria?',
  'prompts.reflect.talked': 'Quem falou mais, e foi a medida certa?',
  'prompts.reflect.moment': 'Em que momento a conversa foi mais aberta?',
  'prompts.reflect.heldBack': 'O que preferiu não dizer, e por que motivo?',
  'prompts.reflect.self': 'O que descobriu sobre si?',
  'prompts.reflect.promised': 'Consegue cumprir tudo o que prometeu?',
  'prompts.reflect.answered': 'Deu alguma resposta onde uma pergunta teria feito mais?',
  'prompts.reflect.taught': 'O que aprendeu com {name}?',
  'prompts.reflect.silence': 'Onde o seu silêncio ajudou {name} a pensar?',
  'prompts.reflect.troubles': 'Falou das suas dificuldades?',
  'prompts.reflect.advice': 'Que conselhos vai seguir, e quais não?',
  'prompts.reflect.opinion': 'Onde manteve a sua própria opinião?',
});
