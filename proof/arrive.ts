import { composeConfig, quickstartFile } from './accept/compose.ts';
import { confFile, inUse, laidOver, readConf, type Tree } from './accept/conf.ts';
import { helmTemplate, type Made, type Variables } from './accept/helm.ts';
import { secretOf } from './accept/kubectl.ts';
import type { Claim } from './claim.ts';
import type { Cell } from './guide/cell.ts';
import { settings, type Setting } from './guide/library.ts';
import type { Software } from './software.ts';
import { once } from './tools/run.ts';

/** What every container has, and what a value could pick up by accident. */
const container: Variables = { HOME: '/opt/openmetadata', HOSTNAME: 'server', PATH: '/usr/bin' };

/** A text that the server reads as its configuration, and the variables that it puts in. */
export interface Given {
  file: string;
  env: Variables;
}

/** What became of a cell's files on the way to the server. */
export interface Arrived {
  cell: Cell;
  claims: Claim[];
  /** Absent where something on the way refused, or is not here. */
  given?: Given;
  /** What the server holds in the end. */
  tree?: Tree;
}

/** Follows the files of cells to the server. Equal files are given to each tool once. */
export interface Roads {
  follow: (cell: Cell) => Promise<Arrived>;
  /** How often each tool ran. */
  runs: Record<string, number>;
}

export function roads(software: Software): Roads {
  const table: readonly Setting[] = Object.values(settings);
  const base = quickstartFile(table);
  const shipped = Object.fromEntries(
    Object.entries(software.facts).map(([release, facts]) => [release, confFile(table, facts)]),
  );
  const runs: Record<string, number> = {};
  const { helm, kubectl, compose, charts } = software;

  /** A tool that need not be here, asked once for each distinct question. */
  function asked<Out>(
    name: string,
    tool: Software['helm'],
    work: (program: string, ...args: string[]) => Promise<Made<Out>>,
  ): (...args: string[]) => Promise<Made<Out> | { missing: string }> {
    const ask = once((key) => {
      runs[name] = (runs[name] ?? 0) + 1;
      return work('path' in tool ? tool.path : '', ...(JSON.parse(key) as string[]));
    });
    return async (...args) => ('missing' in tool ? tool : ask(JSON.stringify(args)));
  }
  const render = asked('helm', helm, (program, chart = '', values = '') =>
    helmTemplate(program, chart, values),
  );
  const makeSecret = asked('kubectl', kubectl, (program, script = '', typed = '') =>
    secretOf(program, script, typed),
  );
  const passOn = asked('compose', compose, (program, env = '', override = '') =>
    composeConfig(program, { base, env, override: override || undefined }),
  );

  async function inPod(cell: Cell): Promise<Arrived> {
    const arrived: Arrived = { cell, claims: [] };
    const secrets: Record<string, Variables> = {};
    const [script, values] = [named(cell, '.sh'), named(cell, '.yaml')];
    if (script) {
      const secret = await makeSecret(script.text, cell.secret === undefined ? cell.typed : '');
      arrived.claims.push(claimOf(cell, script.name, 'kubectl', secret));
      if ('made' in secret) for (const { name, data } of secret.made) secrets[name] = data;
    }
    const chart = charts[cell.release] ?? { missing: 'There is no chart of it.' };
    const rendered = 'missing' in chart ? chart : await render(chart.path, values?.text ?? '');
    const pod = 'made' in rendered ? rendered.made(secrets) : rendered;
    const said =
      'refused' in pod && 'path' in chart
        ? { refused: `chart ${chart.release}: ${pod.refused}` }
        : pod;
    arrived.claims.push(claimOf(cell, values?.name ?? 'values', 'helm', said));
    if ('made' in pod) arrived.given = inside(cell, pod.made);
    return arrived;
  }

  async function inContainer(cell: Cell): Promise<Arrived> {
    const [env, override] = [named(cell, '.env'), named(cell, '.yml')];
    const passed = await passOn(env?.text ?? '', override?.text ?? '');
    const arrived: Arrived = {
      cell,
      claims: Object.keys(cell.files).map((name) => claimOf(cell, name, 'compose', passed)),
    };
    if ('made' in passed) arrived.given = inside(cell, passed.made);
    return arrived;
  }

  function inside(cell: Cell, variables: Variables): Given {
    return { file: shipped[cell.release] ?? '', env: { ...container, ...variables } };
  }

  function onMetal(cell: Cell): Arrived {
    const file = named(cell, '.yaml');
    const given = { file: file?.text ?? '', env: container };
    const read = readConf(given.file, given.env);
    const said = 'tree' in read ? { made: read.tree } : read;
    const claims = [claimOf(cell, file?.name ?? 'openmetadata.yaml', 'yaml', said)];
    return 'tree' in read ? { cell, claims, given } : { cell, claims };
  }

  /** Reads what arrived; a reader's own file is laid over the one that OpenMetadata ships. */
  function read({ cell, claims, given }: Arrived): Tree | undefined {
    if (!given) return undefined;
    const own = readConf(given.file, given.env);
    const under =
      cell.target === 'bare-metal' ? readConf(shipped[cell.release] ?? '', container) : own;
    if ('tree' in own && 'tree' in under) return inUse(laidOver(under.tree, own.tree));
    const refused = 'refused' in own ? own.refused : 'refused' in under ? under.refused : '';
    claims.push(claimOf(cell, 'openmetadata.yaml', 'yaml', { refused }));
    return undefined;
  }

  return {
    runs,
    follow: async (cell) => {
      const arrived = await { kubernetes: inPod, docker: inContainer, 'bare-metal': onMetal }[
        cell.target
      ](cell);
      const tree = read(arrived);
      return tree ? { ...arrived, tree } : arrived;
    },
  };
}

function named(cell: Cell, ending: string): { name: string; text: string } | undefined {
  const found = Object.entries(cell.files).find(([name]) => name.endsWith(ending));
  return found && { name: found[0], text: found[1] };
}

/** What a tool said, as a claim. */
export function claimOf(
  cell: Cell,
  what: string,
  by: Claim['by'],
  said: Made<unknown> | { missing: string },
): Claim {
  if ('missing' in said) return { cell, what, by, outcome: 'not proven', why: said.missing };
  if ('refused' in said) return { cell, what, by, outcome: 'failed', why: said.refused };
  return { cell, what, by, outcome: 'passed' };
}
