import { byHelmPath, byYamlPath } from './names.ts';
import { isOurs } from './our-lines.ts';

/** Whether a path is that of a setting: of the chart, or of openmetadata.yaml. */
export function isOurPath(path: string): boolean {
  return byHelmPath.has(path) || byYamlPath.has(path) || path.startsWith('openmetadata.config.');
}

const variable = '[A-Z][A-Z0-9_]{2,80}';
const own = /^(?:extraEnvs?|openmetadata|openMetadata|services|authentication\w*|authorizer\w*):/m;
const named = new RegExp(`^[ \\t]*(?:-[ \\t]+)?name:[ \\t]*["']?(${variable})["']?[ \\t]*$`, 'gm');
const inJson = new RegExp(`"(?:name"\\s*:\\s*"(${variable})"|(${variable})(?:=|"\\s*:))`, 'gi');
const inMap = new RegExp(
  `^[ \\t]*(?:env|env_vars|environment_variables|data|stringData):[ \\t]*\\n(?:[ \\t]*(?:#.*)?\\n)*[ \\t]+(?:${variable}):`,
  'm',
);

/** Whether a text is a JSON Patch of sign-in settings, as OpenMetadata’s form sends it. */
function isPatch(text: string): boolean {
  return /"path"\s*:\s*"\/(?:authentication|authorizer)Configuration[/"]/.test(text);
}

/** Whether a text is values of a chart around OpenMetadata's: in them those stand under the name of the chart. */
function isAroundChart(text: string): boolean {
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  const outer = lines.findIndex((line) => /^openmetadata:\s*$/.test(line));
  const end = lines.findIndex((line, at) => at > outer && /^\S/.test(line));
  const block = lines.slice(outer + 1, end < 0 ? undefined : end);
  const inner = block.findIndex((line) => /^[ \t]+openmetadata:\s*$/.test(line));
  const room = block[inner]?.search(/\S/) ?? -1;
  return (
    outer >= 0 && block[0]?.search(/\S/) === room && /^\s+config:\s*$/.test(block[inner + 1] ?? '')
  );
}

/**
 * Whether a text is an object of Kubernetes, ECS, Docker or Ansible, or values of a chart around
 * OpenMetadata's.
 */
export function looksLikeObjects(text: string): boolean {
  if (
    /^[ \t]*kind:[ \t]*["']?[A-Z]\w+/m.test(text) &&
    /^[ \t]*(?:apiVersion|metadata):/m.test(text)
  )
    return true;
  if (/^\s*(?:\{|\[\s*[{"])/.test(text)) {
    if (/"(?:apiVersion|containerDefinitions|HostConfig)"\s*:/.test(text)) return true;
    if (isPatch(text)) return true;
    return [...text.matchAll(inJson)].some(([, one, other]) => isOurs(one ?? other ?? ''));
  }
  if (/^openmetadata:/m.test(text) && isAroundChart(text)) return true;
  if (own.test(text)) return false;
  if (inMap.test(text)) return true;
  if ([...text.matchAll(named)].some(([, name = '']) => isOurs(name))) return true;
  return /^[ \t]+openmetadata:[ \t]*\r?\n[ \t]+config:/m.test(text);
}

const ways: readonly RegExp[] = [
  /(?:^|\s)(?:-e|--env)[ =]["']?([A-Za-z_]\w*)=/g,
  /^[ \t]*Environment=[ \t]*["']?([A-Z]\w*)=/gm,
  /\$env:(\w+)[ \t]*=/gi,
  /SetEnvironmentVariable\(\s*["'](\w+)["']/gi,
  /^[ \t]*(?:ENV|setx?)[ \t]+(?:\/\w[ \t]+)?([A-Z]\w*)[= ]/gm,
  /--set(?:-string|-json|-file)?[ =]["']?([\w.]+)=/g,
  /\bname[ \t]*=[ \t]*"([\w.[\]]+)"/g,
  /^[ \t]{4,}([A-Z][A-Z0-9_]+):[ \t]{2,}\S.*$/gm,
  /^[ \t]*([a-z]\w*(?:\.\w+)+)[ \t]*=/gm,
  /^[ \t]*"([A-Z]\w+|[a-z]\w*(?:\.[\w[\]]+)+)"[ \t]*=/gm,
  /^[ \t]*([A-Z][A-Z0-9_]+)[ \t]*=[ \t]*["'][^\n]*$/gm,
];

/** Whether a text has lines that open or close a block, as Terraform, Nix and PowerShell have. */
export function hasBraces(text: string): boolean {
  return /^[^#\n]*[=@ \t]\{[ \t]*\r?$|^[ \t]*\}[;,)]?[ \t]*\r?$/m.test(text);
}

/** Whether a text is commands that set variables or values, or what such a command prints. */
export function looksLikeCommands(text: string): boolean {
  const describes = /^[ \t]*Environment(?: Variables from)?:[ \t]*$/m.test(text);
  return ways.some((way, index) => {
    if (index === describing && !describes) return false;
    if (index === inBraces && !hasBraces(text)) return false;
    return [...text.matchAll(way)].some(([, name = '']) => isOurs(name) || isOurPath(name));
  });
}

const describing = 7;
const inBraces = ways.length - 1;
