import { serverUrlOf } from '../../read/server-url.ts';
import { isObject, parseJson } from '../../text/json.ts';
import { takenFrom } from '../../text/list.ts';
import type { PastedAnswers } from '../provider.ts';
import { readBaseUrl } from './read/base-url.ts';
import { readClientId } from './read/client-id.ts';
import { readRealm } from './read/realm.ts';
import { issuerOf, readRealmUrl } from './realm-url.ts';

const longest = 100_000;
const whatToPaste =
  'Paste an address that has /realms/ in it, the discovery JSON, or the adapter configuration of the client.';

/**
 * Reads Keycloak URL and realm, and what else is there, from an address of the realm, a discovery
 * document, an adapter configuration (`auth-server-url`, `realm`, `resource`) or an address of the
 * admin console. Every answer has passed its own reader. A secret is never taken. Pure, never throws.
 */
export function readPasted(text: string): PastedAnswers {
  if (text.length > longest) return { refused: `This is far too long. ${whatToPaste}` };
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { refused: `There is nothing to read. ${whatToPaste}` };
  const json = trimmed.startsWith('{') ? parseJson(trimmed) : undefined;
  if (json === undefined && trimmed.startsWith('{')) {
    return {
      refused:
        'This starts like JSON but is not complete. Copy all of it, from the first { to the last }.',
    };
  }
  return (isObject(json) && adapter(json)) || fromAddresses(trimmed);
}

function adapter(json: Record<string, unknown>): PastedAnswers | undefined {
  const { 'auth-server-url': url, realm, resource, credentials } = json;
  if (typeof url !== 'string' || typeof realm !== 'string') return undefined;
  const left = credentials === undefined ? '' : ' The secret in it was left out.';
  return taken(
    {
      keycloakUrl: readBaseUrl(url, 'keycloakUrl').value,
      realm: readRealm(realm).value,
      clientId: typeof resource === 'string' ? readClientId(resource).value : undefined,
    },
    'the adapter configuration',
    left,
  );
}

function fromAddresses(text: string): PastedAnswers {
  const urls = (text.match(/https?:\/\/[^\s"'<>`|]+/gi) ?? []).slice(0, 200);
  const realms = urls.flatMap((url) => readRealmUrl(url) ?? []);
  const [first] = realms;
  if (!first)
    return fromConsole(urls) ?? { refused: `No address of a realm is in it. ${whatToPaste}` };
  if (realms.some((one) => one.realm !== first.realm)) {
    return { refused: 'The addresses belong to different realms. Paste only those of one.' };
  }
  // An answer to a question of the server's own names the public address in the issuer.
  const named = readRealmUrl(issuerIn(text) ?? '') ?? first;
  if (issuerIn(text) === undefined && realms.some((one) => issuerOf(one) !== issuerOf(first))) {
    return { refused: 'The addresses belong to different servers. Paste only those of one.' };
  }
  const query = new URLSearchParams(
    urls.find((url) => url.includes('client_id='))?.split('?')[1] ?? '',
  );
  const redirect = query.get('redirect_uri') ?? '';
  return taken(
    {
      keycloakUrl: readBaseUrl(named.base, 'keycloakUrl').value,
      realm: readRealm(named.realm).value,
      clientId: readClientId(query.get('client_id') ?? '').value,
      serverUrl: serverUrlOf(redirect, { http: 'anywhere' }),
    },
    issuerIn(text) === undefined ? 'the address' : 'the discovery JSON',
  );
}

function fromConsole(urls: readonly string[]): PastedAnswers | undefined {
  for (const url of urls) {
    const [, base, realm] = /^(.+?)\/admin\/[^/]+\/console\/?#\/([^/?]+)/.exec(url) ?? [];
    if (base === undefined || realm === undefined) continue;
    return taken(
      { keycloakUrl: readBaseUrl(base, 'keycloakUrl').value, realm: readRealm(realm).value },
      'the address of the console',
      ' Users may reach Keycloak at another address: compare it.',
    );
  }
  return undefined;
}

function issuerIn(text: string): string | undefined {
  return /"issuer"\s*:\s*"([^"\\]{1,2048})"/.exec(text)?.[1];
}

const names: Readonly<Record<string, string>> = {
  ...{ keycloakUrl: 'Keycloak URL', realm: 'realm' },
  ...{ clientId: 'client ID', serverUrl: 'server URL' },
};

function taken(
  found: Readonly<Record<string, string | undefined>>,
  source: string,
  remark = '',
): PastedAnswers {
  const answers = Object.fromEntries(
    Object.entries(found).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const said = Object.keys(answers).map((key) => names[key] ?? key);
  if (!('keycloakUrl' in answers) || !('realm' in answers)) {
    return { refused: `The address or the realm in it cannot be used. ${whatToPaste}` };
  }
  return { answers, message: takenFrom(source, said) + remark };
}
