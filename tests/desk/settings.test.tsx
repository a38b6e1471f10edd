// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Stored } from '@/components/desk/data/YourData';
import { SettingsPlace } from '@/components/desk/settings/SettingsPlace';
import { leadChoices, leadWords, withLead } from '@/lib/desk/leads';
import { ready } from '@/lib/desk/live';
import type { Counts } from '@/lib/desk/partners/counts';
import { sizeOf, weekFrom } from '@/lib/desk/settings-form';
import { writeLike } from '@/lib/i18n/manner';
import type { Part } from '@/lib/records/parts-away';
import { leadsSchema, parseSettings } from '@/lib/shared/settings';
import type { SiteId } from '@/lib/shared/site';
import { backupProps } from '../support/backup-props';
import { storageProps } from '../support/storage-props';

afterEach(() => {
  cleanup();
  writeLike({ tag: 'en-GB', hourCycle: 'auto', weekStart: 'auto' });
});

describe('what is typed into settings', () => {
  it('starts a week on any day', () => {
    expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('says sizes in the unit that fits', () => {
    expect(sizeOf(900)).toEqual({ n: 1, unit: 'kilobyte' });
    expect(sizeOf(3_440_000)).toEqual({ n: 3.4, unit: 'megabyte' });
  });

  it('keeps lead times that the schema takes, whatever is ticked', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...leadChoices([])), fc.boolean()));
    fc.assert(
      fc.property(steps, (all) => {
        const leads = all.reduce<number[]>(
          (some, [minutes, on]) => withLead(some, minutes, on),
          [],
        );
        expect(new Set(leads).size).toBe(leads.length);
        if (leads.length <= 6) expect(leadsSchema.parse(leads)).toEqual(leads);
      }),
    );
  });

  it('offers a lead time of one’s own beside the usual ones', () => {
    expect(leadChoices([45])).toContain(45);
    expect(leadWords(45)).toEqual({ id: 'desk.lead.minutes', params: { n: 45 } });
    expect(leadWords(2880)).toEqual({ id: 'desk.lead.days', params: { n: 2 } });
  });
});

