import { nameIn, type Config } from '../config.ts';
import { itemsOf, type Entry } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about } from '../report.ts';
import type { Rule } from '../rule.ts';

const shape = /^(?:username|email):[\w-]+$/;

/**
 * `claims-mapping`: the mapping has the keys username and email, both and no others (SecurityUtil,
 * release notes 1.11.5; the how-to of the UI shows name, firstName and lastName).
 */
export const claimsMapping: Rule = {
  name: 'claims-mapping',
  codes: ['claims-mapping'],
  run,
};

function run(config: Config): ConfigFinding[] {
  const entry = config.settings.get('jwtPrincipalClaimsMapping');
  if (!config.oidc || !entry || entry.placeholder) return [];
  const texts = textsOf(entry);
  if (!texts || texts.length === 0) return [];
  const keys = new Set(texts.map((text) => text.split(':')[0]));
  if (texts.every((text) => shape.test(text)) && keys.has('username') && keys.has('email')) {
    return [];
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
