import type { beside as english } from '../en/beside';
import { translation } from '../translation';

export const beside = translation<typeof english>()({
  'beside.edge': 'Borde del panel',
  'beside.width': 'Ancho del panel',
  'beside.pixels': '{n} px',
  'beside.fold': 'Plegar el panel al borde',
  'beside.unfold': 'Desplegar el panel',
  'beside.close': 'Cerrar el panel',
  'beside.refused':
    'Aquí no se muestra nada: no lo abrió Cairn. Usa el botón de Cairn en la página.',
  'beside.covered':
    'Algo en esta página cubre o cambia el panel, así que por ahora los clics no cuentan en él. El teclado sigue funcionando, y también el panel de Cairn en el navegador.',
});
