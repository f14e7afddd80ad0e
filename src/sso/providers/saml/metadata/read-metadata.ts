import sax from 'sax';
import { readCertificate } from '../certificate/certificate.ts';
import { saysPrivateKey } from '../certificate/pem.ts';
import { judge, refuse, type Seen } from './judge.ts';
import type { IdpMetadata, MetadataRefusal } from './metadata.ts';

const space = {
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
} as const;

/** Where the protocol of a role is named. SAML metadata 2.0, section 2.4.1. */
const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol';

/** Federation metadata of ADFS has some 60,000 characters; those of many providers have millions. */
const longest = 1_000_000;

/** Only the entities that XML knows; sax’s types do not name the option. */
const options = { xmlns: true, strictEntities: true } as sax.SAXOptions;

/**
 * Reads the metadata of one or several identity providers. Whatever stands before the first element, such
 * as the sentence that browsers put above XML, is passed over. A document with a DOCTYPE is refused: only
 * there entities can be defined. Pure, never throws.
 */
export function readMetadata(text: string): readonly IdpMetadata[] | MetadataRefusal {
  if (text.length > longest) return refuse('too-long');
  const early = before(text);
  if (early) return early;
  const seen: Seen = { root: '', found: [], roles: new Set(), complete: true };
  walk(text.slice(text.search(/<\?xml|<[\w:]/)), seen);
  return judge(seen);
}

function before(text: string): MetadataRefusal | undefined {
  if (text.trim() === '') return refuse('empty');
  if (saysPrivateKey(text)) return refuse('private-key');
  if (/<!DOCTYPE\s+html|<html[\s>]/i.test(text.slice(0, 5000))) return refuse('html');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('doctype');
  if (/^https?:\/\/\S+$/.test(text.trim())) return refuse('url');
  return /<\?xml|<[\w:]/.test(text) ? undefined : refuse('not-xml');
}

interface Open {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

type Draft = { -readonly [Key in keyof IdpMetadata]: IdpMetadata[Key] };

function walk(text: string, seen: Seen): void {
  const parser = sax.parser(true, options);
  const path: Open[] = [];
  let entityId = '';
  let idp: Draft | undefined;
  let words = '';
  // Of a chain only the first is the signer’s.
  let leafRead = false;
  let broken = false;

  const inside = (name: string): Open | undefined => path.findLast((open) => open.name === name);
  const certificate = (into: Draft): void => {
    const use = inside('KeyDescriptor')?.attributes['use'];
    const read = readCertificate(words);
    if (!read || !('certificate' in read)) {
      into.unreadable += 1;
      return;
    }
    const list = use === 'encryption' ? 'encryption' : 'signing';
    if (into[list].some(({ base64 }) => base64 === read.certificate.base64)) return;
    into[list] = [...into[list], read.certificate];
  };

  parser.onerror = () => {
    broken = true;
    // So that it goes on to its end; its types do not know that it may.
    (parser as { error: Error | null }).error = null;
  };
  parser.onopentag = (tag) => {
    if (broken || !('local' in tag)) return;
    const { local, uri } = tag;
    const ours = uri === space.metadata || uri === space.signature;
    if (path.length === 0) seen.root = local;
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((one) => [one.name, one.value]),
    );
    path.push({ name: ours ? local : `{${uri}}${local}`, attributes });
    words = '';
    if (local === 'X509Data') leafRead = false;
    if (uri !== space.metadata) return;
    if (local === 'EntityDescriptor') entityId = attributes['entityID']?.trim() ?? '';
    if (local.endsWith('SSODescriptor')) {
      const speaks = attributes['protocolSupportEnumeration']?.split(/\s+/) ?? [];
      seen.roles.add(speaks.includes(protocol) ? local : `old ${local}`);
      if (local !== 'IDPSSODescriptor' || !speaks.includes(protocol)) return;
      idp = {
        ...{ entityId, signOn: [], signing: [], encryption: [], unreadable: 0, nameIdFormats: [] },
        wantsSignedRequests: /^(?:true|1)$/.test(attributes['WantAuthnRequestsSigned'] ?? ''),
      };
    }
    if (idp && local === 'SingleSignOnService') {
      const { Binding: binding = '', Location: url = '' } = attributes;
      idp.signOn = [...idp.signOn, { binding: binding.trim(), url: url.trim() }];
    }
  };
  parser.ontext = parser.oncdata = (text) => {
    words += text;
  };
  parser.onclosetag = () => {
    if (broken) return;
    const open = path.pop();
    if (!open) return;
    const { name } = open;
    if (idp && name === 'NameIDFormat') idp.nameIdFormats = [...idp.nameIdFormats, words.trim()];
    // The signature of the document itself stands outside of these.
    if (idp && name === 'X509Certificate' && !leafRead && inside('KeyDescriptor')) {
      certificate(idp);
      leafRead = true;
    }
    if (idp && name === 'IDPSSODescriptor') {
      seen.found.push(idp);
      idp = undefined;
    }
    words = '';
  };
  parser.write(text).close();
  seen.complete = !broken;
}
