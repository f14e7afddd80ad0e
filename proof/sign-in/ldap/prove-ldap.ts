import { roads } from '../../arrive.ts';
import type { Judged } from '../../made-wrong.ts';
import type { Cell } from '../../guide/cell.ts';
import type { Target } from '../../guide/library.ts';
import { directoryCell } from '../../guide/sign-in.ts';
import type { Software } from '../../software.ts';
import { NotHere } from '../../tools/cache.ts';
import { findJava, findSlapd, type Found } from '../../tools/find.ts';
import { parallel } from '../../tools/run.ts';
import type { SignInTried } from '../prove-sign-in.ts';
import { makeCertificates, type Certificates } from './certificates.ts';
import { cases, fits, groupRoles, type LdapCase } from './cases.ts';
import { controls, madeWrong } from './controls.ts';
import {
  asOpenLdap,
  entriesWith,
  groupBase,
  ldif,
  peopleBase,
  type Directory,
} from './directory.ts';
import { startInMemory } from './in-memory.ts';
import { startSlapd } from './slapd.ts';
import { attempt, type Ended, type Machine } from './unboundid.ts';

export type LdapProof =
  | {
      tried: SignInTried[];
      controls: Judged;
      /** At what the sign-ins were tried: slapd, else the directory in memory of the SDK. */
      at: 'slapd' | 'in-memory';
      slapd: Found;
      unboundid: Found;
    }
  | { missing: string };

const targets: readonly Target[] = ['docker', 'bare-metal', 'kubernetes'];

/**
 * Signs in at a real directory with what the emitted files of the provider `ldap` make of the server,
 * by the SDK that OpenMetadata uses, without TLS and with it. The directory is slapd where it is installed
 * and starts. One sentence where there is no Java with the SDK; where there is no openssl, sign-ins over TLS
 * are not proven.
 */
export async function proveLdap(software: Software): Promise<LdapProof> {
  const [slapd, unboundid] = await Promise.all([findSlapd(), findJava('UnboundId')]);
  if ('missing' in unboundid) return unboundid;
  const accounts = new Map(
    cases.map(({ account, held }) => [
      account.dn,
      { dn: account.dn, password: held ?? account.password },
    ]),
  );
  const content = ldif(entriesWith([...accounts.values()]));
  const certificates = await unlessNotHere(makeCertificates());
  const made = 'missing' in certificates ? undefined : certificates;
  try {
    const started = await startDirectory(slapd, unboundid.path, content, made);
    try {
      const tried = await tryAll(software, unboundid.path, started, certificates);
      return { ...tried, unboundid };
    } finally {
      await started.directory.stop();
    }
  } catch (error) {
    if (error instanceof NotHere) return { missing: error.message };
    throw error;
  } finally {
    made?.clear();
  }
}

async function unlessNotHere<Made extends object>(
  making: Promise<Made>,
): Promise<Made | { missing: string }> {
  try {
    return await making;
  } catch (error) {
    if (error instanceof NotHere) return { missing: error.message };
    throw error;
  }
}

interface Started {
  at: 'slapd' | 'in-memory';
  directory: Directory;
  slapd: Found;
}

/** What does not start is as good as not here, and says why. */
async function startDirectory(
  slapd: Found,
  classPath: string,
  content: string,
  certificates: Certificates | undefined,
): Promise<Started> {
  const missing = 'missing' in slapd ? slapd : undefined;
  const started =
    'path' in slapd
      ? await unlessNotHere(startSlapd(slapd.path, content, certificates))
      : { missing: slapd.missing };
  if (!('missing' in started)) return { at: 'slapd', directory: started, slapd };
  const directory = await startInMemory(classPath, content, certificates);
  return { at: 'in-memory', directory, slapd: missing ?? started };
}

/** A sign-in with the files for it; `open` and `wrong` say why it cannot be tried, or what failed before it. */
interface Planned {
  one: LdapCase;
  target: Target;
  cell: Cell;
  open?: string;
  wrong?: string;
}

