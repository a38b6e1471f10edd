import type { beside as english } from '../en/beside';
import { translation } from '../translation';

export const beside = translation<typeof english>()({
  'beside.edge': 'Borda do painel',
  'beside.width': 'Largura do painel',
  'beside.pixels': '{n} px',
  'beside.fold': 'Dobrar o painel até a borda',
  'beside.unfold': 'Desdobrar o painel',
  'beside.close': 'Fechar o painel',
  'beside.refused':
    'Nada aparece aqui: não foi o Cairn que abriu isto. Use o botão do Cairn na página.',
  'beside.covered':
    'Algo nesta página cobre ou altera o painel, por isso os cliques não contam nele por enquanto. O teclado continua a funcionar, e também o painel do Cairn no navegador.',
});
