import { atLeast, type Version } from '../server/versions.ts';
import { docs, type TokenFinding } from './finding.ts';

/** Which claim is the user name and which the e-mail. */
export interface ClaimMapping {
  username: string;
  email: string;
}

/** `mapping` is absent when nothing was typed, or when the server would refuse what was. */
export interface MappingReading {
  mapping?: ClaimMapping;
  findings: TokenFinding[];
}

const longest = 1000;

const problems = {
  'mapping-too-long': 'The mapping is far too long. Write username:claim,email:claim.',
  'mapping-space':
    'There is a space behind a colon of the mapping. YAML reads that as a map and not as text, so the server cannot use it. Write username:claim,email:claim.',
  'mapping-no-colon':
    'An entry of the mapping has no colon, and the server does not start with it. Write username:claim,email:claim.',
  'mapping-duplicate':
    'A key stands twice in the mapping, and the server does not start with it. Name username and email once each.',
  'mapping-incomplete':
    'The mapping must name both username and email, or the server refuses it. Add the missing one, or leave the mapping empty.',
  'mapping-unknown-key':
    'Only the keys username and email are allowed in the mapping. Since 1.11.5 the server refuses any other.',
  'mapping-claim-name':
    'A claim name in the mapping has other characters than letters, digits, _ and -, which the schema of the setting does not allow.',
} as const;

/**
 * Reads `jwtPrincipalClaimsMapping`: entries `username:claim` and `email:claim`, with or without the
 * brackets, quotes and dashes of a YAML list. Pure, never throws.
 *
 * SecurityUtil.validatePrincipalClaimsMapping (both keys, and no other since 1.11.5), JwtFilter
 * (cuts at the colon), authenticationConfiguration.json (pattern).
 */
export function readMapping(raw: string, version: Version): MappingReading {
  if (raw.length > longest) return refuse('mapping-too-long');
  const entries = raw
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(/[,\r\n]/)
    .map((entry) => entry.replace(/^\s*(?:-\s)?\s*["']?|["']?\s*$/g, ''))
    .filter((entry) => entry !== '');
  if (entries.length === 0) return { findings: [] };
  if (entries.some((entry) => /:\s/.test(entry))) return refuse('mapping-space');
  if (entries.some((entry) => !/^[^:]+:[^:]/.test(entry))) return refuse('mapping-no-colon');

  const pairs = entries.map((entry) => entry.split(':') as [string, string, ...string[]]);
  const byKey = new Map(pairs.map(([key, claim]) => [key, claim]));
  if (byKey.size < pairs.length) return refuse('mapping-duplicate');
  const username = byKey.get('username');
  const email = byKey.get('email');
  if (username === undefined || email === undefined) return refuse('mapping-incomplete');

  const findings: TokenFinding[] = [];
  if (byKey.size > 2) {
    if (atLeast(version, '1.12')) return refuse('mapping-unknown-key');
    findings.push(finding('mapping-unknown-key', 'warning'));
  }
  if (!entries.every((entry) => /^\w+:[\w-]+$/.test(entry))) {
    findings.push(finding('mapping-claim-name', 'warning'));
  }
  return { mapping: { username, email }, findings };
}

function refuse(code: keyof typeof problems): MappingReading {
  return { findings: [finding(code, 'error')] };
}

function finding(code: keyof typeof problems, severity: TokenFinding['severity']): TokenFinding {
  return { code, severity, message: problems[code], docs: docs.claimMapping };
}
