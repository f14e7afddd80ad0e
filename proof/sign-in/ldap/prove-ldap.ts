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
import { attempt, type Ended } from './unboundid.ts';

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
 * by the SDK that OpenMetadata uses, without TLS. The directory is slapd where it is installed and
 * starts. One sentence where there is no Java with the SDK.
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
  try {
    const started = await startDirectory(slapd, unboundid.path, content);
    try {
      return { ...(await tryAll(software, unboundid.path, started)), unboundid };
    } finally {
      await started.directory.stop();
    }
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
async function startDirectory(slapd: Found, classPath: string, content: string): Promise<Started> {
  if ('path' in slapd) {
    try {
      return { at: 'slapd', directory: await startSlapd(slapd.path, content), slapd };
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      const directory = await startInMemory(classPath, content);
      return { at: 'in-memory', directory, slapd: { missing: error.message } };
    }
  }
  return { at: 'in-memory', directory: await startInMemory(classPath, content), slapd };
}

async function tryAll(software: Software, classPath: string, { at, directory, slapd }: Started) {
  const { follow } = roads(software);
  const written = at === 'slapd' ? asOpenLdap : (dn: string) => dn;
  const cellOf = (one: LdapCase, target: Target) =>
    directoryCell(target, answersOf(one, directory.port, written), one.account.password);
  const planned = cases.flatMap((one) =>
    (one.everywhere ? targets : targets.slice(0, 1)).map((target) => ({
      ...{ one, target, cell: cellOf(one, target) },
    })),
  );
  const wrong = controls.map((control) => {
    const one = cases.find(({ name }) => name === control.of);
    if (!one) throw new Error(`There is no case “${control.of}”.`);
    return { control, one, cell: madeWrong(cellOf(one, 'docker'), control) };
  });
  const all: readonly { one: LdapCase; cell: Cell }[] = [...planned, ...wrong];
  const arrived = await parallel(all, ({ cell }) => follow(cell));
  const reached = arrived.flatMap(({ tree }, index) => {
    const user = all[index]?.one.user;
    return tree && user ? [{ index, conf: tree, mail: user.mail, password: user.password }] : [];
  });
  const answers = await attempt(classPath, reached);
  const endedAt = new Map(reached.map(({ index }, order) => [index, answers[order]]));

  const tried = planned.map(({ one, target, cell }, index): SignInTried => {
    const row = { provider: 'ldap', target, name: one.name, at, by: 'unboundid' } as const;
    const ended = endedAt.get(index);
    if (cell.errors.length > 0) return { ...row, outcome: 'failed', said: cell.errors.join(', ') };
    if (ended) {
      const outcome = fits(one.ends, ended) ? 'passed' : 'failed';
      return { ...row, outcome, said: wordsOf(ended) };
    }
    const claim = arrived[index]?.claims.find(({ outcome }) => outcome !== 'passed');
    return { ...row, outcome: claim?.outcome ?? 'failed', said: claim?.why ?? '' };
  });

  const judged: Judged = { refused: 0, of: wrong.length, accepted: [], open: [] };
  wrong.forEach(({ control, one }, order) => {
    const index = planned.length + order;
    const ended = endedAt.get(index);
    const open = arrived[index]?.claims.find(({ outcome }) => outcome === 'not proven');
    if (ended ? !fits(one.ends, ended) : !open) judged.refused += 1;
    else if (ended) judged.accepted.push(`${control.name}: ${wordsOf(ended)}`);
    else judged.open.push(`${control.name}: ${open?.why ?? ''}`);
  });
  return { tried, controls: judged, at, slapd };
}

function answersOf(
  { account, answers }: LdapCase,
  port: number,
  written: (dn: string) => string,
): Record<string, string> {
  return {
    ...{ directory: 'openldap', connection: 'plain', groups: 'yes' },
    ...{ ldapHost: '127.0.0.1', ldapPort: String(port), bindDn: account.dn },
    ...{ userBaseDn: peopleBase, groupBaseDn: groupBase, groupRoles: groupRoles(written) },
    ...answers,
  };
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
