// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AccountCard } from '@/components/desk/accounts/AccountCard';
import { Rounds } from '@/components/desk/accounts/Rounds';
import { registrations, wrongClients } from '@/lib/desk/accounts/clients';
import { rounds } from '@/lib/desk/accounts/rounds';
import { signInViews } from '@/lib/desk/accounts/view';
import { addCalendars } from '@/lib/sync/live/connect';
import { mentoring, NOW, signedIn } from '../sync/live/support';

afterEach(cleanup);
const plain = (text: string | null | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

async function account() {
  const world = await signedIn();
  world.calendar.add(mentoring('Priya'));
  await world.sync();
  const listed = { calendarId: 'team@x', name: 'Team', color: '#9fe1e7' };
  await addCalendars(world.store, world.signIn, [listed], { enabled: false });
  const view = async () => {
    const { store } = world;
    const all = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
    const signIns = store.signIns.read(await store.signIns.table.toArray());
    const [first] = signInViews(
      signIns,
      all.map((row) => ({ account: row, facts: undefined })),
      NOW,
    );
    if (!first) throw new Error('No account');
    return first;
  };
  return { ...world, view };
}

const calls = () => ({
  onRead: vi.fn(),
  onEnabled: vi.fn(),
  onPrivate: vi.fn(),
  onSignIn: vi.fn(),
  onMore: vi.fn(),
  onPreviewAccount: vi.fn(async () => ({
    ...{ address: false, file: false, events: 12, meetings: 3, ahead: 1 },
  })),
  onDisconnect: vi.fn(),
  onBodies: vi.fn(),
});

describe('a signed-in account', () => {
  it('stands with its calendars, each turned on or off by itself', async () => {
    const { view } = await account();
    const does = calls();
    const shown = await view();
    render(<AccountCard account={shown} now={NOW} reading={null} {...does} />);
    expect(screen.getByRole('heading', { name: 'sam@example.org' })).toBeTruthy();
    const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
    const named = ticks.map((tick) => [plain(tick.labels?.[0]?.textContent), tick.checked]);
    expect(named).toEqual([
      ['Read sam@example.org', true],
      ['Place and description of private events too', false],
      ['Read Team', false],
    ]);
    for (const tick of ticks) fireEvent.click(tick);
    const [own, team] = shown.calendars.map(({ id }) => id);
    expect(does.onEnabled.mock.calls).toEqual([
      [own, 'sam@example.org', false],
      [team, 'Team', true],
    ]);
    expect(does.onPrivate.mock.calls).toEqual([[own, true]]);
  });

  it('reads descriptions of Outlook’s events only where the user wants it', async () => {
    const { store, signIn, view } = await account();
    const does = calls();
    expect((await view()).bodies).toBeNull();
    await store.signIns.patch(signIn.id, {
      provider: 'microsoft',
      scopes: ['Calendars.ReadBasic', 'Calendars.Read'],
    });
    render(<AccountCard account={await view()} now={NOW} reading={null} {...does} />);
    const tick = screen.getByLabelText<HTMLInputElement>(/^Descriptions too/);
    expect(tick.checked).toBe(true);
    fireEvent.click(tick);
    expect(does.onBodies).toHaveBeenCalledWith(signIn.id, false);
  });

  it('says why it needs the user, with the way to mend it', async () => {
    const { store, signIn, view } = await account();
    const problem = { id: 'signIn.again', params: { provider: 'Google' } };
    await store.signIns.patch(signIn.id, { problem });
    const [calendar] = (await view()).calendars;
    await store.calendarAccounts.patch(calendar?.id ?? '', { problem });
    const does = calls();
    render(<AccountCard account={await view()} now={NOW} reading={null} {...does} />);
    expect(screen.getByRole('status').textContent).toMatch(/wants you to sign in again/);
    // Once for the account, and not again of each calendar.
    expect(screen.getAllByText(/wants you to sign in again/)).toHaveLength(1);
    fireEvent.click(screen.getByText('Sign in again'));
    expect(does.onSignIn).toHaveBeenCalledWith(signIn.id);
  });

  it('is disconnected only after saying what goes and what stays', async () => {
    const { signIn, view } = await account();
    const does = calls();
    render(<AccountCard account={await view()} now={NOW} reading={null} {...does} />);
    fireEvent.click(screen.getByText('Disconnect'));
    expect(await screen.findByText('12 events kept from it')).toBeTruthy();
    expect(screen.getByText('the account, and Cairn’s access to it')).toBeTruthy();
    expect(does.onDisconnect).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Keep it'));
    expect(document.activeElement?.textContent).toBe('Disconnect');
    fireEvent.click(screen.getByText('Disconnect'));
    fireEvent.click(await screen.findByText('Disconnect the account'));
    expect(does.onDisconnect).toHaveBeenCalledWith(signIn.id);
  });

  it('has its last readings told, without a word of any event', async () => {
    const { store, sync, clock } = await account();
    clock.now += 60_000;
    await sync();
    const all = store.calendarAccounts.read(await store.calendarAccounts.table.toArray());
    render(<Rounds rounds={await rounds(store, all)} now={clock.now} />);
    const lines = screen.getAllByRole('listitem').map((line) => plain(line.textContent));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/sam@example\.org.*as it was.*1 request/);
    expect(lines[1]).toMatch(/read in full.*1 new/);
    expect(lines.join()).not.toMatch(/Priya|Mentoring/);
  });
});

describe('registrations', () => {
  const built = { google: 'b.apps.googleusercontent.com', microsoft: 'built', tenant: 'theirs' };
  const none = { google: '', microsoft: '', tenant: '' };
  it('are the user’s own before those of the build, and a directory goes with its own id', () => {
    expect(registrations(none, none)).toEqual({});
    expect(registrations(none, built).microsoft).toMatchObject({ tenant: 'theirs' });
    const own = { ...none, microsoft: 'own' };
    expect(registrations(own, built).microsoft).toMatchObject({
      clientId: 'own',
      tenant: 'common',
    });
    expect(registrations(own, built).google).toMatchObject({ clientId: built.google, tenant: '' });
  });

  it('have a form', () => {
    expect(wrongClients(none).size).toBe(0);
    const ids = { ...none, microsoft: '12345678-1234-1234-1234-123456789ABC' };
    for (const tenant of ['contoso.onmicrosoft.com', 'common', ids.microsoft]) {
      expect(wrongClients({ ...ids, tenant })).toEqual(new Set());
    }
    for (const tenant of ['../x', 'a b', '.a', 'a/b', 'a..b']) {
      expect(wrongClients({ ...ids, tenant })).toEqual(new Set(['tenant']));
    }
  });
});
