import { maxGuid, nilGuid, readGuid } from '../../../text/guid.ts';
import { isMicrosoftApp } from '../known-ids.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { guidNotes, refusedLetter } from './guid-notes.ts';
import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, type Reading } from '../../../read/reading.ts';

const copyTheId =
  'Copy the Application (client) ID from the Overview page of the app registration.';

/** A page of an app registration in the portals, as it is seen in repositories: a tenant may stand in front, `isMSAApp` may follow. */
const consoleAddress = /#view\/Microsoft_AAD_Reg\S+\/appId\/([\da-f-]+)/i;

const messages = {
  'client-id-not-guid': `This is not a client ID, which has 32 digits or letters a to f in five groups. ${copyTheId}`,
  'client-id-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'client-id-url': `This is a URL or an application ID URI. ${copyTheId}`,
  'client-id-other-provider': `This is a client ID of another identity provider, such as Google or Okta. ${copyTheId}`,
  'client-id-nil-guid': `This ID is all zeros and belongs to no application. ${copyTheId}`,
  'client-id-max-guid': `This ID is all f and belongs to no application. ${copyTheId}`,
  'client-id-microsoft-app': `This ID belongs to Microsoft itself, not to your app registration. ${copyTheId}`,
} as const;

// Google, Okta, Amazon Cognito, Auth0: the providers OpenMetadata has validators for.
const otherProviders: readonly RegExp[] = [
  /\.apps\.googleusercontent\.com$/i,
  /^0oa[0-9a-z]{17}$/i,
  /^[0-9a-z]{26}$/,
  /^(?=.*[g-z])[0-9a-z]{32}$/i,
];

const refusedGuids: Readonly<Record<string, keyof typeof messages>> = {
  [nilGuid]: 'client-id-nil-guid',
  [maxGuid]: 'client-id-max-guid',
};

function refuse(code: keyof typeof messages): Reading {
  return refused('clientId', code, messages[code]);
}

/**
 * Reads the Application (client) ID. `value` is a lower-case GUID.
 *
 * The Object ID and the Secret ID are GUIDs too and cannot be told apart here (Microsoft, "Register
 * an application"). Not a GUID: AADSTS90112; unknown to the tenant: AADSTS700016.
 */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  if (isPlaceholder(clean.text)) return refuse('client-id-placeholder');
  const { text, notes } = unwrap(clean.text, 'clientId', consoleAddress);
  if (isPlaceholder(text)) return refuse('client-id-placeholder');
  if (otherProviders.some((shape) => shape.test(text))) return refuse('client-id-other-provider');
  if (/[:/?#]/.test(text)) return refuse('client-id-url');
  const guid = readGuid(text);
  if (!guid) return refusedLetter('clientId', text) ?? refuse('client-id-not-guid');
  const refusal = refusedGuids[guid.value];
  if (refusal) return refuse(refusal);
  if (isMicrosoftApp(guid.value)) return refuse('client-id-microsoft-app');
  return {
    value: guid.value,
    findings: [...clean.notes, ...notes, ...guidNotes('clientId', guid)],
  };
}
