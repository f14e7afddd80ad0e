import { providerOf, providers, targets, versions, type Target } from '../../src/sso/index.ts';
import { secretsOf, type NamedSecret } from '../../src/sso/providers/provider.ts';
import { readSecret } from '../../src/sso/secrets/read-secret.ts';

/** Example answers of one provider. */
export interface Example {
  provider: string;
  /** What is chosen: every combination is emitted. */
  choices: Record<string, readonly unknown[]>;
  /** What readers may have typed. */
  readers: Record<string, Record<string, string>>;
  secrets: Record<string, string | undefined>;
}

export const targetNames = Object.keys(targets) as Target[];

const everywhere = {
  version: versions,
  flow: ['confidential', 'public'],
  target: targetNames,
  replicas: ['one', 'several'],
  tlsProxy: [true, false],
};

/** What every provider asks. `odd` has names and domains that YAML takes for something else. */
export const readers: Record<string, Record<string, string>> = {
  usual: { serverUrl: 'https://data.example.org', admins: 'grace', domains: 'example.org' },
  odd: {
    serverUrl: 'https://data.example.org:9443',
    admins: 'yes, 0755, null, 1e3, off, mary-jane_o+ops@Example.ORG',
    domains: 'example.org, 126.com, xn--mnchen-3ya.example',
  },
  local: { serverUrl: 'http://localhost:8585', admins: 'grace, alan', domains: 'example.org' },
};
const nobody = { serverUrl: '', admins: '', domains: '' };

// Put together, so that no scanner takes them for somebody's.
const secrets = [
  ['[pQ:w=7;', `'L$x{4}"\\#?K\`>e+&%u|`],
  ['kT4', '8Q~', 'vWx.Yz0-AbC_dEf~gHiJkL2mNoPqRs5t'],
  ['GOCSPX', '-kT48vWxYz0AbC_dEfgHiJkL2mNo'],
  ['kT48vWxYz0AbCdEf', 'gHiJkL2mNoPqRs5t'],
].map((parts) => parts.join(''));

/**
 * One for each provider, from its own questions: their options are combined, their examples are what
 * readers type.
 */
export const examples: readonly Example[] = providers.map(({ id }) => {
  const { fields = [], flow } = providerOf(id) ?? {};
  const [spec] = secretsIn(id);
  const own = (typed: (example: string) => string) =>
    Object.fromEntries(
      fields.flatMap(({ key, options, example = '' }) => (options ? [] : [[key, typed(example)]])),
    );
  const options = fields.flatMap(({ key, options: all }) =>
    all ? [[key, all.map(({ value }) => value)] as const] : [],
  );
  const accepted = spec ? secrets.filter((secret) => isTaken(secret, spec)).slice(0, 2) : [];
  return {
    provider: id,
    choices: {
      ...everywhere,
      ...(flow && { flow: [flow] }),
      ...Object.fromEntries(options),
    },
    readers: {
      ...Object.fromEntries(
        Object.entries(readers).map(([name, texts]) => [name, { ...own((one) => one), ...texts }]),
      ),
      nobody: { ...own(() => ''), ...nobody },
    },
    secrets: Object.fromEntries([
      ['none', undefined],
      ...accepted.map((secret, at) => [`secret${String(at + 1)}`, secret]),
    ]),
  };
});

/** Every secret that a plan of a provider may hold. */
export function secretsIn(id: string): readonly NamedSecret[] {
  const provider = providerOf(id);
  if (!provider) return [];
  return provider.oidc ? secretsOf(provider, {}, 'confidential') : (provider.secrets ?? []);
}

/** Whether a form takes a text as its secret, unchanged. */
export function isTaken(secret: string, spec: Parameters<typeof readSecret>[1]): boolean {
  const reading = readSecret(secret, spec);
  return reading !== undefined && 'value' in reading && reading.value === secret;
}
