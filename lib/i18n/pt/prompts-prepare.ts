import type { promptsPrepare as english } from '../en/prompts-prepare';
import { translation } from '../translation';

export const promptsPrepare = translation<typeof english>()({
  'prompts.prepare.owed': 'Do que assumiu, o que está feito e o que não está?',
  'prompts.prepare.unfinished': 'Há algo inacabado que {name} deva ouvir da sua parte?',
  'prompts.prepare.oneSubject': 'Se só houver tempo para um assunto, qual tem de ser?',
  'prompts.prepare.hopes': 'O que {name} vai esperar da sua parte?',
  'prompts.prepare.putOff': 'Que assunto tem adiado?',
  'prompts.prepare.useful': 'Como perceberia que esta reunião foi útil?',
  'prompts.prepare.news': 'O que aconteceu que {name} ainda não sabe?',
  'prompts.prepare.twice': 'Onde tentou duas vezes o mesmo sem sucesso?',
  'prompts.prepare.decision': 'Que decisão continua pendente, e o que a torna difícil?',
  'prompts.prepare.onlyThey': 'Que ajuda só {name} pode dar?',
  'prompts.prepare.facts': 'De que contexto {name} precisa antes de responder?',
  'prompts.prepare.understand':
    'Do que {name} disse da última vez, o que gostaria de entender melhor?',
  'prompts.prepare.stoppedSaying': 'O que {name} deixou de mencionar?',
  'prompts.prepare.tempted': 'Que conselho tem vontade de dar? Faça dele uma pergunta.',
  'prompts.prepare.resource': 'Conhece uma pessoa, um livro ou um curso para {name}?',

  'prompts.prepare.worked': 'O que funcionou melhor do que pensava, e por que motivo?',
  'prompts.prepare.unused': 'Que pontos fortes seus o trabalho não aproveita?',
  'prompts.prepare.natural': 'O que {name} faz bem sem perceber?',
  'prompts.prepare.chance': 'Que oportunidade surgiu e ainda não seguiu?',
  'prompts.prepare.known': 'Além do cargo atual, que marca gostaria de deixar?',
  'prompts.prepare.visible': 'Que tarefa levaria mais gente a ver o trabalho de {name}?',
  'prompts.prepare.thanked': 'Quem agradeceu a sua ajuda há pouco, e por que motivo?',
  'prompts.prepare.lookForward': 'O que dá vontade de começar um dia de trabalho?',
  'prompts.prepare.fiveYears': 'Onde {name} pode estar daqui a cinco anos?',
  'prompts.prepare.teachYou': 'O que gostaria de aprender com {name}?',
  'prompts.prepare.enjoy': 'O que leu ou ouviu que agradaria a {name}?',

  'prompts.prepare.goalStep': 'Que pequena coisa faria “{goal}” avançar?',
  'prompts.prepare.goalStill': '“{goal}” tem a mesma importância de quando foi escrito?',
  'prompts.prepare.goalWay': 'O que está no caminho de “{goal}”?',
  'prompts.prepare.goalDone': 'O que já foi alcançado no caminho para “{goal}”?',

  'prompts.prepare.walk': 'Podem caminhar enquanto conversam?',
  'prompts.prepare.otherPlace': 'Que lugar, longe do trabalho diário, faria bem a {name}?',
  'prompts.prepare.freely': 'Onde falariam mais à vontade do que na mesa de trabalho?',
  'prompts.prepare.nextDate': 'Que data podem reservar antes da despedida?',
  'prompts.prepare.pushedAside': 'O que tem tomado o lugar das suas reuniões?',

  'prompts.prepare.wontDo': 'Que tipo de ajuda não vai dar, e isso está claro?',
  'prompts.prepare.confidential': 'Que assuntos devem ficar só entre as duas pessoas?',
  'prompts.prepare.reach': 'A que horas {name} pode escrever ou ligar?',
  'prompts.prepare.atEase': 'Fica à vontade com {name}? Se não, o que falta?',
  'prompts.prepare.leaveTo': 'Que decisão vai deixar inteiramente a {name}?',
  'prompts.prepare.lead': 'Que parte da reunião quer conduzir?',
  'prompts.prepare.ownAnswer': 'Qual é a sua opinião, antes de ouvir {name}?',

  'prompts.prepare.keepHabit': 'Que parte das suas reuniões não deve mudar nunca?',
  'prompts.prepare.dropHabit': 'Que hábito das suas reuniões já não ajuda?',
  'prompts.prepare.cameTrue': 'Releia as suas primeiras respostas. Que desejo se realizou?',

  'prompts.prepare.lastMeeting': 'Como seria uma boa última reunião?',
  'prompts.prepare.thank': 'O que quer agradecer a {name}?',
  'prompts.prepare.afterwards': 'Como vão manter as conversas depois?',
});
