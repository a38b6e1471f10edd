import './texts';
import { createRoot } from 'react-dom/client';
import '@/components/ui/ui.css';
import { PopupPage } from './PopupPage';

const root = document.getElementById('root');
if (root) createRoot(root).render(<PopupPage />);
