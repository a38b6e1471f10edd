import type { Answer } from '../https-server';
import type { Account } from './server';

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

function page(title: string, body: string, status = 200): Answer {
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>`;
  return { status, headers: html, body: `${head}<h1>${title}</h1>${body}</html>` };
}

/** An error that only the user sees: nothing is sent back. */
export function errorPage(error: string, description = ''): Answer {
  return page(`Error 400: ${error}`, `<p>${description}</p>`, 400);
}

/** Which account, which of the scopes, and whether at all. */
export function questionPage(
  decideAt: string,
  flow: string,
  accounts: readonly Account[],
  scopes: readonly string[],
): Answer {
  const people = accounts.map(
    ({ email }, n) =>
      `<label><input type="radio" name="account" value="${email}"${n ? '' : ' checked'}>${email}</label>`,
  );
  const wishes = scopes.map(
    (scope) =>
      `<label><input type="checkbox" name="scope" value="${scope}" checked>${scope}</label>`,
  );
  const buttons =
    '<button name="answer" value="allow">Allow</button><button name="answer" value="deny">Cancel</button>';
  const hidden = `<input type="hidden" name="flow" value="${flow}">`;
  return page(
    'Choose an account',
    `<form action="${decideAt}">${hidden}${[...people, ...wishes].join('<br>')}<br>${buttons}</form>`,
  );
}
