import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, warning, type Reading } from '../../../read/reading.ts';
import { isGuid } from '../../../text/guid.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { regionOf } from '../pool.ts';

/** Printed by this site, nobody's own. */
export const exampleId = '1example23456789abcdefghij';

/** The page of an app client, as it is seen in repositories. */
const consoleAddress =
  /^https?:\/\/(?:[a-z\d-]+\.)?console\.aws\.amazon\.com\/cognito\/v2\/idp\/user-pools\/[\w-]+\/applications\/app-clients\/([0-9a-z]{26})(?:[/?#]\S*)?$/i;

const copyTheId = 'Copy the Client ID under Applications › App clients › your client.';

const messages = {
  'client-id-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'client-id-other-provider': `This is a client ID of another identity provider, such as Entra ID or Google. ${copyTheId}`,
  'client-id-access-key': `This is an access key of AWS, which OpenMetadata does not need. ${copyTheId}`,
  'client-id-secret-id': `This is the ID of a client secret. The client ID is what stands before the two hyphens. ${copyTheId}`,
  'client-id-pool': `This is the user pool ID, which has a field of its own. ${copyTheId}`,
  'client-id-not-cognito': `This is no client ID of Cognito, which has 26 small letters and digits. The name of the app client is something else. ${copyTheId}`,
} as const;

const real = /^[0-9a-z]{26}$/;
// What the API allows: botocore, ClientIdType.
const allowed = /^[\w+]{1,128}$/;

const refusals: readonly (readonly [keyof typeof messages, (text: string) => boolean])[] = [
  [
    'client-id-other-provider',
    (text) =>
      isGuid(text.toLowerCase()) ||
      /\.apps\.googleusercontent\.com$/i.test(text) ||
      /^0oa[0-9a-z]{17}$/i.test(text) ||
      /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[0-9A-Za-z]{32}$/.test(text),
  ],
  ['client-id-access-key', (text) => /^A[KS]IA[0-9A-Z]{16}$/.test(text)],
  ['client-id-secret-id', (text) => /^[\w+]{20,128}--\d+$/.test(text)],
  ['client-id-pool', (text) => regionOf(text) !== undefined],
];

function refuse(code: keyof typeof messages): Reading {
  return refused('clientId', code, messages[code]);
}

/**
 * Reads the ID of an app client, letter by letter. That real ones have 26 characters is inferred, so
 * another text that the API allows is taken with a warning.
 */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'clientId', consoleAddress);
  if (isPlaceholder(clean.text) || isPlaceholder(text)) return refuse('client-id-placeholder');
  const refusal = refusals.find(([, holds]) => holds(text));
  if (refusal) return refuse(refusal[0]);
  if (!allowed.test(text)) return refuse('client-id-not-cognito');
  const findings = [...clean.notes, ...notes];
  if (!real.test(text)) {
    const message = `The client IDs that Cognito makes have 26 small letters and digits (we infer this). ${copyTheId}`;
    findings.push(warning('clientId', 'client-id-unusual', message));
  }
  if (text === exampleId) {
    const message =
      'This ID is an example, printed in documentation. Put your own in its place before you use the results.';
    findings.push(warning('clientId', 'client-id-is-example', message));
  }
  return { value: text, findings };
}
