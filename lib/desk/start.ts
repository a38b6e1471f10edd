/** How long (ms) a database that another page blocks may keep the desk from being shown. */
const PATIENCE = 1_500;

interface Asked<S> {
  settings(): Promise<S>;
  /** What holds when the settings can't be read. */
  defaults: S;
  /** Whether anything was set up; may reject, or never answer. */
  isSetUp(): Promise<boolean>;
}

function later(ms: number): Promise<true> {
  return new Promise((resolve) => setTimeout(() => resolve(true), ms));
}

/**
 * With what the desk starts: the welcome for somebody new. Never rejects and never waits for long: the
 * places say themselves what can't be read, a white page says nothing.
 */
export async function startOf<S extends { welcomed: boolean }>(
  { settings, defaults, isSetUp }: Asked<S>,
  patience = PATIENCE,
): Promise<{ settings: S; fallback: 'found' | 'welcome' }> {
  const chosen = await settings().catch(() => defaults);
  const known =
    chosen.welcomed || (await Promise.race([isSetUp(), later(patience)]).catch(() => true));
  return { settings: chosen, fallback: known ? 'found' : 'welcome' };
}
