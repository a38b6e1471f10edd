import { Component, type ReactNode } from 'react';
import { Button } from './Button';
import { Message } from './Message';
import { t } from './text';

interface Props {
  children: ReactNode;
}

/** Keeps a fault in one part of a page from leaving a white one. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const again = (
      <Button onClick={() => this.setState({ broken: false })}>{t('ui.broken.again')}</Button>
    );
    return (
      <Message tone="bad" action={again}>
        {t('ui.broken')}
      </Message>
    );
  }
}
