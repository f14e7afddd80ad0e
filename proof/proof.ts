import { counted, reasons, type Claim, type Counts } from './claim.ts';
import { emittedBlocks, pageBlocks, tryCommands, wrongBlocks, type Tried } from './commands.ts';
import { controlCells, judged, type Judged } from './made-wrong.ts';
import { takesAnyText } from './freedom.ts';
import type { Cell } from './guide/cell.ts';
import { hostileCells, secretCells, usualCells } from './guide/matrix.ts';
import { proveCells } from './prove-cells.ts';
import { reportOf, type Report } from './report.ts';
import { proveLdap } from './sign-in/ldap/prove-ldap.ts';
import { proveSignIn } from './sign-in/prove-sign-in.ts';
import { findSoftware, readRecord, type Software } from './software.ts';

export interface Outcome {
  report: Report;
  /** One for each provider × target × release × software, each control and each command. */
  counts: Counts;
  /** What to print, a line each. */
  lines: string[];
}

/**
 * The whole proof: every emitted file to the software it is for, with usual and with hostile texts;
 * controls that must be refused; every printed command. What is not here is not proven; it says so,
 * and nothing fails for it.
 *
 * @param every Of the sets of answers only every nth, for a first impression. Choices come in twos,
 * threes and sixes, so take a number that none of them divides: then each of them is still there.
 */
export async function prove({ all = false, every = 1, today = new Date() } = {}): Promise<Outcome> {
  const software = await findSoftware(all);
  const usual = usualCells();
  const taken = (cells: readonly Cell[]) => cells.filter((_, at) => at % every === 0);
  const made = controlCells(usual);
  const wrong = await proveCells(
    made.map(({ cell }) => cell),
    software,
  );
  const controls = judged(made, wrong.claims);
  judgeCommands(controls, await tryCommands(wrongBlocks, [], software));
  const hostile = hostileCells(takesAnyText(readRecord()));
  const cells = taken([...usual, ...secretCells(), ...hostile]);
  const [{ claims, runs }, signIn, ldap] = await Promise.all([
    proveCells(cells, software),
    proveSignIn(software, all),
    proveLdap(software),
  ]);
  if ('controls' in ldap) addJudged(controls, ldap.controls);
  const proved = [...refusedByUs(usual), ...claims, ...(await withHelm3(taken(usual), software))];
  const blocks = [...emittedBlocks(usual), ...pageBlocks('content')];
  const tried = await tryCommands(blocks, exampleFiles(usual), software);
  const report = reportOf(
    proved,
    controls,
    tried,
    signIn,
    ldap,
    software,
    today.toISOString().slice(0, 10),
  );
  return {
    report,
    counts: countsOf(report, controls, tried, [signIn, ldap]),
    lines: [
      `${String(cells.length)} sets of answers; ${told(counted(proved))}`,
      `asked once for what is equal: ${Object.entries(runs)
        .map(([name, count]) => `${name} ${String(count)}`)
        .join(', ')}`,
      ...complaintsOf(proved),
      `controls: ${String(controls.refused)} of ${String(controls.of)} refused`,
      ...controls.accepted.map((one) => `  accepted, and must not be: ${one}`),
      `commands: ${told(counted(tried))}`,
      ...tried.flatMap(({ where, command, outcome, why = '' }) =>
        outcome === 'failed' ? [`  ${where}: ${command}: ${why}`] : [],
      ),
      ...Object.entries({ 'sign-ins': signIn, 'sign-ins at a directory': ldap }).map(
        ([what, one]) => `${what}: ${'missing' in one ? 'not proven' : told(counted(one.tried))}`,
      ),
      ...report.signIn.flatMap(({ target, name, by, outcome, said }) =>
        outcome === 'failed' ? [`  ${target}, ${by}, ${name}: ${said}`] : [],
      ),
    ],
  };
}

/** Adds what came of the wrong commands to what came of the wrong files. */
function judgeCommands(controls: Judged, tried: readonly Tried[]): void {
  for (const own of Map.groupBy(tried, ({ command }) => command).values()) {
    const [{ command, by, outcome, why = '' } = { command: '', by: '', outcome: 'failed' }] =
      own.toReversed();
    controls.of += 1;
    if (outcome === 'failed') controls.refused += 1;
    else if (outcome === 'not proven') controls.open.push(`${command}: ${why}`);
    else controls.accepted.push(`${command}: ${by} accepts it.`);
  }
}

function addJudged(controls: Judged, { refused, of, accepted, open }: Judged): void {
  controls.refused += refused;
  controls.of += of;
  controls.accepted.push(...accepted);
  controls.open.push(...open);
}

/** Answers of the examples that the library refuses: then the example is wrong, or the library. */
function refusedByUs(cells: readonly Cell[]): Claim[] {
  return cells.flatMap((cell): Claim[] =>
    cell.reader !== 'nobody' && cell.errors.length > 0
      ? [{ cell, what: 'the answers', by: 'yaml', outcome: 'failed', why: cell.errors.join(', ') }]
      : [],
  );
}

/** The values files once more, for those who still run Helm 3. */
async function withHelm3(cells: readonly Cell[], software: Software): Promise<Claim[]> {
  if ('missing' in software.helm3) return [];
  const own = cells.filter(({ target }) => target === 'kubernetes');
  const { claims } = await proveCells(own, { ...software, helm: software.helm3 });
  return claims.flatMap((claim) => (claim.by === 'helm' ? [{ ...claim, by: 'helm3' }] : []));
}

/** One cell of each target, so that commands find the files that they name. */
function exampleFiles(cells: readonly Cell[]): Cell[] {
  const usual = cells.filter(
    ({ reader, flow, release }) =>
      reader === 'usual' && flow === 'confidential' && release === '1.13',
  );
  return [...Map.groupBy(usual, ({ target }) => target).values()].flatMap((own) => {
    const most = own.toSorted((a, b) => Object.keys(b.files).length - Object.keys(a.files).length);
    return most.slice(0, 1);
  });
}

function countsOf(
  report: Report,
  controls: Judged,
  tried: readonly Tried[],
  signIns: readonly object[],
): Counts {
  const counts = counted([...tried, ...report.signIn]);
  counts['not proven'] += signIns.filter((one) => 'missing' in one).length;
  for (const { by } of report.rows) {
    for (const one of Object.values(by)) {
      if (one.failed > 0) counts.failed += 1;
      else if (one['not proven'] > 0) counts['not proven'] += 1;
      else counts.passed += 1;
    }
  }
  counts.passed += controls.refused;
  counts.failed += controls.accepted.length;
  counts['not proven'] += controls.open.length;
  return counts;
}

function complaintsOf(claims: readonly Claim[]): string[] {
  const line = (label: string) => (one: ReturnType<typeof reasons>[number]) =>
    `  ${label} ${String(one.count)} × ${one.why} (${one.example.cell.id})`;
  return [
    ...reasons(claims, 'failed').slice(0, 40).map(line('failed')),
    ...notProven(claims).map((why) => `  not proven: ${why}`),
  ];
}

function notProven(claims: readonly Claim[]): string[] {
  const open = claims.filter(({ outcome }) => outcome === 'not proven');
  const groups = Map.groupBy(open, ({ by, why = '' }) => `${by}: ${why}`);
  return [...groups].map(([why, own]) => `${why} (${String(own.length)})`);
}

function told(counts: Counts): string {
  return Object.entries(counts)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ');
}
