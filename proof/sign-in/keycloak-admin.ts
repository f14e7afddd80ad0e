import type { Keycloak } from './keycloak.ts';

/** A client, by Keycloak's own names. */
export interface ClientFile extends Record<string, unknown> {
  attributes: Readonly<Record<string, string>>;
}

/** Keycloak's administrator, by the interface that kcadm.sh asks too. */
export interface Admin {
  /** As `kcadm.sh create clients` does, and then `kcadm.sh update` with `attributes`. */
  register: (client: ClientFile, attributes: Readonly<Record<string, string>>) => Promise<void>;
}

/** How often a request is made whose token Keycloak no longer takes: a busy machine outlives some. */
const tries = 4;

export function adminOf({ issuer, password }: Keycloak): Admin {
  const [base = '', realm = ''] = issuer.split('/realms/');
  const login = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password };
  const clients = `${base}/admin/realms/${realm}/clients`;

  async function ask(
    method: string,
    url: string,
    body?: ClientFile,
    left = tries,
  ): Promise<Response> {
    const token = await fetch(`${base}/realms/master/protocol/openid-connect/token`, {
      ...{ method: 'POST', body: new URLSearchParams(login) },
    });
    const { access_token: bearer = '' } = (await token.json()) as { access_token?: string };
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return response;
    if (response.status === 401 && left > 1) return ask(method, url, body, left - 1);
    throw new Error(`${url} answers ${String(response.status)}: ${await response.text()}`);
  }

  return {
    register: async (client, attributes) => {
      const created = await ask('POST', clients, client);
      if (Object.keys(attributes).length === 0) return;
      const own = created.headers.get('location') ?? '';
      const known = (await (await ask('GET', own)).json()) as ClientFile;
      await ask('PUT', own, { ...known, attributes: { ...known.attributes, ...attributes } });
    },
  };
}
