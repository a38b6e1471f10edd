import { join } from 'node:path';
import { root, runNode } from './run.mjs';

/** The folder that a build of the extension ends up in; `browser` is 'chrome' or 'firefox'. */
export function outputOf(browser) {
  return join(root, '.output', `${browser}-mv3`);
}

/** Builds the extension as it ships; answers as `run` does. */
export function build(browser, options) {
  return runNode(join('node_modules', 'wxt', 'bin', 'wxt.mjs'), ['build', '-b', browser], options);
}
