import type { sample as english } from '../en/sample';
import { translation } from '../translation';

export const sample = translation<typeof english>()({
  'sample.account': 'Exemplo',
  'sample.priya': 'Priya Raman',
  'sample.tomasz': 'Tomasz Zieliński',
  'sample.ines': 'Inês Duarte',
  'sample.title.priya': 'Exemplo: mentoria com Priya',
  'sample.title.tomasz': 'Exemplo: mentoria com Tomasz',
  'sample.title.ines': 'Exemplo: mentoria com Inês',
  'sample.word': 'mentoria',
  'sample.place.tomasz': 'Sala 2.14',
  'sample.place.ines': 'O café do jardim',

  'sample.goal.priya': 'Conduzir sem ajuda três reuniões de prioridades',
  'sample.goal.priya.first': 'Conduziu a primeira; passou dez minutos da hora.',
  'sample.goal.priya.second': 'Cumpriu a hora, e deu a palavra a quem fala pouco.',
  'sample.goal.tomasz': 'Decidir se concorre à liderança do grupo',
  'sample.goal.tomasz.words': 'Sabe do que sentiria falta no trabalho de hoje.',
  'sample.goal.ines': 'Ver onde quero estar daqui a dois anos',

  'sample.agenda.no': 'Como dizer não ao segundo projeto',
  'sample.agenda.well': 'O que funcionou na última reunião de prioridades',
  'sample.agenda.feedback': 'O que disse o feedback sobre a apresentação',
  'sample.agenda.tomasz': 'A conversa com a chefia dele',
  'sample.agenda.ines': 'Com quem falar no outro departamento',

  'sample.action.contact': 'Apresentar Priya a Morag, das finanças',
  'sample.action.contact.detail': 'Morag Bell',
  'sample.action.agenda': 'Esboçar a pauta da próxima reunião de prioridades',
  'sample.action.article': 'Enviar o artigo sobre dizer não',
  'sample.action.observe': 'Observar como Ken conduz a revisão dele',
  'sample.action.read': 'Ler a candidatura dele',
  'sample.action.ask': 'Pedir feedback a dois colegas',
  'sample.action.write': 'Escrever o que quero dos próximos dois anos',
  'sample.action.opening': 'Perguntar sobre a vaga no departamento dela',

  'sample.note.tradeoff': 'Ela diz primeiro o custo, depois o não. Funciona.',
  'sample.note.share': 'Combinado: o segundo projeto espera até depois da reunião de prioridades.',
  'sample.note.quiet': 'Falou menos do que o normal. Perguntar como vai a mudança.',
  'sample.note.tomasz': 'Gosta mais de explicar do que de decidir. Voltar a isto.',

  'sample.close.useful': 'Ensaiar a conversa palavra por palavra.',
  'sample.close.steps': 'Testar o não primeiro no pedido menor.',
  'sample.close.try': 'Dizer o que pode assumir antes do que não pode.',
  'sample.close.change': 'Deixar dez minutos no fim para os próximos passos.',
  'sample.close.tomasz': 'Escrever as duas listas lado a lado.',

  'sample.theme.first': 'Encontrar o seu lugar no grupo',
  'sample.theme.second': 'Dizer não',
  'sample.theme.third': 'Liderar sem o cargo',
});
