import type { Certificate } from '../certificate/certificate.ts';

/** How a message travels, as metadata names it. SAML bindings 2.0, sections 3.4 and 3.5. */
export const bindings = {
  redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
  post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
} as const;

/** One address for sign-on. */
export interface SignOn {
  /** URI of its binding. */
  binding: string;
  url: string;
}

/** What the metadata of an identity provider say. SAML metadata 2.0, section 2.4.3. */
export interface IdpMetadata {
  entityId: string;
  /** In the order of the document. */
  signOn: readonly SignOn[];
  /** Certificates that signatures may be of, each once; several while one takes the place of another. */
  signing: readonly Certificate[];
  /** Certificates to encrypt for alone. */
  encryption: readonly Certificate[];
  /** Keys that are no certificate anybody can read, such as a bare RSA key. */
  unreadable: number;
  nameIdFormats: readonly string[];
  /** Whether requests must be signed. */
  wantsSignedRequests: boolean;
}

/** Why nothing was read. The message never repeats any of the text. */
export interface MetadataRefusal {
  code: string;
  message: string;
}
