import type { Outcome } from '../claim.ts';
import { users, type SignInCase } from './cases.ts';
import type { Maker } from './made-by-command.ts';
import type { SamlClient, Signing } from '../guide/saml.ts';
import type { Ended } from './sign-in.ts';

/** How a sign-in must end: as somebody, or with these words on a page or from the server's library. */
export type Expected = { as: string } | { at: 'page' | 'server'; words: string };

/** One sign-in with SAML. */
export interface SamlCase {
  name: string;
  signing?: Signing;
  /** What is registered, where it is not what the guide says. */
  registered?: (client: SamlClient) => SamlClient;
  /** The program that makes the client as the guide says, where it is not asked for by the interface. */
  maker?: Maker;
  /** Whether a certificate is entered that is not Keycloak's. */
  otherCertificate?: true;
  user?: SignInCase['user'];
  ends: Expected;
}

const ada: Expected = { as: users.ada.email };

function withAttributes(more: Record<string, string>): (client: SamlClient) => SamlClient {
  return (client) => ({ ...client, attributes: { ...client.attributes, ...more } });
}

/** The first is tried on every target, the others on one. */
export const samlCases: readonly SamlCase[] = [
  { name: 'signs in with SAML', ends: ada },
  { name: 'signs in with SAML and signed requests', signing: 'requests', ends: ada },
  {
    name: 'signs in with SAML, signed requests and encrypted assertions',
    ...{ signing: 'encrypted', ends: ada },
  },
  {
    name: 'signs in with SAML, at the client that kcadm made',
    ...{ signing: 'encrypted', maker: 'kcadm', ends: ada },
  },
  {
    name: 'signs in with SAML, at the client that Terraform made',
    ...{ signing: 'encrypted', maker: 'Terraform', ends: ada },
  },
  {
    name: 'SAML with another ACS URL',
    registered: (client) => ({ ...client, redirectUris: ['https://data.example.org/saml/acs'] }),
    ends: { at: 'page', words: 'Invalid redirect uri' },
  },
  {
    name: 'SAML with another entity ID',
    registered: (client) => ({ ...client, clientId: `${client.clientId}/` }),
    ends: { at: 'page', words: 'Invalid Request' },
  },
  {
    name: 'SAML with another certificate',
    otherCertificate: true,
    ends: { at: 'server', words: 'Signature validation failed. SAML Response rejected' },
  },
  {
    name: 'SAML with unsigned requests, where Keycloak demands signed ones',
    registered: withAttributes({ 'saml.client.signature': 'true' }),
    ends: { at: 'page', words: 'Invalid requester' },
  },
  {
    name: 'SAML with no signature on the assertion',
    registered: withAttributes({ 'saml.assertion.signature': 'false' }),
    ends: { at: 'server', words: 'is not signed and the SP requires it' },
  },
  {
    name: 'SAML with Keycloak’s own way to encrypt',
    signing: 'encrypted',
    registered: (client) => ({
      ...client,
      attributes: Object.fromEntries(
        Object.entries(client.attributes).filter(([name]) => !name.startsWith('saml.encryption.')),
      ),
    }),
    ends: { at: 'server', words: 'Not match the saml-schema-protocol-2.0.xsd' },
  },
  {
    name: 'SAML with the scope role_list, which Keycloak gives to every client',
    registered: (client) => ({ ...client, defaultClientScopes: ['role_list'] }),
    ends: { at: 'server', words: 'Found an Attribute element with duplicated Name' },
  },
  {
    name: 'SAML with a wrong password',
    user: 'mistyped',
    ends: { at: 'page', words: 'Invalid username or password.' },
  },
  {
    name: 'SAML with a user who is locked out',
    user: 'locked',
    ends: { at: 'page', words: 'Account is disabled, contact your administrator.' },
  },
];

/** Whether a sign-in ended so. */
export function endsAs(expected: Expected, ended: Ended): boolean {
  if ('as' in expected) return 'as' in ended && ended.as['email'] === expected.as;
  return 'said' in ended && ended.at === expected.at && ended.said.includes(expected.words);
}

/**
 * What came of one: passed where it ended as expected, and not as any of the other cases expects too,
 * since an expectation that fits two ends proves neither.
 */
export function judgedSaml({ ends }: SamlCase, ended: Ended): Outcome {
  const others = samlCases.filter((one) => JSON.stringify(one.ends) !== JSON.stringify(ends));
  const alone = !others.some((one) => endsAs(one.ends, ended));
  return endsAs(ends, ended) && alone ? 'passed' : 'failed';
}
