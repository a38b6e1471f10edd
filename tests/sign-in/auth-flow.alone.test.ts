import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const identity = vi.hoisted(() => ({
  launchWebAuthFlow: vi.fn(),
  getRedirectURL: (path = '') => `https://id.chromiumapp.org/${path}`,
}));
vi.mock('wxt/browser', () => ({ browser: { identity } }));
const { authDeps, launchAuthFlow } = await import('@/lib/browser/auth-flow');

const url = 'https://accounts.google.com/?state=secret';
beforeEach(() => {
  identity.launchWebAuthFlow.mockReset();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('the browser’s window for signing in', () => {
  it('hands back the address it ended at', async () => {
    identity.launchWebAuthFlow.mockResolvedValue('https://id.chromiumapp.org/google#x');
    expect(await launchAuthFlow(url, { interactive: true })).toEqual({
      ended: 'redirected',
      url: 'https://id.chromiumapp.org/google#x',
    });
    expect(identity.launchWebAuthFlow).toHaveBeenCalledWith({ url, interactive: true });
  });

  it('lets scripts send on unseen in Chromium, and hands Firefox nothing it doesn’t know', async () => {
    identity.launchWebAuthFlow.mockResolvedValue('https://id.chromiumapp.org/google#x');
    await launchAuthFlow(url, { interactive: false });
    expect(identity.launchWebAuthFlow).toHaveBeenLastCalledWith({
      url,
      interactive: false,
      abortOnLoadForNonInteractive: false,
      timeoutMsForNonInteractive: 15_000,
    });
    vi.stubEnv('FIREFOX', 'true');
    await launchAuthFlow(url, { interactive: false });
    expect(identity.launchWebAuthFlow).toHaveBeenLastCalledWith({ url, interactive: false });
  });

  it.each([
    [new Error('The user did not approve access.'), 'cancelled'],
    [{ message: 'User cancelled or denied access.' }, 'cancelled'],
    [
      new Error('User interaction required. Try setting `abortOnLoadForNonInteractive` and so on.'),
      'interaction',
    ],
    [new Error('Authorization page load timed out.'), 'late'],
    [{ message: 'Requires user interaction' }, 'interaction'],
    [new Error('Authorization page could not be loaded.'), 'unreachable'],
    [{ message: 'Invalid request' }, 'unreachable'],
    [undefined, 'unreachable'],
  ])('tells how it ended: %s', async (error, ended) => {
    identity.launchWebAuthFlow.mockRejectedValue(error);
    const got = await launchAuthFlow(url, { interactive: true });
    expect(got).toEqual({ ended });
  });

  it('is not waited for for ever where nobody sees it', async () => {
    vi.useFakeTimers();
    identity.launchWebAuthFlow.mockReturnValue(new Promise(() => {}));
    const got = launchAuthFlow(url, { interactive: false });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await got).toEqual({ ended: 'late' });
  });

  it('ends where the browser throws at once', async () => {
    identity.launchWebAuthFlow.mockImplementation(() => {
      throw new TypeError('no');
    });
    expect(await launchAuthFlow(url, { interactive: true })).toEqual({ ended: 'unreachable' });
  });

  it('knows its redirect addresses', () => {
    expect(authDeps.redirectUrl('google')).toBe('https://id.chromiumapp.org/google');
  });
});
