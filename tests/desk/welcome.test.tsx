// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DropTarget } from '@/components/desk/frame/DropTarget';
import { Welcome } from '@/components/desk/welcome/Welcome';
import { emptyTally, idle, type Job } from '@/lib/desk/import-job';
import type { Provider } from '@/lib/shared/provider';

const calls = {
  onAddress: vi.fn(),
  onFiles: vi.fn(),
  onCancel: vi.fn(),
  onAgain: vi.fn(),
  onSee: vi.fn(),
  onLater: vi.fn(),
  onSample: vi.fn(),
  onAccount: vi.fn(),
};
const show = (job: Job = idle, registered: readonly Provider[] = []) =>
  render(<Welcome arrived={false} job={job} asking={null} registered={registered} {...calls} />);
const type = (text: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });

beforeEach(() => {
  for (const call of Object.values(calls)) call.mockReset();
});
afterEach(cleanup);

describe('the first run', () => {
  it('names the tab, and leads to file and address by itself', () => {
    show();
    expect(document.title).toBe('Welcome – Cairn');
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole('radio', { checked: true, name: /file or address/ })).toBeTruthy();
    fireEvent.click(screen.getByText('Set up later, add a partner by hand'));
    expect(calls.onLater).toHaveBeenCalled();
    fireEvent.click(screen.getByText('Try it with a sample'));
    expect(calls.onSample).toHaveBeenCalled();
  });

  it('signs in where this build is registered, and says kindly where it is not', () => {
    show(idle, ['google']);
    fireEvent.click(screen.getByRole('radio', { name: /Google/ }));
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(calls.onAccount).toHaveBeenCalledWith('google');
    fireEvent.click(screen.getByRole('radio', { name: /Outlook/ }));
    expect(screen.getByText(/isn’t registered with Microsoft/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull();
    const own = screen.getByRole('link', { name: 'Enter a client id' });
    expect(own.getAttribute('href')).toBe('#settings/sign-in');
    expect(calls.onAccount).toHaveBeenCalledTimes(1);
  });

  it('asks before the sample goes, and says what goes with it', () => {
    const onAnswer = vi.fn();
    const own = [
      { kind: 'noteBlocks', n: 2 },
      { kind: 'actions', n: 1 },
    ] as const;
    render(
      <Welcome arrived={false} job={idle} asking={{ own, onAnswer }} registered={[]} {...calls} />,
    );
    expect(screen.getByText(/goes too: 2 notes and 1 action\./)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByText('Not now'));
    expect(onAnswer).toHaveBeenCalledWith(false);
    fireEvent.click(screen.getByText('Bring the calendar in'));
    expect(onAnswer).toHaveBeenLastCalledWith(true);
  });

  it('hands the address over within the click itself', () => {
    calls.onAddress.mockReturnValue(Promise.resolve(null));
    show();
    type('https://cal.example/a.ics');
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(calls.onAddress).toHaveBeenCalledWith('https://cal.example/a.ics');
  });

  it('says below the field what is wrong, now or later', async () => {
    calls.onAddress.mockReturnValueOnce({ id: 'calendar.address.http', params: {} });
    show();
    type('http://cal.example/a.ics');
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(await screen.findByText(/not encrypted/)).toBeTruthy();
    const field = screen.getByRole('textbox');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    type('https://cal.example/a.ics');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    const denied = { id: 'desk.source.denied', params: { host: 'cal.example' } };
    calls.onAddress.mockReturnValueOnce(Promise.resolve(denied));
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(await screen.findByText(/Without your permission/)).toBeTruthy();
  });

  it('asks for an address rather than sending an empty one on', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /Continue/ }));
    expect(await screen.findByText('Enter the address, or choose a file.')).toBeTruthy();
    expect(calls.onAddress).not.toHaveBeenCalled();
  });
});