describe('the settings’ place', () => {
  const some: Counts = [{ kind: 'meetings', n: 3 }];
  interface Asked {
    google?: string;
    asked?: boolean;
    on?: SiteId[];
    refused?: SiteId | null;
    access?: Stored['access'];
    inPage?: boolean | null;
    away?: Part[];
  }
  const show = (
    counts = some,
    {
      google = '',
      asked = false,
      on = [],
      refused = null,
      access = [],
      inPage = null,
      away = [],
    }: Asked = {},
  ) => {
    const copies = {
      ...{ job: { state: 'idle' as const }, last: null, onWrite: vi.fn(), onFile: vi.fn() },
      ...{
        onActions: vi.fn(),
        onFolder: vi.fn(),
        onLockAsk: vi.fn(),
        onLock: vi.fn(),
        onUnlock: vi.fn(),
      },
      ...{ onTake: vi.fn(), onUndo: vi.fn(), onCancel: vi.fn(), onClose: vi.fn() },
    };
    const saving = { onChange: vi.fn(), copies, onErase: vi.fn(), onCopy: vi.fn() };
    const calls = { ...saving, onShowAgain: vi.fn() };
    const [onSite, onInPage] = [vi.fn(), vi.fn()];
    const sites = { on, refused, onSite, inPage, onInPage };
    const redirects = {
      google: 'https://id.chromiumapp.org/google',
      microsoft: 'https://id.chromiumapp.org/microsoft',
    };
    const stored = ready({ counts, bytes: 2_000_000, access });
    const clients = { google, microsoft: '', tenant: '' };
    const settings = { ...parseSettings(undefined), lessOf: ['a'], clients };
    const storage = storageProps();
    const backup = backupProps();
    const rest = {
      settings,
      sites,
      stored,
      storage,
      backup,
      redirects,
      signIn: asked,
      away,
      ...calls,
    };
    render(<SettingsPlace arrived={false} {...rest} lock={null} />);
    return { ...calls, onSite, onInPage };
  };

  it('brings back what was put away, and says nothing of it where nothing was', () => {
    show();
    expect(screen.queryByText(/^Show again/)).toBeNull();
    cleanup();
    const { onShowAgain } = show(some, { away: ['signs'] });
    fireEvent.click(screen.getByText('Show again: Signs'));
    expect(onShowAgain).toHaveBeenCalledWith('signs');
  });

  it('folds what is for administrators, unless something is entered or it is what one came for', () => {
    const folded = () => screen.getByLabelText('Google client id').closest('details');
    show();
    expect(folded()?.open).toBe(false);
    cleanup();
    show(some, { google: '1.apps.googleusercontent.com' });
    expect(folded()?.open).toBe(true);
    cleanup();
    show(some, { asked: true });
    expect(folded()?.open).toBe(true);
    expect(document.activeElement).toBe(folded()?.querySelector('summary'));
  });

  it('takes client ids in their form only, and hands out the redirect addresses', () => {
    const { onChange, onCopy } = show();
    const field = (label: string) => screen.getByLabelText(label);
    const save = () => fireEvent.click(screen.getByText('Save'));
    fireEvent.change(field('Google client id'), { target: { value: 'abc' } });
    fireEvent.change(field('Microsoft directory id'), { target: { value: 'a..b' } });
    save();
    expect(screen.getByText(/ends in \.apps\.googleusercontent\.com/)).toBeTruthy();
    expect(screen.getByText(/named by its id or by a domain/)).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    const google = '1-a.apps.googleusercontent.com';
    const microsoft = '12345678-1234-1234-1234-123456789abc';
    fireEvent.change(field('Google client id'), { target: { value: ` ${google} ` } });
    fireEvent.change(field('Microsoft application id'), { target: { value: microsoft } });
    fireEvent.change(field('Microsoft directory id'), { target: { value: '' } });
    save();
    expect(onChange).toHaveBeenLastCalledWith({ clients: { google, microsoft, tenant: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the redirect address for Google' }));
    expect(onCopy).toHaveBeenLastCalledWith('https://id.chromiumapp.org/google');
  });

  it('turns each site on and off by itself, within the click, and says which was refused', () => {
    const { onSite } = show(some, { on: ['meet'], refused: 'zoom' });
    const meet = screen.getByLabelText('Google Meet') as HTMLInputElement;
    expect(meet.checked).toBe(true);
    fireEvent.click(meet);
    expect(onSite).toHaveBeenLastCalledWith('meet', false);
    fireEvent.click(screen.getByLabelText('Outlook'));
    expect(onSite).toHaveBeenLastCalledWith('outlook', true);
    expect(screen.getByText(/^Zoom stays off/)).toBeTruthy();
  });

  it('asks where the panel opens only where a site is on and the browser leaves the choice', () => {
    const tick = () => screen.queryByLabelText(/^Open the panel in the page itself/);
    show(some, { on: [], inPage: false });
    expect(tick()).toBeNull();
    cleanup();
    show(some, { on: ['meet'], inPage: null });
    expect(tick()).toBeNull();
    cleanup();
    const { onInPage } = show(some, { on: ['meet'], inPage: false });
    fireEvent.click(tick() as HTMLElement);
    expect(onInPage).toHaveBeenLastCalledWith(true);
  });

  it('tells of no size and no list where nothing is stored, and that only settings would go', () => {
    show([]);
    expect(screen.getByText('Nothing is stored yet.')).toBeTruthy();
    expect(screen.queryByText(/2 MB/)).toBeNull();
    fireEvent.click(screen.getByText('Delete everything'));
    expect(screen.getByText(/^Only your settings go/)).toBeTruthy();
    expect(screen.queryByText(/^This goes/)).toBeNull();
  });

  it('says beside the copy that there is no way back in with it', () => {
    show();
    expect(screen.getByText(/2 MB/)).toBeTruthy();
    expect(screen.getByText('Bring a copy back')).toBeTruthy();
  });

  it('saves each control as it is changed', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByLabelText('2 hours before'));
    expect(onChange).toHaveBeenLastCalledWith({ leads: [1440, 120, 15] });
    fireEvent.click(screen.getByLabelText('Saturday'));
    expect(onChange).toHaveBeenLastCalledWith({ workingDays: [1, 2, 3, 4, 5, 6] });
    fireEvent.change(screen.getByLabelText('Look'), { target: { value: 'dark' } });
    expect(onChange).toHaveBeenLastCalledWith({ look: 'dark' });
    fireEvent.change(screen.getByLabelText('First day of the week'), { target: { value: '7' } });
    expect(onChange).toHaveBeenLastCalledWith({ weekStart: 7 });
    fireEvent.click(screen.getByLabelText('Single keys'));
    expect(onChange).toHaveBeenLastCalledWith({ singleKeys: false });
    fireEvent.click(screen.getByText('Show them again'));
    expect(onChange).toHaveBeenLastCalledWith({ lessOf: [] });
  });

  const type = (label: string, value: string) => {
    const field = screen.getByLabelText(label);
    fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
    return field;
  };

  it('says what is wrong with quiet hours, and saves nothing', () => {
    const { onChange } = show();
    type('until', '20.00');
    expect(screen.getByText('Enter two different times.')).toBeTruthy();
    expect(onChange).not.toHaveBeenCalled();
    type('until', '6:30 am');
    expect(onChange).toHaveBeenLastCalledWith({ quiet: { from: 1200, to: 390 } });
    fireEvent.click(screen.getByLabelText('Keep quiet at certain hours'));
    expect(onChange).toHaveBeenLastCalledWith({ quiet: null });
  });

  it('shows times by the user’s clock and keeps what it can’t read', () => {
    writeLike({ tag: 'en-GB', hourCycle: '12', weekStart: 'auto' });
    const { onChange } = show();
    const from = screen.getByLabelText<HTMLInputElement>('Quiet from');
    expect(from.value).toBe('8:00\u00a0pm');
    type('Quiet from', 'after supper');
    expect(from.value).toBe('after supper');
    expect(document.getElementById(from.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Write a time like 9:30\u00a0pm.',
    );
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(from, { target: { value: '2130' } });
    expect(from.getAttribute('aria-invalid')).toBeNull();
    fireEvent.blur(from);
    expect(onChange.mock.calls).toEqual([[{ quiet: { from: 1290, to: 420 } }]]);
    cleanup();
    writeLike({ tag: 'en-US', hourCycle: '24', weekStart: 'auto' });
    show();
    expect(screen.getByLabelText<HTMLInputElement>('Quiet from').value).toBe('20:00');
  });

  it('says what becomes of the access to accounts, and where consent is taken back', () => {
    const at = { google: 'https://g.example/', microsoft: 'https://m.example/' };
    const access = (['google', 'microsoft'] as const).map((provider) => ({
      ...{ provider, consent: at[provider] },
    }));
    show(some, { access });
    fireEvent.click(screen.getByText('Delete everything'));
    expect(screen.getByText(/^Google is asked to end/)).toBeTruthy();
    expect(screen.getByText(/^Cairn throws its access to Microsoft away/)).toBeTruthy();
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: /^Open the page of/ });
    expect(links.map(({ href }) => href)).toEqual(Object.values(at));
  });

  it('deletes everything in two steps, after what goes', () => {
    const { onErase, copies } = show();
    fireEvent.click(screen.getByText('Download everything'));
    expect(copies.onWrite).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Delete everything'));
    expect(screen.getAllByText('3 meetings')).toHaveLength(2);
    fireEvent.click(screen.getByText('Delete everything'));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Yes, delete everything'));
    expect(onErase).toHaveBeenCalledOnce();
  });
});

describe('light and dark', () => {
  const css = readFileSync(join(import.meta.dirname, '../../components/ui/tokens.css'), 'utf8');
  const valuesIn = (selector: string) => {
    const from = css.indexOf(selector);
    const block = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
    return block
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('--'));
  };

  it('have the same dark values whether the system or the user chose them', () => {
    const bySystem = valuesIn(':root:not([data-look="light"])');
    expect(bySystem.length).toBeGreaterThan(30);
    expect(valuesIn(':root[data-look="dark"]')).toEqual(bySystem);
  });

  it.each(['desk', 'popup', 'sidepanel'])('are set before the first paint of the %s', (page) => {
    const path = join(import.meta.dirname, `../../entrypoints/${page}/index.html`);
    const head = readFileSync(path, 'utf8').split('</head>')[0];
    expect(head).toContain('<script src="/look.js"></script>');
  });
});
