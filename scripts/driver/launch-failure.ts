import { spawnSync } from 'node:child_process';

const noise = /TROUBLESHOOTING|^Failed to launch|^(Code|stderr|stdout):|^\s*$/;

/** The last line that says something, without a log line's brackets in front. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => !noise.test(line));
  return (
    lines
      .at(-1)
      ?.replace(/^\[[^\]]*\]\s*/, '')
      .trim() ?? ''
  );
}

/** One sentence about a browser that would not start; `said` is what it printed. */
export function launchFailure(executable: string, said: string): Error {
  if (/no usable sandbox/i.test(said)) {
    return new Error(
      `${executable} can't make its sandbox here: install chromium-sandbox, or allow user namespaces.`,
    );
  }
  const words = lastWords(said);
  const because = words ? ` It says: ${words}` : '';
  return new Error(`${executable} did not start as a browser.${because}`);
}

/** Starts Chromium once more for what it prints: over a pipe, its words are lost. */
export function wordsOfChromium(executable: string, args: readonly string[]): string {
  const alone = ['--headless', '--dump-dom', ...args, 'about:blank'];
  const { stderr } = spawnSync(executable, alone, { encoding: 'utf8', timeout: 10_000 });
  return stderr ?? '';
}
