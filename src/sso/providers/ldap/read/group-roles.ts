import type { Finding } from '../../../read/finding.ts';
import { note, nothing, refused, type Reading } from '../../../read/reading.ts';
import { isObject, parseJson } from '../../../text/json.ts';
import { readDn } from '../dn.ts';

const field = 'groupRoles';
/** The word that stands for an administrator; `roleAdminName` of every plan. */
export const adminRole = 'Admin';

const roleName = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]{0,126}[\p{L}\p{N}])?$/u;

function refuse(code: string, message: string): Reading {
  return refused(field, `group-roles-${code}`, message);
}

/** Reads a table of groups and roles: lines with a tab, or the JSON that OpenMetadata itself takes. */
export function readGroupRoles(raw: string): Reading {
  const text = raw.trim();
  if (text === '') return nothing;
  const rows = text.startsWith('{') ? rowsOfJson(text) : rowsOfLines(raw);
  if (!rows)
    return refuse('not-json', 'This begins like JSON and is none. Write each group into a row.');
  const findings: Finding[] = [];
  const mapping = new Map<string, Set<string>>();
  for (const [at, [group, roles]] of rows.entries()) {
    const row = `Row ${String(at + 1)}`;
    if (group === '') return refuse('no-group', `${row} has roles and no group.`);
    const dn = readDn(group);
    if ('code' in dn) return refuse('not-dn', `${row} has no DN of a group. ${dn.message}`);
    if (dn.changed && !findings.some(({ code }) => code === 'group-roles-respaced')) {
      findings.push(
        note(
          field,
          'group-roles-respaced',
          'DNs are written as directories write them. Capitals count: compare each with what ldapsearch shows.',
        ),
      );
    }
    const names = roles
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    if (names.length === 0) return refuse('no-role', `${row} has no role.`);
    const wrong = names.find((name) => !roleName.test(name));
    if (wrong !== undefined) {
      return refuse(
        'not-role',
        `${row} has something else than names of roles. Separate names by commas.`,
      );
    }
    const known = mapping.get(dn.dn) ?? new Set();
    for (const name of names) known.add(name.toLowerCase() === 'admin' ? adminRole : name);
    mapping.set(dn.dn, known);
  }
  if (mapping.size === 0) return nothing;
  const all = new Set([...mapping.values()].flatMap((names) => [...names]));
  const json = JSON.stringify(
    Object.fromEntries([...mapping].map(([dn, names]) => [dn, [...names]])),
  );
  return {
    value: [...mapping].map(([dn, names]) => `${dn}\t${[...names].join(', ')}`).join('\n'),
    also: {
      rolesMapping: json,
      roleNames: [...all].join('\n'),
      ...(all.has(adminRole) && { adminByGroup: 'yes' }),
    },
    findings,
  };
}

type Row = readonly [group: string, roles: string];

function rowsOfLines(text: string): Row[] {
  return text.split(/\r?\n/).flatMap((line): Row[] => {
    const [group = '', ...roles] = line.split('\t').map((cell) => cell.trim());
    const rest = roles.filter((cell) => cell !== '').join(', ');
    return group === '' && rest === '' ? [] : [[group, rest]];
  });
}

function rowsOfJson(text: string): Row[] | undefined {
  const found = parseJson(text);
  if (!isObject(found)) return undefined;
  const rows = Object.entries(found).map(([group, roles]): Row | undefined => {
    const names: unknown[] = Array.isArray(roles) ? roles : [roles];
    return names.every((name) => typeof name === 'string') ? [group, names.join(', ')] : undefined;
  });
  return rows.every((row) => row !== undefined) ? rows : undefined;
}
