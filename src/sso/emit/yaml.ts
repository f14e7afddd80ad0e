import type { PlannedSetting } from '../settings/given.ts';
import { settings } from '../settings/table.ts';
import { comment } from './comments.ts';
import type { EmittedFile } from './file.ts';
import { yamlTree } from './tree.ts';

// Not the name of the whole file, which it must not be saved over.
const blocksFile = 'openmetadata-sso.yaml';

/** The two blocks of conf/openmetadata.yaml that sign-in depends on. */
export function serverYamlFiles(planned: readonly PlannedSetting[]): EmittedFile[] {
  const leaves = planned.flatMap(({ key, value, why }) => {
    const path = settings[key].yaml;
    return path === undefined ? [] : [{ path, key, value, comment: why }];
  });
  const head = comment(
    'Both blocks are in conf/openmetadata.yaml already. Change these keys inside them and leave',
    'the others; a second block of the same name is refused or wins unseen.',
  );
  return [{ name: blocksFile, language: 'yaml', parts: [{ pieces: [head] }, ...yamlTree(leaves)] }];
}
