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

export function adminOf({ issuer, password }: Keycloak): Admin {
  const [base = '', realm = ''] = issuer.split('/realms/');
  const login = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password };
  return {
    register: async (client, attributes) => {
      // A token lasts a minute, which a busy machine may need for less than all clients.
      const token = await answered(`${base}/realms/master/protocol/openid-connect/token`, {
        ...{ method: 'POST', body: new URLSearchParams(login) },
      });
      const { access_token: bearer } = (await token.json()) as { access_token: string };
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
      const clients = `${base}/admin/realms/${realm}/clients`;
      const body = JSON.stringify(client);
      const created = await answered(clients, { method: 'POST', headers, body });
      if (Object.keys(attributes).length === 0) return;
      const own = created.headers.get('location') ?? '';
      const known = (await (await answered(own, { headers })).json()) as ClientFile;
      const changed = { ...known, attributes: { ...known.attributes, ...attributes } };
      await answered(own, { method: 'PUT', headers, body: JSON.stringify(changed) });
    },
  };
}

async function answered(url: string, request: RequestInit): Promise<Response> {
  const response = await fetch(url, request);
  if (response.ok) return response;
  throw new Error(`${url} answers ${String(response.status)}: ${await response.text()}`);
}
