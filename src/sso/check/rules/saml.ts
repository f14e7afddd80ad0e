import type { Config } from '../config.ts';
import { textOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

interface Refusal {
  code: string;
  /** The end of the path, or the variable. */
  name: RegExp;
  refuses: (text: string) => boolean;
  message: string;
}

const refusals: readonly Refusal[] = [
  {
    code: 'saml-private-key',
    name: /^SAML_(?:IDP|SP)_CERTIFICATE$|(?:idp|sp)X509Certificate$/,
    refuses: (text) => text.includes('PRIVATE KEY'),
    message: 'This is a private key. The certificate begins with BEGIN CERTIFICATE.',
  },
  {
    code: 'saml-certificate',
    name: /^SAML_(?:IDP|SP)_CERTIFICATE$|(?:idp|sp)X509Certificate$/,
    refuses: (text) => /\.(?:pem|crt|cer|der|key)$/i.test(text.trim()),
    message: 'This is a path. The server wants the text of the certificate here.',
  },
  {
    code: 'saml-entity-id',
    name: /^SAML_SP_ENTITY_ID$|sp\.entityId$/,
    refuses: (text) => /\/acs\/?$/.test(text),
    message:
      'The entity ID of the server ends in /api/v1/saml/metadata. /acs belongs to the assertion URL.',
  },
  {
    code: 'saml-callback',
    name: /^SAML_SP_CALLBACK$|sp\.callback$/,
    refuses: (text) => /\/api\/v1\/saml\/callback\/?$/.test(text),
    message: 'The callback of SAML is the address of your server and /saml/callback.',
  },
];

/**
 * SAML: `saml-certificate`, `saml-entity-id`, `saml-callback`, all as in saml/docker of the
 * documentation up to 1.12, whose text and settings disagree. Defaults: conf/openmetadata.yaml.
 */
export const saml: Rule = {
  name: 'saml',
  codes: refusals.map(({ code }) => code),
  run,
};

function run({ readings, provider }: Config): ConfigFinding[] {
  if (provider !== undefined && provider !== 'saml') return [];
  return readings.flatMap(({ entries }) => entries.flatMap(findings));
}

function findings(entry: Entry): ConfigFinding[] {
  const text = textOf(entry);
  if (entry.key || text === undefined || entry.origin === 'default') return [];
  const refusal = refusals.find((one) => one.name.test(entry.name) && one.refuses(text));
  if (!refusal) return [];
  return [about(entry, { code: refusal.code, severity: 'warning', message: refusal.message })];
}
