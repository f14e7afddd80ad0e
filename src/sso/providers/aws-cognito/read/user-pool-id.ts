import { cleanText, unwrap } from '../../../read/raw-text.ts';
import { note, refused, warning, type Reading } from '../../../read/reading.ts';
import { isPlaceholder } from '../../../text/placeholder.ts';
import { longestPoolId, partitionOf, readPoolUrl, regionOf } from '../pool.ts';

/** Printed by this site, nobody's own. */
export const examplePool = 'eu-west-1_AbCdEf123';

/** A page of a user pool in the console, as it is seen in repositories. */
const consoleAddress =
  /^https?:\/\/(?:[a-z\d-]+\.)?console\.aws\.amazon\.com\/cognito\/v2\/idp\/user-pools\/([\w-]+)(?:[/?#]\S*)?$/i;

const copyTheId = 'Copy the User pool ID from the Overview page of the pool.';

const messages = {
  'user-pool-id-placeholder': `This is a placeholder, not an ID. ${copyTheId}`,
  'user-pool-id-identity-pool': `This is the ID of an identity pool, which signs in nobody. ${copyTheId}`,
  'user-pool-id-login-domain': `This is the login domain, which has a field of its own. ${copyTheId}`,
  'user-pool-id-url': `This is an address, but none of a user pool. ${copyTheId}`,
  'user-pool-id-china':
    'Cognito has no user pools in China. Copy the ID of a pool in another region.',
  'user-pool-id-zone': `The region ends in a letter, so it is an availability zone. ${copyTheId}`,
  'user-pool-id-region': `What stands before the underscore is no AWS region. ${copyTheId}`,
  'user-pool-id-region-differs':
    'The host of this address is in another region than the pool, so nothing is there. Copy the Token signing key URL from the Overview page again.',
  'user-pool-id-no-region': `The region is missing: a user pool ID begins with it, as in ${examplePool}. ${copyTheId}`,
  'user-pool-id-not-pool': `This is not a user pool ID, which is a region, an underscore, and letters and digits, as in ${examplePool}. The name of the pool is something else. ${copyTheId}`,
} as const;

type Code = keyof typeof messages;

const refusals: readonly (readonly [Code, RegExp])[] = [
  [
    'user-pool-id-identity-pool',
    /^(?:arn:[\w-]+:cognito-identity:|[a-z]{2,4}(?:-[a-z]+)+-\d:[0-9a-f]{8}-)/i,
  ],
  ['user-pool-id-login-domain', /amazoncognito\.com(?:[/:]|$)/i],
  ['user-pool-id-url', /^https?:|^arn:|\.amazonaws\./i],
  ['user-pool-id-china', /^cn-[a-z]+-\d_/i],
  ['user-pool-id-zone', /^[a-z]{2,4}(?:-[a-z]+)+-\d[a-z]_/i],
  ['user-pool-id-region', /^[a-z0-9-]+_[0-9a-z]+$/i],
  ['user-pool-id-no-region', /^_?(?=.*\d)(?=.*[A-Z])[0-9A-Za-z]{9}$/],
];

function refuse(code: Code): Reading {
  return refused('userPoolId', code, messages[code]);
}

const arn = /^arn:aws[\w-]{0,20}:cognito-idp:[\w-]*:\d*:userpool\/([^/]+)$/i;

/**
 * Reads the ID of a user pool, which names its region; also out of its ARN or of an address of the pool.
 *
 * Shape: botocore, UserPoolIdType; awslabs/aws-jwt-verify. That OpenMetadata's settings page knows fewer
 * regions: CognitoAuthValidator.
 */
export function readUserPoolId(raw: string): Reading {
  const clean = cleanText(raw, 'userPoolId');
  if ('done' in clean) return clean.done;
  const { text, notes } = unwrap(clean.text, 'userPoolId', consoleAddress);
  if (/[<>{}]|^\$/.test(text) || isPlaceholder(clean.text) || /poolid$/i.test(text)) {
    return refuse('user-pool-id-placeholder');
  }
  const findings = [...clean.notes, ...notes];
  const url = readPoolUrl(text);
  const inside = url?.poolId ?? arn.exec(text)?.[1];
  if (inside !== undefined) {
    const message = `Taken out of the ${url ? 'address' : 'ARN'}.`;
    findings.push(note('userPoolId', 'user-pool-id-taken-out', message));
  }
  const written = inside ?? text;
  // The region is in small letters; what follows is not to be changed.
  const value = written.replace(/^[a-z0-9-]+(?=_)/i, (region) => region.toLowerCase());
  const region = regionOf(value);
  if (region === undefined) return refuse(whyNot(value));
  if (url && url.region !== region) return refuse('user-pool-id-region-differs');
  if (value !== written) {
    const message = 'Capital letters in the region made small.';
    findings.push(note('userPoolId', 'user-pool-id-lower-cased', message));
  }
  const partition = partitionOf(region);
  if (partition.id !== 'aws') {
    const message = `OpenMetadata’s settings page refuses pools of ${partition.name}. Files are not checked that way, so we expect them to work, but have not seen it.`;
    findings.push(warning('userPoolId', 'user-pool-id-partition', message));
  }
  if (value === examplePool) {
    const message =
      'This ID is an example, printed in documentation. Put your own in its place before you use the results.';
    findings.push(warning('userPoolId', 'user-pool-id-is-example', message));
  }
  return { value, findings };
}

function whyNot(text: string): Code {
  const [code] = refusals.find(([, shape]) => shape.test(text)) ?? [];
  const long = code === 'user-pool-id-region' && text.length > longestPoolId;
  return long ? 'user-pool-id-not-pool' : (code ?? 'user-pool-id-not-pool');
}
