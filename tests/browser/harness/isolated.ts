import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** A module's exports as one script that leaves them in `globalThis[name]`. */
export async function scriptOf(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: resolve(root, entry), name, formats: ['iife'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`nothing was built of ${entry}`);
  return output.output[0].code;
}

/** A world of its own in a Chromium page, as a content script has: the same document, other globals. */
export async function isolatedWorld(page: Page, script: string) {
  const client: CDPSession = await page.createCDPSession();
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  async function run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }
  await run(`${script};0`);
  return run;
}
