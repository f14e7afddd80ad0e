import { ofJson } from './json-lines.ts';
import { looksLikeCommands, looksLikeObjects } from './looks.ts';
import { helmKeys, isOurs, yamlKeys } from './our-lines.ts';
import type { Format } from './formats/table.ts';
import { withoutWrapping } from './wrapping.ts';

const longest = 400_000;

const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=/;
const variableKey = /^[ \t]*(?:export[ \t]+)?(["']?)([A-Z][A-Z0-9_]*)\1[ \t]*:/;
const workflow =
  /^[ \t{]*["']?(?:openMetadataServer(?:Config|Connection)|workflowConfig)["']?[ \t]*:/m;
const listVariable = /^[ \t]*-[ \t]+["']?([A-Z][A-Z0-9_]*)=/;
const yamlKey = /^([ \t]*)(?:- )?["']?([A-Za-z][\w-]*(?:\.[\w-]+)*)["']?[ \t]*:/;

/** Keys at the margin that only one kind of file has. */
const roots: Readonly<Record<string, Format>> = {
  services: 'compose',
  openmetadata: 'helm',
  openMetadata: 'helm',
  extraEnvs: 'helm',
  extraEnv: 'helm',
  global: 'helm',
  authentication: 'helm',
  authorizer: 'helm',
  authenticationConfiguration: 'server-yaml',
  authorizerConfiguration: 'server-yaml',
  jwtTokenConfiguration: 'server-yaml',
  airflowConfiguration: 'server-yaml',
  pipelineServiceClientConfiguration: 'server-yaml',
};

/**
 * The kind of file a text is, from what stands in it; undefined when it is none that we know.
 * Line by line, so that a file that does not parse is recognised too.
 */
export function recognise(text: string): Format | undefined {
  if (text.length > longest) return undefined;
  const { text: written, removed, margin: room } = withoutWrapping(text.replace(/^\ufeff/, ''));
  const clean = movedBy(room, written.replace(/\r(?=\n)/g, ' '));
  if (isSecretScript(clean)) return undefined;
  if (workflow.test(clean)) return 'workflow';
  if (looksLikeObjects(clean)) return 'objects';
  if (looksLikeCommands(clean)) return 'commands';
  // The end of a document may be missing.
  if (/^\s*\{/.test(removed.includes(ofJson) ? text : clean)) {
    // As `helm get values -o json` prints them.
    if (/["']?openmetadata["']?\s*:\s*\{\s*["']?\w{1,40}["']?\s*:\s*\{/.test(clean)) return 'helm';
    return isAuthJson(text) || isAuthJson(clean) ? 'auth-json' : undefined;
  }
  let assignments = 0;
  let colons = 0;
  let indented = 0;
  let environment = false;
  const votes = { helm: 0, 'server-yaml': 0 };
  const [voted, keys] = [new Set<string>(), new Set<string>()];
  let root: Format | undefined;
  // Of a block that was copied out of the middle of a file.
  let margin: string | undefined;
  for (const line of clean.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const key = yamlKey.exec(line);
    if (key) margin ??= key[1];
    if (key?.[2] !== undefined && key[1] === margin && Object.hasOwn(roots, key[2])) {
      root ??= roots[key[2]];
    }
    if (key?.[2] === 'environment') environment = true;
    const listed = listVariable.exec(line)?.[1];
    if (listed !== undefined && isOurs(listed)) indented += 1;
    const colon = variableKey.exec(line);
    if (colon && isOurs(colon[2] ?? '')) {
      if (/^[ \t]/.test(line)) indented += 1;
      else colons += 1;
    } else if (assignment.test(line)) assignments += 1;
    else if (key?.[2] !== undefined) {
      const name = key[2].split('.').at(-1) ?? '';
      keys.add(name);
      if (helmKeys.has(name) || yamlKeys.has(name)) voted.add(name);
      votes.helm += Number(helmKeys.has(name));
      votes['server-yaml'] += Number(yamlKeys.has(name));
    }
  }
  if (root) return root;
  if (environment || indented > assignments + colons) return 'compose';
  if (assignments + colons > 0) return 'env';
  if (votes.helm + votes['server-yaml'] === 0) return undefined;
  // One name that any program may have, among others that are not ours.
  const [only = ''] = voted;
  if (voted.size === 1 && common.has(only) && keys.size > 3) return undefined;
  // The chart has no `${…}` to fill in.
  if (votes['server-yaml'] === votes.helm && /:[ \t]*["']?\$\{\w+:?-/.test(clean))
    return 'server-yaml';
  return votes['server-yaml'] > votes.helm ? 'server-yaml' : 'helm';
}

/** The lines without the room on their left that was made by taking something off. */
function movedBy(most: number, text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const room = Math.min(most, ...indents);
  return room > 0 ? lines.map((line) => line.slice(room)).join('\n') : text;
}

// Names that any JSON may have.
const common: ReadonlySet<string> = new Set(
  'id type host port secret scope tenant prompt authority callbackUrl clientId clientSecret idp sp'.split(
    ' ',
  ),
);

function isAuthJson(text: string): boolean {
  const names = [...text.matchAll(/"(\w{1,60})"\s{0,9}:/g)].map(([, name = '']) => name);
  return (
    names.some((name) => isBlock(name) || (yamlKeys.has(name) && !common.has(name))) ||
    names.filter((name) => yamlKeys.has(name)).length > 2
  );
}

function isBlock(name: string): boolean {
  return /^(?:authentication|authorizer|oidc|saml|ldap)Configuration$/.test(name);
}

/** Whether a text is commands that make a Secret of Kubernetes, as this site writes them. */
export function isSecretScript(text: string): boolean {
  return /^[ \t]*kubectl[ \t][^\n]*\bcreate[ \t]+secret\b/m.test(text);
}
