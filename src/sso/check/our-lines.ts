import { byHelmPath, byYamlPath, isKnownVariable, isOurVariable } from './names.ts';

function lastParts(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].map((path) => path.split('.').at(-1) ?? ''));
}

/** What settings are called in the chart, without what stands above them. */
export const helmKeys = lastParts(byHelmPath.keys());
/** The same of openmetadata.yaml. */
export const yamlKeys = lastParts(byYamlPath.keys());

const inBlock = /^(?:openmetadata\.config\.authentication|authenticationConfiguration)\.(\w+)$/;

/** Those of the block of authentication itself: together they are a part of a file. */
export const blockKeys: ReadonlySet<string> = new Set(
  [...byHelmPath.keys(), ...byYamlPath.keys()].flatMap((path) => inBlock.exec(path)?.[1] ?? []),
);

/** Whether a name is that of a variable of ours. */
export function isOurs(name: string): boolean {
  return isOurVariable(name) || isKnownVariable(name);
}

/** Whether a line gives a value to a setting or variable of ours. */
export function isOurLine(line: string): boolean {
  const [, name = ''] = /^[ \t+>|-]*["']?([A-Za-z][\w.-]*)["']?[ \t]*[=:]/.exec(line) ?? [];
  const last = name.split('.').at(-1) ?? '';
  return isOurs(name) || helmKeys.has(last) || yamlKeys.has(last);
}
