import './texts';
import { createRoot } from 'react-dom/client';
import '@/components/ui/ui.css';
import { Boundary } from '@/components/ui/Boundary';
import { PopupPage } from './PopupPage';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Boundary>
      <PopupPage />
    </Boundary>,
  );
}
