import { complaints } from './accept/classes.ts';
import { readConf } from './accept/conf.ts';
import { dropwizard } from './accept/dropwizard.ts';
import { inexact } from './accept/exact.ts';
import { claimOf, roads, type Arrived } from './arrive.ts';
import type { Claim } from './claim.ts';
import type { Cell, Wanted } from './guide/cell.ts';
import type { Software } from './software.ts';
import { parallel } from './tools/run.ts';

export interface Proof {
  claims: Claim[];
  /** How many distinct questions each tool was asked. */
  runs: Record<string, number>;
}

/**
 * Gives the files of cells to the software they are for, and says of each whether it was taken, and
 * whether the server then holds what was entered and knows every key of it.
 */
export async function proveCells(cells: readonly Cell[], software: Software): Promise<Proof> {
  const { follow, runs } = roads(software);
  const arrived = await parallel(cells, follow);
  for (const one of arrived) one.claims.push(exactly(one));
  const [classes, reader] = await Promise.all([
    askClasses(arrived, software, runs),
    askDropwizard(arrived, software, runs),
  ]);
  return { claims: [...arrived.flatMap(({ claims }) => claims), ...classes, ...reader], runs };
}

/** Whether the server holds exactly what was entered. */
function exactly({ cell, claims, tree }: Arrived): Claim {
  const what = 'what was entered';
  if (!tree) return unreached(cell, what, 'yaml', claims);
  const wanted = Object.entries(cell.wanted).map(([path, value]): [string, Wanted] =>
    asksFor(cell, value) ? [path, cell.typed] : [path, value],
  );
  if (wanted.length === 0) return claimOf(cell, what, 'yaml', { refused: 'Nothing was set.' });
  const wrong = inexact(Object.fromEntries(wanted), tree);
  return claimOf(cell, what, 'yaml', wrong[0] ? { refused: wrong.join(' ') } : { made: tree });
}

function asksFor(cell: Cell, value: Wanted): boolean {
  const script = cell.target === 'kubernetes' && cell.secret === undefined;
  return script && typeof value === 'string' && /^<[a-z-]+-value>$/.test(value);
}

/** What did not arrive is not proven; where a tool refused it, it failed with that. */
function unreached(cell: Cell, what: string, by: Claim['by'], before: readonly Claim[]): Claim {
  const why = 'It does not get that far.';
  const failed = before.some(({ outcome }) => outcome === 'failed');
  return claimOf(cell, what, by, failed ? { refused: why } : { missing: why });
}

/** Groups what arrived by what is asked about it, so that equal questions are asked once. */
function distinct(all: readonly Arrived[], question: (one: Arrived) => unknown): Arrived[][] {
  return [...Map.groupBy(all, (one) => JSON.stringify(question(one))).values()];
}

async function askClasses(
  all: readonly Arrived[],
  { python, classes }: Software,
  runs: Record<string, number>,
): Promise<Claim[]> {
  const what = 'the configuration';
  const missing = (cell: Cell): string | undefined => {
    const place = classes[cell.release] ?? { missing: 'There are no classes of it.' };
    if ('missing' in python) return python.missing;
    return 'missing' in place ? place.missing : undefined;
  };
  const archive = (cell: Cell): string => {
    const place = classes[cell.release];
    return place && 'path' in place ? place.path : '';
  };
  const lost = all.filter(({ tree }) => !tree);
  const open = all.filter(({ tree, cell }) => tree && missing(cell) !== undefined);
  const askable = all.filter(({ tree, cell }) => tree && missing(cell) === undefined);
  // One release after the other, since loading its classes is what takes time.
  const groups = distinct(askable, ({ cell, tree }) => [archive(cell), tree]).sort((a, b) =>
    archiveOf(a).localeCompare(archiveOf(b)),
  );
  function archiveOf([one]: Arrived[]): string {
    return one ? archive(one.cell) : '';
  }
  runs['classes'] = groups.length;
  const asked = groups.map((group) => ({ archive: archiveOf(group), conf: group[0]?.tree ?? {} }));
  const answers = 'path' in python && asked.length > 0 ? await complaints(python.path, asked) : [];
  return [
    ...lost.map(({ cell, claims }) => unreached(cell, what, 'classes', claims)),
    ...open.map(({ cell }) => claimOf(cell, what, 'classes', { missing: missing(cell) ?? '' })),
    ...groups.flatMap((group, at) => {
      const said = 'refused' in answers ? [answers.refused] : (answers[at] ?? ['No answer.']);
      return group.map(({ cell }) =>
        claimOf(cell, what, 'classes', said[0] ? { refused: said.join(' ') } : { made: said }),
      );
    }),
  ];
}

/** Whether the library that reads the file in the server reads it as we do. */
async function askDropwizard(
  all: readonly Arrived[],
  { dropwizard: java }: Software,
  runs: Record<string, number>,
): Promise<Claim[]> {
  const what = 'the reading';
  const groups = distinct(
    all.filter(({ given, tree }) => given && tree),
    ({ given }) => given,
  );
  if ('missing' in java) {
    return groups.flat().map(({ cell }) => claimOf(cell, what, 'dropwizard', java));
  }
  runs['dropwizard'] = groups.length;
  const asked = groups.map(([one]) => {
    const { file, env } = one?.given ?? { file: '', env: {} };
    const read = readConf(file, env);
    return { file, env, tree: 'tree' in read ? read.tree : {} };
  });
  const said = await dropwizard(java.path, asked);
  return groups.flatMap((group, at) => {
    const refused = 'refused' in said ? said.refused : said[at];
    return group.map(({ cell }) =>
      claimOf(cell, what, 'dropwizard', refused ? { refused } : { made: true }),
    );
  });
}
