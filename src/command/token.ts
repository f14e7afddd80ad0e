import {
  checkToken,
  defaultAdmins,
  defaultVersion,
  explainClaims,
  explainHeader,
  identityOf,
  kindOf,
  readToken,
  verdictOf,
  verifyToken,
  type ClaimRow,
  type Expected,
  type Identity,
  type IdentitySettings,
  type Token,
  type TokenFinding,
  type Verification,
} from '../sso/index.ts';
import { pageAddress } from './address.ts';
import { answersFile, readAnswers } from './answers.ts';
import { readInputs, standardInput } from './input.ts';
import type { Remark, Report } from './report.ts';
import type { Subcommand } from './subcommand.ts';
import { UsageError, type Surroundings } from './surroundings.ts';

/** Says what a token says and what OpenMetadata makes of it. */
export const token: Subcommand = {
  usage: '[options] <file | ->',
  about: 'Says what an ID token says, whether it fits, and which user it makes.',
  options: {
    keys: { type: 'string', value: 'jwks.json', about: 'check the signature with this key list' },
    ...answersFile,
  },
  examples: ['sso-guide token - < token.txt', 'sso-guide token token.txt --keys jwks.json'],
  async run({ texts, names }, around): Promise<Report> {
    const [name = standardInput, ...others] = names;
    if (others.length > 0) throw new UsageError('Name one file, or - for standard input.');
    if (/^[\w"'-]*ey[\w-]{10,}/.test(name)) {
      throw new UsageError(
        'A token does not belong on a command line, where others can read it and the shell keeps it. Give it in a file, or on standard input.',
      );
    }
    const reading = readToken(readInputs([name], around)[0]?.text ?? '');
    if (reading.kind === 'refused') {
      const { code, message } = reading;
      return {
        ...{ text: [], remarks: [{ severity: 'error', code, message }], data: { kind: 'refused' } },
        failed: true,
      };
    }
    const { expected, settings } = from(texts['answers'], around);
    const verification = await verify(reading, texts['keys'], expected, around);
    return reportOn(reading, { expected, settings, verification, around });
  },
};

interface Plan {
  expected: Expected;
  settings: IdentitySettings;
}

/** What the answers say of a token; the server's defaults without them. */
function from(file: string | undefined, around: Surroundings): Plan {
  const usual = { version: defaultVersion, admins: defaultAdmins };
  if (file === undefined) return { expected: {}, settings: usual };
  const { provider, planned } = readAnswers({ texts: {} }, file, around);
  const { version, clientId, issuer, values, accepted } = planned.plan;
  const { admins = [], domains: [domain] = [] } = accepted ?? {};
  return {
    expected: { provider: provider.id, values, clientId, issuer },
    settings: {
      version,
      admins: admins.length > 0 ? admins : defaultAdmins,
      ...(domain !== undefined && { principalDomain: domain }),
    },
  };
}

async function verify(
  { compact, header, claims }: Token,
  keys: string | undefined,
  { issuer, clientId }: Expected,
  around: Surroundings,
): Promise<Verification | undefined> {
  if (keys === undefined) return undefined;
  const jwks = readInputs([keys], around)[0]?.text ?? '';
  // What an access token should say is its API's matter.
  const isId = kindOf({ header, claims }).use === 'id';
  const compared = isId ? { issuer, audience: clientId } : {};
  return verifyToken(compact, { jwks, now: around.now, ...compared });
}

function reportOn(
  read: Token,
  given: Plan & { verification: Verification | undefined; around: Surroundings },
): Report {
  const { expected, settings, verification, around } = given;
  const kind = kindOf(read);
  const findings = checkToken(read, around.now, expected);
  const identity = identityOf(read.claims, settings);
  const verdict = verdictOf({ findings, identity, verification });
  const claims = explainClaims(read, around.now);
  const header = explainHeader(read);
  const signed = verification && signatureFinding(verification);
  const all = [...findings, ...(signed ?? []), ...identity.findings, ...read.notes];
  return {
    text: [
      kind.message,
      '',
      ...table('Claims', claims),
      '',
      ...table('Header', header),
      '',
      ...userLines(identity),
      `Gets in: ${verdict.message}`,
    ],
    remarks: all.map((finding) => remark(finding, around.env['SITE_URL'])),
    data: {
      ...{ kind: 'token', use: kind.use, message: kind.message, claims, header, verdict },
      user: userOf(identity),
      ...(verification && { signature: verification.signature }),
    },
    failed: verdict.outcome === 'no' || verdict.outcome === 'perhaps',
  };
}

function signatureFinding({ accepted, code, message, findings }: Verification): TokenFinding[] {
  return [{ severity: accepted ? 'note' : 'error', code, message }, ...findings];
}

function remark({ code, severity, message, docs }: TokenFinding, site?: string): Remark {
  return {
    ...{ code, severity, message },
    ...(docs !== undefined && { docs: pageAddress(docs, site) }),
  };
}

function table(title: string, rows: readonly ClaimRow[]): string[] {
  return [
    `${title}:`,
    ...rows.map(
      ({ claim, value, meaning }) => `- ${claim}: ${value}${meaning ? `  (${meaning})` : ''}`,
    ),
  ];
}

function userOf({ userName, email, displayName, admin, roles, teams }: Identity) {
  return { userName, email, displayName, admin, roles, teams };
}

function userLines(identity: Identity): string[] {
  const { userName, email, displayName, admin, roles, teams } = identity;
  const rows: readonly [name: string, value: string | undefined][] = [
    ['User name', userName],
    ['E-mail', email],
    ['Name shown', displayName],
    ['Administrator', userName === undefined ? undefined : admin ? 'yes' : 'no'],
    ['Roles', roles.join(', ') || undefined],
    ['Teams', teams.join(', ') || undefined],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`));
}
