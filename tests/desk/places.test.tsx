// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Calendars } from '@/components/desk/calendars/Calendars';
import { Frame } from '@/components/desk/frame/Frame';
import { Toast } from '@/components/desk/frame/Toast';
import { Partners } from '@/components/desk/partners/Partners';
import { Repairs } from '@/components/desk/repairs/Repairs';
import type { AccountView } from '@/lib/desk/account-view';
import { idle } from '@/lib/desk/import-job';
import { ready } from '@/lib/desk/live';
import { de } from '@/lib/i18n/de';
import { en } from '@/lib/i18n/en';
import { speak } from '@/lib/i18n/translate';
import { newPartner } from '@/lib/mentoring/new-partner';
import type { Partner } from '@/lib/mentoring/partner';

const NOW = Date.UTC(2026, 4, 14, 9);
afterEach(cleanup);

const view = (more: Partial<AccountView>): AccountView => ({
  id: 'a',
  kind: 'address',
  name: 'Work',
  address: 'cal.example/…cs',
  read: { id: 'desk.ago.hours', params: { n: 2 } },
  label: '',
  chosen: false,
  nextRead: null,
  events: 12,
  mentoring: 3,
  health: { tone: 'well', says: [{ id: 'desk.calendar.well', params: {} }], mark: false },
  remedy: 'read',
  ...more,
});

describe('calendars', () => {
  const counted = { address: true, file: false, events: 12, meetings: 3, ahead: 1 };
  const calls = {
    onRead: vi.fn(),
    onFile: vi.fn(),
    onRename: vi.fn(),
    onPreview: vi.fn(async () => counted),
    onRemove: vi.fn(),
  };
  const intake = {
    asking: null,
    onAddress: vi.fn(),
    onFiles: vi.fn(),
    onCancel: vi.fn(),
    onAgain: vi.fn(),
    registered: [],
    onAccount: vi.fn(),
  };
  const signed = {
    signIns: [],
    rounds: [],
    onEnabled: vi.fn(),
    onPrivate: vi.fn(),
    onSignIn: vi.fn(),
    onMore: vi.fn(),
    onPreviewAccount: vi.fn(async () => counted),
    onDisconnect: vi.fn(),
    onBodies: vi.fn(),
  };
  const show = (accounts: AccountView[]) =>
    render(
      <Calendars
        arrived={false}
        now={NOW}
        reading={null}
        accounts={ready(accounts)}
        job={idle}
        onSee={vi.fn()}
        {...calls}
        {...signed}
        {...intake}
      />,
    );

  it('say how they are and offer the remedy', () => {
    const says: AccountView['health']['says'] = [
      { id: 'calendar.fetch.not-found', params: {} },
      { id: 'desk.calendar.failing.sentence', params: { n: 3 } },
      { id: 'health.do.address', params: {} },
    ];
    show([view({ health: { tone: 'trouble', says, mark: false } })]);
    expect(screen.getByText('Read 2 hours ago')).toBeTruthy();
    expect(screen.getByText(/failed 3 times in a row/)).toBeTruthy();
    expect(screen.getByText(/Copy the private address/)).toBeTruthy();
    expect(screen.getByText('3 mentoring meetings among them')).toBeTruthy();
    expect(screen.queryByText('All is well')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Read .*Work.* now/ }));
    expect(calls.onRead).toHaveBeenCalledWith('a');
  });

  it('say what goes and what stays before they are removed', async () => {
    show([view({})]);
    fireEvent.click(screen.getByRole('button', { name: /Remove .*Work/ }));
    expect(await screen.findByText('12 events kept from it')).toBeTruthy();
    expect(screen.getByText(/^3 mentoring meetings found in it, with their notes/)).toBeTruthy();
    expect(screen.getByText(/^1 of them lies ahead/)).toBeTruthy();
    fireEvent.click(screen.getByText('Keep it'));
    expect(screen.queryByText('12 events kept from it')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Remove');
    expect(calls.onRemove).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /Remove .*Work/ }));
    fireEvent.click(screen.getByText('Remove the calendar'));
    expect(calls.onRemove).toHaveBeenCalledWith('a', 'Work');
  });

  it('are called what the user calls them', () => {
    show([view({})]);
    fireEvent.click(screen.getByRole('button', { name: /Rename .*Work/ }));
    const field = screen.getByLabelText('Name of this calendar');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByLabelText('Name of this calendar')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Rename .*Work/ }));
    const again = screen.getByLabelText('Name of this calendar');
    fireEvent.change(again, { target: { value: 'Office' } });
    fireEvent.submit(again);
    expect(calls.onRename).toHaveBeenCalledWith('a', 'Office');
  });

  it('offer to mark a meeting where none was recognised, and nothing for the sample', () => {
    const says = [{ id: 'health.none', params: {} }];
    const { unmount } = show([view({ mentoring: 0, health: { tone: 'note', says, mark: true } })]);
    expect(screen.getByText('Mark a meeting').getAttribute('href')).toBe('#found');
    expect(screen.getByText('no mentoring among them')).toBeTruthy();
    unmount();
    show([view({ kind: 'sample', remedy: 'none', name: '' })]);
    expect(screen.queryByRole('button', { name: /Remove|Rename/ })).toBeNull();
  });

  it('that are files are chosen again instead', () => {
    show([view({ kind: 'file', remedy: 'file', address: '' })]);
    expect(screen.queryByText('Read now')).toBeNull();
    expect(screen.getByText('Choose the file again')).toBeTruthy();
  });
});

