import { list, takenFrom } from '../../text/list.ts';
import type { PastedAnswers } from '../provider.ts';
import { readCertificate, type Certificate } from './certificate/certificate.ts';
import { idpOfEntityId, idpOfLoginUrl } from './identity-providers.ts';
import { bindings, type IdpMetadata } from './metadata/metadata.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { dateOf } from './read/certificate.ts';
import { readEntityId } from './read/entity-id.ts';
import { readLoginUrl } from './read/login-url.ts';

/**
 * Fills the form from the metadata of an identity provider, or from a certificate alone. Every answer has
 * passed its own reader. Pure, never throws, and repeats no text that it refuses.
 */
export function readPasted(text: string, now = new Date()): PastedAnswers {
  const alone = /<[\w:]/.test(text) ? undefined : readCertificate(text);
  if (alone && 'certificate' in alone) {
    return {
      answers: { idpCertificate: alone.certificate.base64 },
      message:
        'The certificate was taken. Entity ID and login URL are still needed; the metadata have all three.',
    };
  }
  if (alone?.code === 'private-key') return { refused: alone.message };
  const read = readMetadata(text);
  if ('message' in read) return { refused: read.message };
  const [first, ...others] = read;
  if (!first) return { refused: 'No identity provider is described in it.' };
  return others.length === 0 ? taken(first, now) : tooMany(read);
}

function tooMany(found: readonly IdpMetadata[]): PastedAnswers {
  return {
    refused: `It describes ${String(found.length)} identity providers. Copy the EntityDescriptor of yours alone, from <EntityDescriptor to </EntityDescriptor>.`,
  };
}

function taken(metadata: IdpMetadata, now: Date): PastedAnswers {
  const idp = idpOfEntityId(metadata.entityId);
  const entityId = readEntityId(metadata.entityId);
  if (entityId.value === undefined) {
    return { refused: `Its entity ID cannot be used. ${entityId.findings[0]?.message ?? ''}` };
  }
  const url = metadata.signOn.find(({ binding }) => binding === bindings.redirect)?.url ?? '';
  const loginUrl = readLoginUrl(url);
  const choice = choose(metadata.signing, now);
  const answers = {
    identityProvider: (idp ?? idpOfLoginUrl(url))?.id ?? 'other',
    idpEntityId: entityId.value,
    ...(loginUrl.value !== undefined && { idpLoginUrl: loginUrl.value }),
    ...(choice.certificate && { idpCertificate: choice.certificate.base64 }),
  };
  const names = [
    'entity ID',
    ...(loginUrl.value === undefined ? [] : ['login URL']),
    ...(choice.certificate ? ['certificate'] : []),
  ];
  const remarks = [
    ...(loginUrl.value === undefined ? [noLoginUrl(url, loginUrl.findings[0]?.message)] : []),
    ...choice.remarks,
    ...(metadata.wantsSignedRequests && idp?.id !== 'keycloak' ? [signedRequests] : []),
    ...(offersMail(metadata) ? [] : [noMail]),
  ];
  return { answers, message: [takenFrom('the metadata', names), ...remarks].join(' ') };
}

const signedRequests = 'The provider wants signed requests: choose them below.';
const noMail =
  'It lists no NameID in the form of an e-mail address, by which OpenMetadata tells users apart: set that at the provider.';

function noLoginUrl(url: string, why = ''): string {
  return url === ''
    ? 'It has no login URL for HTTP-Redirect, and OpenMetadata sends requests in no other way: switch that on at the provider.'
    : `Its login URL cannot be used. ${why}`;
}

// Providers that list none leave it to what is set for the application.
function offersMail({ nameIdFormats }: IdpMetadata): boolean {
  return (
    nameIdFormats.length === 0 || nameIdFormats.some((one) => /emailAddress|unspecified/.test(one))
  );
}

/** The certificate to take: the first that counts now; else the one that counts longest. */
function choose(
  signing: readonly Certificate[],
  now: Date,
): { certificate?: Certificate; remarks: string[] } {
  const counting = signing.filter(({ notBefore, notAfter }) => notBefore <= now && now <= notAfter);
  const [first, ...others] = counting;
  if (first) {
    if (others.length === 0) {
      const left = signing.length - 1;
      return { certificate: first, remarks: left > 0 ? [leftOut(left)] : [] };
    }
    const dates = list(counting.map(({ notAfter }) => dateOf(notAfter)));
    const remark = `It names ${String(counting.length)} certificates, which end on ${dates}. OpenMetadata keeps one alone, so the first was taken. If sign-in ends with “Signature validation failed”, paste the other one.`;
    return { certificate: first, remarks: [remark] };
  }
  const last = signing.toSorted((a, b) => b.notAfter.getTime() - a.notAfter.getTime())[0];
  if (last)
    return {
      certificate: last,
      remarks: ['No certificate in it counts today: copy the metadata anew.'],
    };
  return { remarks: ['It has no certificate for signatures: copy that one at the provider.'] };
}

function leftOut(count: number): string {
  return count === 1
    ? 'Another certificate in it does not count today and was left out.'
    : `${String(count)} other certificates in it do not count today and were left out.`;
}
