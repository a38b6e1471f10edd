import { connect } from 'node:tls';

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

/** What a handshake with a server ends in: an error's code, or '' when all is well. Asks for no page. */
function handshake({ hostname, port }: URL): Promise<string> {
  return new Promise((resolve) => {
    const options = { host: hostname, servername: /[a-z]/i.test(hostname) ? hostname : '' };
    const socket = connect({ ...options, port: Number(port || 443), timeout: 5_000 });
    const end = (code: string) => {
      socket.destroy();
      resolve(code);
    };
    socket.once('secureConnect', () => end(''));
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('error', (error) => end(codeOf(error)));
  });
}

/**
 * Why a browser can't reach a calendar's server, which no page is told: in a sentence for the terminal,
 * or '' when this machine can reach it. The address's path, a secret, stays here.
 */
export async function whyUnreached(address: URL): Promise<string> {
  const { hostname, host } = address;
  const code = await handshake(address);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `No host by the name ${hostname} is found.`;
  if (code === 'ECONNREFUSED' || code === 'ETIMEDOUT') return `Nothing answers at ${host}.`;
  // https://nodejs.org/api/tls.html#x509-certificate-error-codes
  if (/CERT|SIGNED|VERIFY|ISSUER/.test(code)) {
    return `Browsers don't trust the certificate of ${host}; if it is yours, give it with --trust FILE.`;
  }
  return '';
}
