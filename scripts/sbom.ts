// `npm run sbom`: what the guide is made of, as CycloneDX, in `sbom.cdx.json`. Made by npm from the
// lockfile; what changes from run to run is left out, so the same commit gives the same bytes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './digest.ts';

interface Component {
  name: string;
  version: string;
  scope?: string;
}

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: Component[];
}

/**
 * The list as npm makes it, made the same for everybody.
 *
 * @param notices `licenses.txt` of a built site: what it names is in the site, the rest only makes it.
 */
export function tidySbom(text: string, notices: string): string {
  const bom = JSON.parse(text) as Bom;
  const carried = new Set(
    [...notices.matchAll(/^-{72}\n(\S+) (\S+) \(/gm)].map(([, a, b]) => `${a}@${b}`),
  );
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  // npm takes the name of the folder.
  bom.metadata.component.name = 'openmetadata-sso-guide';
  for (const component of bom.components) {
    const { name, version } = component;
    component.scope = carried.has(`${name}@${version}`) ? 'required' : 'excluded';
  }
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** What npm says, with what only makes the site, which is all of it to npm. */
export function npmSbom(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'];
  return execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

if (import.meta.main) {
  const notices = path.join(process.env['OUT_DIR'] ?? 'dist', 'licenses.txt');
  if (existsSync(notices)) {
    const tidy = tidySbom(npmSbom(), readFileSync(notices, 'utf8'));
    writeFileSync('sbom.cdx.json', tidy);
    const { components } = JSON.parse(tidy) as Bom;
    const inSite = components.filter(({ scope }) => scope === 'required').length;
    console.log(
      `sbom.cdx.json: ${String(inSite)} packages in the site, ${String(components.length - inSite)} that make it, sha256 ${sha256(tidy)}`,
    );
  } else {
    console.error(`There is no ${notices}. Run npm run build first.`);
    process.exitCode = 1;
  }
}
