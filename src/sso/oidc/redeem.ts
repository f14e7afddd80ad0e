import { parseUrl } from '../text/parse-url.ts';
import { shellQuote } from '../text/shell.ts';
import type { Flow } from '../server/flow.ts';

/** What it takes to redeem the code of a test sign-in. The client secret is typed in the terminal. */
export interface RedeemInput {
  tokenEndpoint: string;
  clientId: string;
  redirectUri: string;
  codeVerifier: string;
  code: string;
  flow: Flow;
}

/**
 * Lines for bash or zsh that redeem the code and print the JSON answer. RFC 6749 section 4.1.3,
 * RFC 7636 section 4.5. Pure.
 *
 * The confidential flow asks for the secret without echo and hands it to curl through a pipe, so it
 * is in no argument, no history and no file. The public flow sends the `Origin` of the redirect URI,
 * because Entra redeems codes of the platform Single-page application across origins only
 * (AADSTS9002327), and no secret, which it would refuse there.
 */
export function redeemCommand(input: RedeemInput): string {
  const confidential = input.flow === 'confidential';
  const parameters = Object.entries({
    grant_type: 'authorization_code',
    client_id: input.clientId,
    code: input.code,
    redirect_uri: input.redirectUri,
    code_verifier: input.codeVerifier,
  });
  const curl = [
    `curl --silent --show-error --write-out '\\n' --url ${shellQuote(input.tokenEndpoint)}`,
    ...(confidential ? [] : [`-H ${shellQuote(`Origin: ${originOf(input.redirectUri)}`)}`]),
    ...parameters.map(([name, value]) => `--data-urlencode ${shellQuote(`${name}=${value}`)}`),
    ...(confidential ? ['--data-urlencode client_secret@-'] : []),
  ];
  if (!confidential) return curl.join(' \\\n  ');
  // In parentheses, or `read` would take the next pasted line for the secret.
  return [
    '(',
    "  printf 'Client secret (Value, not shown): ' >&2",
    '  read -rs client_secret',
    "  printf '\\n' >&2",
    `  printf '%s' "$client_secret" | ${curl.join(' \\\n    ')}`,
    ')',
  ].join('\n');
}

function originOf(redirectUri: string): string {
  return parseUrl(redirectUri)?.origin ?? 'null';
}