describe('partners', () => {
  const row = (name: string, emails: string[]): Partner => ({
    id: name,
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
    ...newPartner({ name, emails }),
  });
  const page = {
    partners: [row('Ana', ['t@x.example']), row('Bo', [])],
    total: 300,
    archived: 2,
    shared: { 't@x.example': ['Ana', 'Cy'] },
    alike: { Bo: [{ id: 'Ana', name: 'Bo Ek' }] },
  };
  const show = (editing: string | null, mergingWith: string | null = null) => {
    const on = { onEditing: vi.fn(), onAdd: vi.fn(), onMerge: vi.fn() };
    const calls = { onQuery: vi.fn(), onMore: vi.fn(), ...on };
    const tasks = { onSave: vi.fn(), onCancel: vi.fn(), onArchive: vi.fn(), onMerge: vi.fn() };
    const asks = {
      onDelete: vi.fn(async () => undefined),
      others: async () => [{ id: 'Ana', name: 'Ana' }],
      mergePreview: async () => [{ kind: 'actions' as const, n: 2 }],
      deletePreview: async () => ({
        goes: [{ kind: 'meetings' as const, n: 1 }],
        shared: 3,
        files: 0,
      }),
    };
    const onArchived = vi.fn();
    const state = { editing, mergingWith };
    const props = { arrived: false, query: '', archived: false, page: ready(page), ...state };
    const tasksOf = () => ({ ...tasks, ...asks });
    render(<Partners {...props} {...calls} onArchived={onArchived} tasksOf={tasksOf} />);
    return { ...calls, ...tasks, onPair: calls.onMerge, onArchived, onDelete: asks.onDelete };
  };

  it('say who shares an address, and come a page at a time', () => {
    const { onMore } = show(null);
    expect(screen.getByText(/also belongs to .*Cy/)).toBeTruthy();
    fireEvent.click(screen.getByText('Show 50 more'));
    expect(onMore).toHaveBeenCalled();
  });

  it('who may be the same person lead to merging, with the other one chosen', async () => {
    const { onPair } = show(null);
    expect(screen.getByText(/Same name: .*Bo Ek/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Merge .*Bo/ }));
    expect(onPair).toHaveBeenCalledWith('Bo', 'Ana');
    cleanup();
    const { onMerge } = show('Bo', 'Ana');
    fireEvent.click(await screen.findByRole('button', { name: 'Merge' }));
    expect(onMerge).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'Ana' }),
      expect.objectContaining({ id: 'Bo' }),
    );
  });

  it('are added by hand, with what is wrong said at the field', () => {
    const { onAdd } = show('new');
    fireEvent.click(screen.getByText('Save'));
    expect(screen.getByText('A partner needs a name.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Name'));
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Dee' } });
    fireEvent.click(screen.getByLabelText('I am the mentee'));
    fireEvent.click(screen.getByText('Save'));
    const typed = expect.objectContaining({ name: 'Dee', chair: 'mentee' });
    expect(onAdd).toHaveBeenCalledWith(typed);
  });

  it('are changed in place', () => {
    const { onSave, onCancel } = show('Bo');
    fireEvent.change(screen.getByLabelText('Rhythm in days'), { target: { value: '14' } });
    fireEvent.click(screen.getByText('Save'));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ rhythmDays: 14 }));
    fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
    expect(onCancel).toHaveBeenCalled();
  });

  it('have a split, a reporting line and reminders of their own', () => {
    const { onSave } = show('Bo');
    fireEvent.change(screen.getByLabelText(/Their share/), { target: { value: '120' } });
    fireEvent.click(screen.getByText('Save'));
    expect(screen.getByText('The share is a whole number, 0 to 100.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Their share/), { target: { value: '80' } });
    fireEvent.click(screen.getByLabelText('Same reporting line'));
    fireEvent.click(screen.getByLabelText('For this partner'));
    fireEvent.click(screen.getByLabelText('2 hours before'));
    fireEvent.click(screen.getByText('Save'));
    const saved = { splitPartner: 80, sameReportingLine: true, leads: [1440, 120, 15] };
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining(saved));
  });

  it('are merged once it is said with whom and whose name stays', async () => {
    const { onMerge } = show('Bo');
    fireEvent.click(screen.getByText('Merge with another partner'));
    fireEvent.change(await screen.findByLabelText('The other partner'), {
      target: { value: 'Ana' },
    });
    expect(await screen.findByText('2 actions')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Bo'));
    expect(await screen.findByText('2 actions')).toBeTruthy();
    fireEvent.click(screen.getByText('Merge'));
    const [stays, goes] = onMerge.mock.calls[0] ?? [];
    expect([stays.name, goes.name]).toEqual(['Bo', 'Ana']);
  });

  it('are deleted for good in two steps, after what goes and what stays', async () => {
    const { onDelete } = show('Bo');
    fireEvent.click(screen.getByText('Delete for good'));
    expect(await screen.findByText('1 meeting')).toBeTruthy();
    expect(screen.getByText(/3 meetings with others stay/)).toBeTruthy();
    fireEvent.click(screen.getByText('Delete for good'));
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText(/Yes, delete/));
    expect(onDelete).toHaveBeenCalledOnce();
    expect(screen.getByText(/^Deleting\./)).toBeTruthy();
  });

  it('that are archived are shown when asked for', () => {
    const { onArchived } = show(null);
    fireEvent.click(screen.getByLabelText('Archived only (2)'));
    expect(onArchived).toHaveBeenCalledWith(true);
  });
});