async function tryAll(
  software: Software,
  classPath: string,
  { at, directory, slapd }: Started,
  certificates: Certificates | { missing: string },
) {
  const { follow } = roads(software);
  const written = at === 'slapd' ? asOpenLdap : (dn: string) => dn;
  const planned = await parallel(
    cases.flatMap((one) =>
      (one.everywhere ? targets : targets.slice(0, 1)).map((target) => ({ one, target })),
    ),
    ({ one, target }) => prepare(one, target, answersOf(one, directory, written), certificates),
  );
  const wrong = controls.map((control) => {
    const of = planned.find(({ one }) => one.name === control.of);
    if (!of) throw new Error(`There is no case “${control.of}”.`);
    return { ...of, control, cell: madeWrong(of.cell, control) };
  });
  const all: readonly Planned[] = [...planned, ...wrong];
  const arrived = await parallel(all, ({ cell }) => follow(cell));
  const reached = arrived.flatMap(({ tree }, index) => {
    const { one, open } = all[index] ?? {};
    if (!tree || !one || open !== undefined) return [];
    return [{ index, javaTrusts: one.javaTrusts ?? false, conf: tree, ...one.user }];
  });
  const endedAt = new Map<number, Ended>();
  for (const javaTrusts of [false, true]) {
    const group = reached.filter((each) => each.javaTrusts === javaTrusts);
    const { hosts, javaHome }: Machine = 'missing' in certificates ? {} : certificates;
    const answers = await attempt(classPath, group, {
      ...(hosts !== undefined && { hosts }),
      ...(javaTrusts && javaHome !== undefined && { javaHome }),
    });
    answers.forEach((ended, order) => endedAt.set(group[order]?.index ?? -1, ended));
  }

  const tried = planned.map(({ one, target, cell, open, wrong }, index): SignInTried => {
    const row = { provider: 'ldap', target, name: one.name, at, by: 'unboundid' } as const;
    const ended = endedAt.get(index);
    if (cell.errors.length > 0) return { ...row, outcome: 'failed', said: cell.errors.join(', ') };
    if (wrong !== undefined) return { ...row, outcome: 'failed', said: wrong };
    if (open !== undefined) return { ...row, outcome: 'not proven', said: open };
    if (ended) {
      const outcome = fits(one.ends, ended) ? 'passed' : 'failed';
      return { ...row, outcome, said: everywhere(wordsOf(ended)) };
    }
    const claim = arrived[index]?.claims.find(({ outcome }) => outcome !== 'passed');
    return { ...row, outcome: claim?.outcome ?? 'failed', said: claim?.why ?? '' };
  });

  const judged: Judged = { refused: 0, of: wrong.length, accepted: [], open: [] };
  wrong.forEach(({ control, one, open: why }, order) => {
    const index = planned.length + order;
    const ended = endedAt.get(index);
    const open = why ?? arrived[index]?.claims.find(({ outcome }) => outcome === 'not proven')?.why;
    if (ended ? !fits(one.ends, ended) : open === undefined) judged.refused += 1;
    else if (ended) judged.accepted.push(`${control.name}: ${wordsOf(ended)}`);
    else judged.open.push(`${control.name}: ${open ?? ''}`);
  });
  return { tried, controls: judged, at, slapd };
}

async function prepare(
  one: LdapCase,
  target: Target,
  answers: Readonly<Record<string, string>>,
  certificates: Certificates | { missing: string },
): Promise<Planned> {
  const needed = one.port === 'tls' || one.trustStore || one.javaTrusts;
  const open = needed && 'missing' in certificates ? certificates.missing : undefined;
  const store =
    one.trustStore && 'trustStore' in certificates
      ? certificates.trustStore(one.trustStore.of)
      : undefined;
  const own = store ? { ...answers, trustStorePath: store.path } : answers;
  const cell = directoryCell(target, own, one.account.password);
  if (open !== undefined || !store) return { one, target, cell, ...(open && { open }) };
  const command = cell.commands.find((each) => each.startsWith('keytool ')) ?? 'false';
  const made = await unlessNotHere(
    store.make(command, one.trustStore?.password ?? '').then(() => ({})),
  );
  return { one, target, cell, ...('missing' in made && { wrong: made.missing }) };
}

function answersOf(
  { account, answers, port }: LdapCase,
  directory: Directory,
  written: (dn: string) => string,
): Record<string, string> {
  return {
    ...{ directory: 'openldap', connection: 'plain', groups: 'yes' },
    ...{ ldapHost: '127.0.0.1', bindDn: account.dn },
    ldapPort: String(port === 'tls' ? (directory.tlsPort ?? 636) : directory.port),
    ...{ userBaseDn: peopleBase, groupBaseDn: groupBase, groupRoles: groupRoles(written) },
    ...answers,
  };
}

/** Without the folders and ports of this run, which say nothing to a reader. */
function everywhere(said: string): string {
  return said.replace(/'\/\S+(?=\/ldap-truststore)/g, "'…").replace(/(?<=[\w.]):\d{4,5}\b/g, '');
}

function wordsOf(ended: Ended): string {
  if (!('as' in ended)) return ended.said;
  const { mail, roles = [], admin, warning } = ended.as;
  return [
    `signed in as ${mail}`,
    ...(admin ? ['an administrator'] : []),
    ...(roles.length > 0 ? [`with the role ${roles.join(' and ')}`] : []),
    ...(warning === undefined ? [] : [warning]),
  ].join(', ');
}
