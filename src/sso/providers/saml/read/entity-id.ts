import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isGuid } from '../../../text/guid.ts';
import { idpOfEntityId, nameOfIdp } from '../identity-providers.ts';
import { misplaced } from './not-for-saml.ts';
import { isPlaceholder } from './placeholder.ts';

const field = 'idpEntityId';
const longest = 1024;

/**
 * Reads the entity ID of the identity provider. The server compares it letter by letter with the issuer
 * of each answer (in strict mode), so nothing is changed but what an issuer of Entra always has: a GUID
 * in small letters and a slash at the end. SAML metadata 2.0, section 2.3.2 (1024 characters); the form
 * of OpenMetadata demands an address or a URN (SamlValidator).
 *
 * Codes start with `idp-entity-id-`.
 */
export function readEntityId(
  raw: string,
  { identityProvider }: Partial<Record<string, string>> = {},
): Reading {
  const clean = cleanText(raw, field);
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, field);
  const refuse = (code: string, message: string): Reading =>
    refused(field, `idp-entity-id-${code}`, message);
  if (text.length > longest)
    return refuse('long', 'An entity ID has 1024 characters at most. Copy the value alone.');
  if (isPlaceholder(text)) {
    return refuse('placeholder', 'This is a placeholder. Copy the value of the identity provider.');
  }
  if (!/^[!#$&'()*+,\-./0-9:;=?@A-Z[\]_a-z~%]+$/.test(text)) {
    return refuse(
      'bad-character',
      'There is a character inside that no address or URN has. Copy the value alone.',
    );
  }
  const wrong = misplaced(text, 'entity-id');
  if (wrong) return refuse(wrong.code, wrong.message);
  const entra = ofEntra(text);
  if (entra === 'no-guid') {
    return refuse(
      'tenant-name',
      'Behind sts.windows.net/ stands the tenant ID, which is a GUID. Copy “Microsoft Entra Identifier”.',
    );
  }
  const value = entra ?? text;
  const findings = [...clean.notes, ...notes];
  if (value !== text) {
    const message = 'Entra ID’s own spelling is used: small letters, and a slash at the end.';
    findings.push(note(field, 'idp-entity-id-respelled', message));
  }
  if (!/^(?:https?:\/\/[^/?#]+|urn:)/i.test(value)) {
    const message =
      'OpenMetadata’s own form takes only addresses and what starts with urn:. From files the server takes it; compare it with the metadata.';
    findings.push(warning(field, 'idp-entity-id-no-uri', message));
  }
  if (/^https:\/\/[^/]+\/adfs\/services\/trust\/?$/i.test(value)) {
    const message =
      'The entity ID of ADFS begins with http://, also where its addresses have https://. Compare it with entityID in the metadata; one letter more, and every answer is refused.';
    findings.push(warning(field, 'idp-entity-id-adfs-https', message));
  }
  const whose = idpOfEntityId(value);
  if (whose && identityProvider !== undefined && whose.id !== identityProvider) {
    const message = `This is an entity ID of ${nameOfIdp(whose.id)}, and you chose another identity provider above.`;
    findings.push(warning(field, 'idp-entity-id-of-another', message));
  }
  return { value, findings };
}

function ofEntra(text: string): string | undefined {
  const [, start = '', tenant] =
    /^(https:\/\/sts\.(?:windows\.net|chinacloudapi\.cn)\/)([^/]*)\/?$/i.exec(text) ?? [];
  if (tenant === undefined) return undefined;
  const lower = tenant.toLowerCase();
  return isGuid(lower) ? `${start.toLowerCase()}${lower}/` : 'no-guid';
}
