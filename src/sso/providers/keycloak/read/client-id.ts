import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { refused, warning, type Reading } from '../../../read/reading.ts';
import { readGuid } from '../../../text/guid.ts';
import { looksLikeKeycloakSecret } from '../secret.ts';

const where = 'Copy the Client ID from the list under Clients.';

/**
 * Reads the Client ID, which administrators choose: 1 to 255 characters. The internal ID of a client,
 * a GUID, stands in the addresses of the console and is another thing.
 */
export function readClientId(raw: string): Reading {
  const clean = cleanText(raw, 'clientId');
  if ('done' in clean) return clean.done;
  const refuse = (code: string, message: string): Reading =>
    refused('clientId', `client-id-${code}`, message);
  if (/^[<{$%[]|^your[-_ ]/i.test(clean.text)) {
    return refuse('placeholder', `This is a placeholder. ${where}`);
  }
  const { text, notes } = unwrap(clean.text, 'clientId');
  if (looksLikeKeycloakSecret(text)) {
    return refuse(
      'is-secret',
      'This looks like a client secret, which belongs in no field of this page. Remove it. Nothing left your browser, but make a new one if it was ever pasted into a page that is not yours.',
    );
  }
  if (/\/console\/?#\/[^/]+\/clients\//.test(text)) {
    return refuse(
      'console-address',
      `This is an address of the admin console. The ID in it is an internal one, not the Client ID. ${where}`,
    );
  }
  if (/\.apps\.googleusercontent\.com$/i.test(text)) {
    return refuse('other-provider', `This is a client ID of Google. ${where}`);
  }
  if (text.length > 255) return refuse('long', `A Client ID has at most 255 characters. ${where}`);
  if (!/^[\w.~:/@+-]+$/.test(text)) {
    return refuse('character', `This has a space or another unusual character. ${where}`);
  }
  const findings = [...clean.notes, ...notes];
  if (text.includes('-') && readGuid(text)) {
    const message =
      'This looks like the internal ID in the address of the console. What counts is the Client ID in the list under Clients; if yours really is a GUID, go on.';
    findings.push(warning('clientId', 'client-id-is-internal', message));
  }
  return { value: text, findings };
}
