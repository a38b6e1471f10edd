import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Message } from '@/components/ui/Message';
import { t } from '@/components/ui/text';

interface Props {
  children: ReactNode;
}

/** Keeps a fault in one page from leaving a white one. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const again = (
      <Button onClick={() => this.setState({ broken: false })}>{t('desk.failed.again')}</Button>
    );
    return (
      <Message tone="bad" action={again}>
        {t('desk.failed')}
      </Message>
    );
  }
}
