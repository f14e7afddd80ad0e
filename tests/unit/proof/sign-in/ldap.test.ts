import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { directoryCell } from '../../../../proof/guide/sign-in.ts';
import { readReport } from '../../../../proof/report.ts';
import {
  cases,
  fits,
  groupRoles,
  type Expected,
  type LdapCase,
} from '../../../../proof/sign-in/ldap/cases.ts';
import { controls, madeWrong } from '../../../../proof/sign-in/ldap/controls.ts';
import { asOpenLdap, entriesWith, ldif, people } from '../../../../proof/sign-in/ldap/directory.ts';
import { startSlapd } from '../../../../proof/sign-in/ldap/slapd.ts';
import type { Ended } from '../../../../proof/sign-in/ldap/unboundid.ts';
import { NotHere } from '../../../../proof/tools/cache.ts';
import { readCameBack } from '../../../../src/sso/index.ts';

const tried = readReport().signIn.filter(({ provider }) => provider === 'ldap');

/** A sign-in that ends as it must, with what the directory really said. */
function endedAs({ name, ends }: LdapCase): Ended {
  if (!('as' in ends)) {
    return { at: ends.at, said: tried.find((one) => one.name === name)?.said ?? '' };
  }
  const { as, admin, roles } = ends;
  return { as: { dn: as.dn, mail: as.mail, admin, roles: [...roles] } };
}

describe('How a sign-in at a directory must end', () => {
  it('fits how it ended, and how no other case ends', () => {
    for (const one of cases) {
      for (const other of cases) {
        const same = isDeepStrictEqual(one.ends, other.ends);
        assert.equal(fits(one.ends, endedAs(other)), same, `${one.name} / ${other.name}`);
      }
    }
  });

  it('is with all of the roles, and without a warning', () => {
    const expected: Expected = { as: people.ada, admin: true, roles: ['DataSteward'] };
    const user = { dn: people.ada.dn, mail: people.ada.mail };
    assert.ok(fits(expected, { as: { ...user, admin: true, roles: ['DataSteward'] } }));
    assert.ok(!fits(expected, { as: { ...user, admin: false, roles: ['DataSteward'] } }));
    assert.ok(!fits(expected, { as: { ...user, admin: true, roles: ['Admin', 'DataSteward'] } }));
    assert.ok(!fits(expected, { as: { ...user, admin: true } }));
    assert.ok(!fits(expected, { as: { ...user, warning: 'null' } }));
    assert.ok(!fits(expected, { at: 'start', said: 'DataSteward' }));
  });
});

describe('The directory of the proof', () => {
  it('is LDIF in which no text means anything', () => {
    const text = ldif([{ dn: 'cn=ö', attributes: { cn: 'ö', member: ['a: b', ' c'] } }]);
    assert.equal(text, 'dn:: Y249w7Y=\ncn:: w7Y=\nmember:: YTogYg==\nmember:: IGM=\n');
  });

  it('has each lookup account with the name in its DN', () => {
    const dn = 'cn=a\\, \\"b\\",ou=service,dc=proof,dc=example,dc=org';
    const entry = entriesWith([{ dn, password: 'p' }]).find((one) => one.dn === dn);
    assert.deepEqual(entry?.attributes, {
      ...{ objectClass: 'inetOrgPerson', cn: 'a, "b"', sn: 'Byron', userPassword: 'p' },
    });
  });

  it('writes a DN as OpenLDAP does', () => {
    assert.equal(asOpenLdap('cn=a\\, \\"b\\",dc=org'), 'cn=a\\2C \\22b\\22,dc=org');
    assert.match(groupRoles(asOpenLdap), /^cn=Data Admins,.*\tAdmin, DataSteward\n.*\\2C.*\t/);
  });
});

describe('Controls of the sign-in at a directory', () => {
  const answers = {
    ...{ directory: 'openldap', connection: 'plain', groups: 'yes', ldapHost: '127.0.0.1' },
    ...{ bindDn: 'cn=a,dc=org', userBaseDn: 'dc=org', groupBaseDn: 'dc=org' },
    groupRoles: groupRoles(asOpenLdap),
  };
  const cell = directoryCell('docker', answers, '0123456');
  const overTls = { connection: 'store', trustStorePath: '/opt/openmetadata/conf/ldap.p12' };
  const cellOverTls = directoryCell('docker', { ...answers, ...overTls }, '0123456');

  it('are files that differ from what is emitted, each for a case that there is', () => {
    assert.deepEqual(cell.errors, []);
    const names = new Set(cases.map(({ name }) => name));
    for (const control of controls) {
      assert.ok(names.has(control.of), control.of);
      const own = control.of.startsWith('over TLS') ? cellOverTls : cell;
      assert.notDeepEqual(madeWrong(own, control).files, own.files, control.name);
    }
  });

  it('stop the proof when they fit no file', () => {
    const [control] = controls;
    assert.ok(control);
    assert.throws(() => madeWrong({ ...cell, files: {} }, control), /fits no emitted file/);
  });
});

describe('A slapd that does not start', () => {
  for (const [what, script, sentence] of [
    ['refuses the entries', 'echo bad entry >&2; exit 1', 'does not take the entries: bad entry'],
    [
      'ends at once',
      '[ "$1" = -T ] && exec cat >/dev/null; echo no port >&2; exit 1',
      'does not start: no port',
    ],
  ] as const) {
    it(`and ${what} is one sentence with its last words`, async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'slapd-'));
      const program = path.join(folder, 'slapd');
      writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      await assert.rejects(
        startSlapd(program, ''),
        (error) => error instanceof NotHere && error.message === `slapd ${sentence}`,
      );
      rmSync(folder, { recursive: true });
    });
  }
});

describe('The doctor names what a directory really said', () => {
  const named: Record<string, string> = {
    'a wrong password': 'ldap-wrong-password',
    'a mail that nobody has': 'ldap-user-not-found',
    'a mail that is a filter': 'ldap-user-not-found',
    'another lookup password': 'ldap-lookup-refused',
    'a base DN that is not there': 'ldap-no-object',
    'over TLS, with a trust store of another authority': 'ldap-certificate',
    'over TLS, with a trust store that has another password': 'key-store-password',
    'over TLS, at a name that the certificate is not for': 'ldap-host-name',
    'over TLS, with an authority that Java does not know': 'ldap-certificate',
    'without TLS, at the port with TLS': 'ldap-tls-port',
    'over TLS, at the port without it': 'ldap-plain-port',
  };

  it('for each way in which a sign-in fails', () => {
    const failing = cases.flatMap(({ name, ends }) => ('at' in ends ? [name] : []));
    assert.deepEqual(failing.toSorted(), Object.keys(named).toSorted());
    assert.deepEqual(
      failing.filter((name) => !tried.some((one) => one.name === name)),
      [],
    );
  });

  for (const { name, said } of tried.filter(({ name }) => name in named)) {
    it(`${name}: ${said}`, () => {
      const read = readCameBack(said);
      assert.equal(read.kind === 'error' && read.main.id, named[name]);
    });
  }
});
