import '@/components/ui/ui.css';
import '@/components/panel/styles.css';
import { createRoot } from 'react-dom/client';
import { createStore } from '@/lib/storage/store';
import { App } from './App';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App store={createStore()} />);
