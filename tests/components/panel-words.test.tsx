// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '@/components/ui/text';
import { MINUTE } from '@/lib/shared/time';
import { meeting, NOW, show, view } from './panel-fixtures';

afterEach(cleanup);

describe('the time to prepare', () => {
  const startsIn = (minutes: number) => {
    const start = NOW + minutes * MINUTE;
    show({
      mode: 'prepare',
      view: view({ meeting: meeting('Mentoring Priya', { start, end: start + 45 * MINUTE }) }),
    });
    return screen.queryByText(t('panel.prepare.about'));
  };

  it('is told where there is as much', () => {
    expect(startsIn(3)).not.toBeNull();
  });

  it('is not promised where less is left', () => {
    expect(startsIn(2)).toBeNull();
  });
});