describe('reading a calendar', () => {
  const tally = {
    events: 412,
    held: 50,
    meetings: 14,
    series: 1,
    single: 2,
    maybes: 2,
    problems: [{ line: 7, reason: { id: 'calendar.problem.no-start', params: {} } }],
  };

  it('shows how far it is and can be cancelled', () => {
    const reading = { state: 'reading', name: 'a.ics', index: 1, total: 2, tally } as const;
    show({ ...reading, progress: 0.5, hint: null });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5');
    expect(document.activeElement?.textContent).toContain('1 of 2');
    fireEvent.click(screen.getByText('Cancel'));
    expect(calls.onCancel).toHaveBeenCalled();
  });

  it('says where it goes on while the provider’s window stands open', () => {
    const hint = { id: 'accounts.window', params: { provider: 'Google' } };
    const reading = { state: 'reading', name: 'Google Calendar', index: 1, total: 1 } as const;
    show({ ...reading, progress: null, hint, tally: emptyTally });
    expect(screen.getByText(/Go on in the window of .*Google/)).toBeTruthy();
  });

  it('reports in plain words, with the problems folded', () => {
    show({ state: 'done', total: 1, tally, failures: [], empties: [] });
    const sentence =
      '412 dates read of the last 90 and the next 120 days, 1 mentoring series with 12 dates, 2 single mentoring meetings, 2 to ask about.';
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByText('Line 7').closest('details')?.open).toBe(false);
    fireEvent.click(screen.getByText('See what was found'));
    expect(calls.onSee).toHaveBeenCalled();
  });

  it('names each calendar that brought nothing where several were given', () => {
    const failures = [
      { name: 'a.ics', reason: { id: 'calendar.refused.not-a-calendar', params: {} } },
      { name: 'b.ics', reason: { id: 'calendar.refused.not-a-calendar', params: {} } },
    ];
    const empties = [{ name: 'c.ics', reason: { id: 'desk.import.empty', params: {} } }];
    show({ state: 'done', total: 4, tally, failures, empties });
    const said = (name: string) => screen.getByText((text) => text.includes(name)).textContent;
    expect(said('a.ics')).toContain('not a calendar file');
    expect(said('b.ics')).toContain('not a calendar file');
    expect(said('c.ics')).toContain('holds no events');
  });

  it('reports an empty calendar as what it is, with the way on', () => {
    const empties = [{ name: 'c.ics', reason: { id: 'desk.import.empty', params: {} } }];
    show({ state: 'done', total: 1, tally: emptyTally, failures: [], empties });
    expect(document.activeElement?.textContent).toBe('There is nothing to show');
    expect(screen.getByText(/^This calendar holds no events/)).toBeTruthy();
    expect(screen.queryByText(/dates read/)).toBeNull();
    expect(screen.queryByText('See what was found')).toBeNull();
    fireEvent.click(screen.getByText('Add another calendar'));
    expect(calls.onAgain).toHaveBeenCalled();
  });

  it('keeps the form at hand when it failed', () => {
    show({ state: 'stopped', reason: { id: 'sync.full', params: {} } });
    expect(screen.getByRole('alert').textContent).toContain('storage is full');
    expect(screen.getByRole('textbox')).toBeTruthy();
  });
});

describe('dropping and pasting anywhere', () => {
  const file = new File(['BEGIN:VCALENDAR'], 'a.ics', { type: 'text/calendar' });
  const fire = (name: string, extra: object) => {
    const event = new Event(name, { bubbles: true, cancelable: true });
    Object.assign(event, extra);
    fireEvent(document, event);
    return event;
  };
  const dataTransfer = { files: [file], types: ['Files'], getData: () => '' };

  it('shows where to drop, takes the file, and goes away', () => {
    const onBrought = vi.fn();
    render(<DropTarget onBrought={onBrought} />);
    fire('dragenter', { dataTransfer });
    expect(screen.getByText('Drop the calendar file here')).toBeTruthy();
    expect(fire('drop', { dataTransfer }).defaultPrevented).toBe(true);
    expect(onBrought).toHaveBeenCalledWith({ files: [file], text: '' });
    expect(screen.queryByText('Drop the calendar file here')).toBeNull();
  });

  it('leaves a dragged word and an ordinary paste to the browser', () => {
    const onBrought = vi.fn();
    render(<DropTarget onBrought={onBrought} />);
    fire('dragenter', { dataTransfer: { ...dataTransfer, types: ['text/plain'] } });
    expect(screen.queryByText('Drop the calendar file here')).toBeNull();
    const clipboardData = { files: [], getData: () => 'hello' };
    expect(fire('paste', { clipboardData }).defaultPrevented).toBe(false);
    expect(onBrought).not.toHaveBeenCalled();
  });

  it('takes a pasted calendar', () => {
    const onBrought = vi.fn();
    render(<DropTarget onBrought={onBrought} />);
    const text = 'BEGIN:VCALENDAR\nEND:VCALENDAR';
    fire('paste', { clipboardData: { files: [], getData: () => text } });
    expect(onBrought).toHaveBeenCalledWith({ files: [], text });
  });
});
