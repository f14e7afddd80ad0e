import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, warning, type Reading } from '../../../read/reading.ts';
import { readGuid } from '../../../text/guid.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';

const copyTheId = 'Copy the Client ID from the Settings tab of the application.';

/** Printed by this site, nobody's own. cspell:ignore mple */
export const exampleId = 'Ex4mpleCl1entIdEx4mpleCl1entId01';

/** The page of an application, as a sample application of Auth0 writes it. */
const consoleAddress =
  /^https:\/\/manage\.auth0\.com\/dashboard\/[\w-]+\/[\w-]+\/applications\/(\w+)(?:[/?#]\S*)?$/i;

const messages = {
  'client-id-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'client-id-url': `This is an address, such as the identifier of an API, and not an ID. ${copyTheId}`,
  'client-id-auth0-connection': `This is the ID of a connection, which starts with con_. ${copyTheId}`,
  'client-id-auth0-organization': `This is the ID of an organization, which starts with org_. ${copyTheId}`,
  'client-id-auth0-user': `This is the ID of a user, which has a bar in it. ${copyTheId}`,
  'client-id-other-provider': `This is a client ID of another identity provider, such as Entra ID, Google or Okta. ${copyTheId}`,
  'client-id-not-auth0': `A client ID of Auth0 has 32 letters and digits. ${copyTheId}`,
} as const;

/** Codes of refusals and warnings. */
export const clientIdRefusals: readonly string[] = [
  ...Object.keys(messages).filter((code) => code !== 'client-id-placeholder'),
  ...['client-id-is-example', 'client-id-too-long', 'client-id-is-secret'],
  ...['client-id-hidden-character', 'client-id-backslash'],
];

const others: readonly (readonly [keyof typeof messages, RegExp])[] = [
  ['client-id-auth0-connection', /^con_/],
  ['client-id-auth0-organization', /^org_/],
  ['client-id-auth0-user', /^[\w-]+\|/],
  ['client-id-other-provider', /\.apps\.googleusercontent\.com$|^0oa[0-9A-Za-z]{17}$/],
  ['client-id-url', /[:/?#]/],
];

function refuse(code: keyof typeof messages): Reading {
  return refused('clientId', code, messages[code]);
}

/**
 * Reads the client ID of an application, as it is: capital letters count. That it has 32 characters is
 * inferred; those of third-party applications start with tpc_ (Auth0, "Application settings").
 */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'clientId', consoleAddress);
  if (isPlaceholder(clean.text) || isPlaceholder(text)) return refuse('client-id-placeholder');
  // 32 hexadecimal digits may be either; with hyphens it is a GUID.
  if (text.includes('-') && readGuid(text)) return refuse('client-id-other-provider');
  const other = others.find(([, shape]) => shape.test(text));
  if (other) return refuse(other[0]);
  if (!/^(?:[A-Za-z0-9]{32}|tpc_[A-Za-z0-9]{1,60})$/.test(text)) {
    return refuse('client-id-not-auth0');
  }
  const findings = [...clean.notes, ...notes];
  if (text === exampleId) {
    const message =
      'This ID is an example, printed in documentation. Put your own in its place before you use the results.';
    findings.push(warning('clientId', 'client-id-is-example', message));
  }
  return { value: text, findings };
}
