import { readFile, stat } from 'node:fs/promises';

const none = { passed: 0, failed: 0, skipped: 0 };

async function freshReport(file, since) {
  try {
    if ((await stat(file)).mtimeMs < since) return undefined;
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Counts what a run of vitest reported in `file`. A run that left no report, a file that could not
 * be loaded, and an error outside any test each count as one failure.
 */
export async function countResults(file, { since, code }) {
  const report = await freshReport(file, since);
  if (!report) return { ...none, failed: 1 };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
