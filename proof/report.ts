import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { counted, type Claim, type Counts } from './claim.ts';
import type { Tried } from './commands.ts';
import { compactJson } from './compact.ts';
import type { Judged } from './made-wrong.ts';
import type { LdapProof } from './sign-in/ldap/prove-ldap.ts';
import type { SignInProof, SignInTried } from './sign-in/prove-sign-in.ts';
import type { Software } from './software.ts';

/** What was proved of one provider on one target with one release. */
export interface Row {
  provider: string;
  target: string;
  /** The minor release that a reader chooses, such as `1.12`. */
  release: string;
  /** The release whose classes were asked, and the chart that was rendered; absent where none was. */
  server?: string;
  chart?: string;
  /** `usual` answers in every combination, or `hostile` texts. */
  texts: 'usual' | 'hostile';
  /** How many sets of answers. */
  answers: number;
  /** By software: how many files, or states of the server, it took. */
  by: Partial<Record<Claim['by'], Counts>>;
}

/** The file proof/report.json, from which the page “How we know” is drawn. */
export interface Report {
  /** The day of the proof, as 2026-11-26. */
  date: string;
  /** What each software is, with its version; or why it was not there. */
  software: Partial<
    Record<
      | Claim['by']
      | Tried['by']
      | SignInTried['at']
      | Exclude<SignInTried['by'], 'stand-in'>
      | 'terraform',
      { name: string; version: string } | { missing: string }
    >
  >;
  controls: { refused: number; of: number };
  commands: Partial<Record<Tried['by'], Counts>>;
  rows: Row[];
  /** Sign-ins at a real Keycloak and a real directory, each with their own words at its end; none where they were not there. */
  signIn: SignInTried[];
}

const reportFile = path.join(import.meta.dirname, 'report.json');

export function readReport(): Report {
  return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
}

export function writeReport(report: Report): void {
  writeFileSync(reportFile, compactJson(report, 2));
}

export function reportOf(
  claims: readonly Claim[],
  controls: Judged,
  tried: readonly Tried[],
  signIn: SignInProof,
  ldap: LdapProof,
  software: Software,
  date: string,
): Report {
  const rows = [...Map.groupBy(claims, rowKey).values()].flatMap((own) => rowOf(own, software));
  const commands = Object.fromEntries(
    [...Map.groupBy(tried, ({ by }) => by)].map(([by, own]) => [by, counted(own)]),
  );
  const { refused, of } = controls;
  const keycloak = 'missing' in signIn ? signIn : { name: 'Keycloak', version: signIn.version };
  return {
    date,
    software: { ...named(software), keycloak, ...librariesOf(signIn), ...directoryOf(ldap) },
    controls: { refused, of },
    commands,
    rows,
    signIn: [signIn, ldap].flatMap((one) => ('missing' in one ? [] : one.tried)),
  };
}

function rowKey({ cell }: Claim): string {
  const { provider, target, release, reader } = cell;
  return [provider, target, release, reader === 'hostile'].join(' ');
}

function rowOf(claims: readonly Claim[], { classes, charts }: Software): Row[] {
  const [first] = claims;
  if (!first) return [];
  const { provider, target, release, reader } = first.cell;
  const [server, chart] = [classes[release], charts[release]];
  const by = [...Map.groupBy(claims, (claim) => claim.by)];
  return [
    {
      ...{ provider, target, release },
      ...(server && 'path' in server && { server: server.release }),
      ...(target === 'kubernetes' && chart && 'path' in chart && { chart: chart.release }),
      texts: reader === 'hostile' ? 'hostile' : 'usual',
      answers: new Set(claims.map(({ cell }) => cell)).size,
      by: Object.fromEntries(by.map(([name, own]) => [name, counted(own)])),
    },
  ];
}

/** What made clients, and the libraries of OpenMetadata that sent requests. */
function librariesOf(signIn: SignInProof): Report['software'] {
  if ('missing' in signIn) return { terraform: signIn, pac4j: signIn, 'java-saml': signIn };
  const { terraform, pac4j, javaSaml } = signIn;
  const libraries = { terraform, pac4j, 'java-saml': javaSaml };
  return Object.fromEntries(
    Object.entries(libraries).map(([by, library]) => [
      by,
      'missing' in library ? library : { name: names[by] ?? by, version: library.version },
    ]),
  );
}

/** The directory and what asked it, where somebody signed in at one. */
export function directoryOf(ldap: LdapProof): Report['software'] {
  if ('missing' in ldap) return { unboundid: ldap };
  const { at, slapd, unboundid } = ldap;
  const sdk = 'missing' in unboundid ? unboundid : { name: 'UnboundID', ...of(unboundid) };
  return {
    slapd: 'missing' in slapd ? slapd : { name: 'slapd of OpenLDAP', ...of(slapd) },
    unboundid: sdk,
    ...(at === 'in-memory' && {
      'in-memory':
        'missing' in sdk ? sdk : { ...sdk, name: 'The directory in memory of UnboundID' },
    }),
  };
}

function of({ version }: { version: string }): { version: string } {
  return { version };
}

const names: Record<string, string> = {
  helm: 'Helm',
  helm3: 'Helm 3',
  kubectl: 'kubectl',
  compose: 'Docker Compose',
  docker: 'Docker',
  classes: 'OpenMetadata’s own classes',
  dropwizard: 'Dropwizard, which reads the server’s configuration',
  terraform: 'Terraform',
};

function named(software: Software): Report['software'] {
  const { helm, helm3, kubectl, compose, docker, python, dropwizard } = software;
  const found = { helm, helm3, kubectl, compose, docker, classes: python, dropwizard };
  return Object.fromEntries(
    Object.entries(found).map(([by, tool]) => [
      by,
      'missing' in tool ? tool : { name: names[by] ?? by, version: tool.version },
    ]),
  );
}
