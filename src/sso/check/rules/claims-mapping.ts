import { atLeast } from '../../server/versions.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

const shape = /^(?:username|email):[\w-]+$/;

/**
 * `claims-mapping`: the mapping has the keys username and email, both and no others (SecurityUtil,
 * release notes 1.11.5; the how-to of the UI shows name, firstName and lastName). `mapping-no-mail`: the
 * e-mail is taken from a claim that cannot be one.
 */
export const claimsMapping: Rule = {
  name: 'claims-mapping',
  at: 'setting',
  codes: ['claims-mapping', 'mapping-own-claim', 'mapping-no-mail'],
  run,
};

// JWTTokenGenerator; #18138, #32000.
const ownClaims: ReadonlySet<string> = new Set(['sub', 'email', 'preferred_username']);

// Claims that name somebody or something by other means (OpenID Connect Core, sections 2 and 5.1).
const noMail: ReadonlySet<string> = new Set([
  ...['sub', 'oid', 'sid', 'jti', 'iss', 'aud', 'azp', 'tid', 'groups', 'roles'],
  ...['name', 'given_name', 'family_name', 'nickname'],
]);

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('jwtPrincipalClaimsMapping');
  if ((!config.oidc && config.provider !== undefined) || !entry || entry.placeholder) return [];
  const texts = textsOf(entry);
  if (!texts || texts.length === 0) return [];
  const keys = new Set(texts.map((text) => text.split(':')[0]));
  if (texts.every((text) => shape.test(text)) && keys.has('username') && keys.has('email')) {
    const mail = texts.find((text) => text.startsWith('email:'))?.split(':')[1] ?? '';
    if (noMail.has(mail)) {
      return [
        about(entry, {
          ...{ code: 'mapping-no-mail', severity: 'error' },
          message: `${nameIn(config, 'jwtPrincipalClaimsMapping')} takes the e-mail address from ${mail}, which holds none, and the server refuses a user without one. Write email:email.`,
        }),
      ];
    }
    const foreign = texts.some((text) => !ownClaims.has(text.split(':')[1] ?? ''));
    if (!foreign) return [];
    const everybody = atLeast(config.version, '2.0');
    return [
      about(entry, {
        ...{ code: 'mapping-own-claim', severity: everybody ? 'error' : 'warning' },
        message: `${nameIn(config, 'jwtPrincipalClaimsMapping')} names a claim that the server’s own tokens do not have: ${everybody ? 'nobody gets in with 2.0.0 (OpenMetadata #32000)' : 'bots and personal tokens are refused'}. They have sub, email and preferred_username.`,
      }),
    ];
  }
  return [
    about(entry, {
      ...{ code: 'claims-mapping', severity: 'error' },
      message: `${nameIn(config, 'jwtPrincipalClaimsMapping')} has exactly two entries: username:claim and email:claim.`,
    }),
  ];
}

function textsOf(entry: Entry): string[] | undefined {
  const { value } = entry;
  if (typeof value === 'object' && value !== null && 'keys' in value) return ['mapping'];
  return itemsOf(entry)?.map(({ text }) => text.replace(/\s/g, ''));
}