describe('rows kept aside', () => {
  it('say what is wrong and can be downloaded or dismissed', () => {
    const calls = { onDownload: vi.fn(), onDismiss: vi.fn() };
    const rows = [
      { id: 'r', table: 'actions', key: 'k', issue: 'text: bad', field: 'text', at: NOW, row: {} },
    ];
    render(<Repairs arrived={false} now={NOW} repairs={ready(rows)} {...calls} />);
    expect(screen.getByText(/1 row could not be read/)).toBeTruthy();
    expect(screen.getByText(/Its “.*text.*” is not as it should be/)).toBeTruthy();
    fireEvent.click(screen.getByText('Download as a file'));
    fireEvent.click(screen.getByText('Dismiss the notice'));
    expect(calls.onDownload).toHaveBeenCalled();
    expect(calls.onDismiss).toHaveBeenCalled();
  });
});

describe('the frame', () => {
  it('marks the place and shows the notice of rows kept aside only when there are some', () => {
    const { rerender } = render(
      <Frame place="found" counts={{ asks: 2, repairs: 0 }} onKeys={vi.fn()}>
        x
      </Frame>,
    );
    expect(screen.getByText(/Meetings/).getAttribute('aria-current')).toBe('page');
    expect(screen.getByText('2 to ask about')).toBeTruthy();
    expect(screen.queryByText('Kept aside')).toBeNull();
    rerender(
      <Frame place="found" counts={{ asks: 0, repairs: 3 }} onKeys={vi.fn()}>
        x
      </Frame>,
    );
    expect(screen.getByText('3 rows')).toBeTruthy();
  });

  it('takes U for undo, but not while typing or with single keys off', () => {
    const onUndo = vi.fn();
    const bar = (singleKeys: boolean) => (
      <>
        <input aria-label="field" />
        <Toast
          notice={{ kind: 'undo', text: 'Done' }}
          onUndo={onUndo}
          onClose={vi.fn()}
          singleKeys={singleKeys}
        />
      </>
    );
    const { rerender } = render(bar(true));
    fireEvent.keyDown(screen.getByLabelText('field'), { key: 'u' });
    expect(onUndo).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(onUndo).toHaveBeenCalledOnce();
    rerender(bar(false));
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('says in the language of now what was saved, even when that was the language', async () => {
    const said = { kind: 'said', text: { id: 'desk.set.saved', params: {} } } as const;
    const bar = () => <Toast notice={said} onUndo={vi.fn()} onClose={vi.fn()} singleKeys />;
    const { rerender } = render(bar());
    expect(screen.getByText('Saved')).toBeTruthy();
    speak('de', de);
    rerender(bar());
    expect(screen.getByText('Gespeichert')).toBeTruthy();
    speak('en', en);
  });
});
