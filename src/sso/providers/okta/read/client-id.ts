import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, warning, type Reading } from '../../../read/reading.ts';
import { readGuid } from '../../../text/guid.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';

const copyTheId = 'Copy the Client ID from the General tab of the app integration.';

/** Printed by this site, nobody's own. */
export const exampleId = '0oa1example2client3i';

/**
 * The page of an OpenID Connect app, as it is seen in repositories. The ID in it is that of the app, which is the client
 * ID too unless somebody set another through Okta's API.
 */
const consoleAddress =
  /^https:\/\/[\w-]+\.okta(?:preview|-emea)?\.com\/admin\/app\/oidc_client\/instance\/(0oa[0-9A-Za-z]{17})(?:[/?#]\S*)?$/i;

const messages = {
  'client-id-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'client-id-url': `This is an address, not an ID. ${copyTheId}`,
  'client-id-okta-user': `This is the ID of a user, which starts with 00u. ${copyTheId}`,
  'client-id-okta-organization': `This is the ID of the organization, which starts with 00o. ${copyTheId}`,
  'client-id-okta-group': `This is the ID of a group, which starts with 00g. ${copyTheId}`,
  'client-id-okta-server': `This is the ID of an authorization server, which starts with aus. It belongs into the issuer. ${copyTheId}`,
  'client-id-incomplete': `A client ID that starts with 0oa has 20 characters; here a part is missing or too much. ${copyTheId}`,
  'client-id-other-provider': `This is a client ID of another identity provider, such as Entra ID or Google. ${copyTheId}`,
  'client-id-not-okta': `An ID has letters, digits and . _ ~ - only. ${copyTheId}`,
} as const;

/** Codes of refusals and warnings. */
export const clientIdRefusals: readonly string[] = [
  ...Object.keys(messages).filter((code) => code !== 'client-id-placeholder'),
  ...['client-id-unusual', 'client-id-is-example', 'client-id-too-long', 'client-id-is-secret'],
  ...['client-id-hidden-character', 'client-id-backslash'],
];

const others: readonly (readonly [keyof typeof messages, RegExp])[] = [
  ['client-id-okta-user', /^00u[0-9A-Za-z]{17}$/],
  ['client-id-okta-organization', /^00o[0-9A-Za-z]{17}$/],
  ['client-id-okta-group', /^00g[0-9A-Za-z]{17}$/],
  ['client-id-okta-server', /^aus[0-9A-Za-z]{17,18}$/],
  ['client-id-other-provider', /\.apps\.googleusercontent\.com$/i],
  ['client-id-url', /[:/?#]/],
  ['client-id-incomplete', /^0oa(?![0-9A-Za-z]{17}$)[0-9A-Za-z]*$/],
  ['client-id-not-okta', /[^\w.~-]/],
];

function refuse(code: keyof typeof messages): Reading {
  return refused('clientId', code, messages[code]);
}

/**
 * Reads the client ID of an app integration, as it is: capital letters count. Okta makes them as 0oa and
 * 17 characters; through its API others are possible, and are used with a warning.
 *
 * Okta, "Customize tokens" (samples of each kind of ID); that 00g is a group is inferred.
 */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'clientId', consoleAddress);
  if (isPlaceholder(clean.text) || isPlaceholder(text)) return refuse('client-id-placeholder');
  if (readGuid(text)) return refuse('client-id-other-provider');
  const other = others.find(([, shape]) => shape.test(text));
  if (other) return refuse(other[0]);
  const findings = [...clean.notes, ...notes];
  if (text === exampleId) {
    const message =
      'This ID is an example, printed in documentation. Put your own in its place before you use the results.';
    findings.push(warning('clientId', 'client-id-is-example', message));
  } else if (!text.startsWith('0oa')) {
    const message =
      'Client IDs that Okta makes start with 0oa and have 20 characters. Others exist only where somebody set them through Okta’s API: compare it.';
    findings.push(warning('clientId', 'client-id-unusual', message));
  }
  return { value: text, findings };
}
