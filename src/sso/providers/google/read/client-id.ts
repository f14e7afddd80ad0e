import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isGuid } from '../../../text/guid.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';

const copyTheId = 'Copy the Client ID under Google Auth Platform › Clients.';

/** What a client ID of Google ends in; OpenMetadata's GoogleAuthValidator looks at this alone. */
export const suffix = '.apps.googleusercontent.com';

/** Printed by this site, nobody's own. */
export const exampleId = `123456789012-abcdefghijklmnopqrstuvwxyz012345${suffix}`;

/** The page of a client in the console, as it is seen in repositories: a query with the project may follow. */
const consoleAddress =
  /^https:\/\/console\.cloud\.google\.com\/auth\/clients\/([\w.-]+\.apps\.googleusercontent\.com)(?:[/?#]\S*)?$/i;

const whole = /^\d+(?:-[0-9a-z_]{32})?\.apps\.googleusercontent\.com$/;
const cutOff = /^\d+-[0-9a-z_]{32}(?:\.apps(?:\.googleusercontent(?:\.com?)?)?)?\.?$/;

const messages = {
  'client-id-not-google': `This is not a client ID of Google, which ends in ${suffix}. ${copyTheId}`,
  'client-id-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'client-id-incomplete': `There are not 32 characters between the hyphen and ${suffix}, so a part is missing or too much. ${copyTheId}`,
  'client-id-number': `This is a number alone, such as that of a project or a service account. ${copyTheId}`,
  'client-id-service-account': `This is the address of a service account, which signs in no users. ${copyTheId}`,
  'client-id-ios': `This is the URL scheme of an iOS app. OpenMetadata needs a client of the type Web application. ${copyTheId}`,
  'client-id-other-provider': `This is a client ID of another identity provider, such as Entra ID or Okta. ${copyTheId}`,
} as const;

const refusals: readonly (readonly [keyof typeof messages, (text: string) => boolean])[] = [
  ['client-id-service-account', (text) => /@|gserviceaccount\.com$/i.test(text)],
  ['client-id-ios', (text) => /^com\.googleusercontent\.apps\./i.test(text)],
  ['client-id-number', (text) => /^\d+$/.test(text)],
  [
    'client-id-other-provider',
    (text) => isGuid(text.toLowerCase()) || /^0oa[0-9a-z]{17}$/i.test(text),
  ],
  ['client-id-incomplete', (text) => /^\d+-[\w]*\.apps\.googleusercontent\.com$/i.test(text)],
];

function refuse(code: keyof typeof messages): Reading {
  return refused('clientId', code, messages[code]);
}

/**
 * Reads the client ID of a Google OAuth client. `value` is in small letters with its suffix.
 *
 * Shape: praetorian-inc/noseyparker np.google.1; the middle part is missing only in very old IDs
 * (inferred). Near misses are inferred from the other IDs that Google's console shows.
 */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'clientId', consoleAddress);
  if (isPlaceholder(clean.text) || isPlaceholder(text)) return refuse('client-id-placeholder');
  const findings = [...clean.notes, ...notes];
  let id = text.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  if (id !== text) {
    findings.push(
      note(
        'clientId',
        'client-id-url-removed',
        'https:// and slash removed: the ID is no address.',
      ),
    );
  }
  const small = id.toLowerCase();
  if (small !== id && (whole.test(small) || cutOff.test(small))) {
    findings.push(note('clientId', 'client-id-lower-cased', 'Capital letters made small.'));
    id = small;
  }
  if (!whole.test(id) && cutOff.test(id)) {
    id = `${id.replace(/\..*$/, '')}${suffix}`;
    findings.push(note('clientId', 'client-id-completed', `The missing end ${suffix} was added.`));
  }
  if (!whole.test(id)) {
    return refuse(refusals.find(([, holds]) => holds(id))?.[0] ?? 'client-id-not-google');
  }
  if (id === exampleId) {
    const message =
      'This ID is an example, printed in documentation. Put your own in its place before you use the results.';
    findings.push(warning('clientId', 'client-id-is-example', message));
  }
  return { value: id, findings };
}
