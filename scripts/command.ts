// `npm run command`: the command `sso-guide` as one file that needs nothing beside it but Node.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { notices, packageFolder } from '../src/site/licence-notices.ts';

/**
 * Bundles the command. The same bytes each time for the same source.
 *
 * @param site The guide that its links lead to; without one they are paths.
 */
export async function buildCommand(outfile: string, site: string | undefined): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const options: BuildOptions = {
    entryPoints: ['src/command/index.ts'],
    // Not `node`: with that condition the yaml package brings modules that ask for Node's by `require`.
    ...{ bundle: true, format: 'esm', platform: 'neutral', target: 'node20' },
    ...{ mainFields: ['module', 'main'], external: ['node:*'] },
    ...{ minify: true, charset: 'utf8', legalComments: 'none' },
    define: { BUILT_AS: JSON.stringify(version), BUILT_FOR: site ? JSON.stringify(site) : '0' },
  };
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const folders = Object.keys(metafile.inputs).map((file) => packageFolder(path.resolve(file)));
  const texts = notices([...new Set(folders.filter((folder) => folder !== undefined))]);
  const comment = texts.replaceAll('*/', '* /').replace(/^This site/, 'This command');
  await build({ ...options, outfile, footer: { js: `/*\n${comment}*/` } });
}

if (import.meta.main) await buildCommand('bin/sso-guide.mjs', process.env['SITE_URL']);
