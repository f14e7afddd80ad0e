// `npm run bundle`: the guide as one zip that works in any folder of any static server, without a rebuild
// and without a network, and that can be read from a disk. It builds by itself; what a publisher or a
// company sets counts, but for the path of the address. `--out` names the zip.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../src/markdoc/files.ts';
import { zipOf } from '../src/site/anywhere/zip.ts';
import { run } from './run.ts';

/** What only hosts and crawlers read, which need to know where a site is; and the error page, which would. */
const forOneAddress =
  /^(?:_headers|_redirects|redirects\.json|pages\.json|404\.html|robots\.txt|sitemap.*|feed\.xml|llms.*\.txt|cards\/.*)$/;

const readme = `Put this folder anywhere on any web server and open index.html under its address there.
Nothing has to be built, and nobody else is asked for anything. To try it:

    python3 -m http.server

in this folder, then open http://localhost:8000. Opened from a disk, pages can be read, but search,
playground and doctor do not work, because a browser runs no modules from a disk.

A server of your own may send better headers, redirects and shorter addresses: README of the project,
"On which host". licenses.txt has the notices for the work of others in this folder.
`;

/** Builds the site for any place, and writes it as a zip; resolves with the exit code of the build. */
export async function bundle(file: string, site: string): Promise<number> {
  const code = await run('node', ['scripts/build.ts', '--anywhere'], { OUT_DIR: site });
  if (code !== 0) return code;
  const names = (await filesBelow(site)).filter((name) => !forOneAddress.test(name));
  const files = new Map(names.map((name) => [name, readFileSync(path.join(site, name))]));
  files.set('README.txt', Buffer.from(readme));
  const zip = zipOf(files, 'sso-guide');
  mkdirSync(path.dirname(file), { recursive: true });
  // Never half a zip under its name.
  rmSync(file, { force: true });
  writeFileSync(file, zip);
  const digest = createHash('sha256').update(zip).digest('hex');
  console.log(
    `${file}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB, sha256 ${digest}`,
  );
  return 0;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'bundle/sso-guide.zip' } },
  });
  process.exitCode = await bundle(values.out, path.resolve('.cache/bundle/site'));
}
