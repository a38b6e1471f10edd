import { createRoot } from 'react-dom/client';
import '@/components/ui/ui.css';
import { Boundary } from '@/components/ui/Boundary';
import { t } from '@/components/ui/text';
import { showInLanguage } from '@/lib/browser/page-language';
import { followLook } from '@/lib/browser/page-look';
import { PopupPage } from './PopupPage';
import { texts } from './texts';

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  const followLanguage = showInLanguage(texts, () => {
    document.title = t('popup.title');
    page.render(
      <Boundary>
        <PopupPage />
      </Boundary>,
    );
  });
  // After the first paint.
  requestIdleCallback(() => {
    followLook();
    followLanguage();
  });
}
