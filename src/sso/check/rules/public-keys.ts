import { targets } from '../../server/targets.ts';
import { splitUrl } from '../../text/url-parts.ts';
import { atLeast } from '../../server/versions.ts';
import { isLoopback } from '../../text/loopback.ts';
import { urlsAround } from '../around.ts';
import { nameIn, type Config } from '../config.ts';
import { itemsOf, type Entry, type Item } from '../entry.ts';
import type { ConfigFinding } from '../finding.ts';
import { about, missing, replaceItem } from '../report.ts';
import type { Rule } from '../rule.ts';

const ownPath = '/api/v1/system/config/jwks';

/**
 * The key lists: `jwks-own-missing`, `jwks-own-path` (a typo in jwt-troubleshooting of the
 * documentation up to 1.12), `jwks-own-address` (#15489), `jwks-localhost`
 * (#7567), `jwks-provider-missing`.
 *
 * JwtFilter looks for the key of a token in its own and then in each list (MultiUrlJwkProvider). From
 * 2.0 on users of the confidential client get tokens of the server itself.
 */
export const publicKeys: Rule = {
  name: 'public-keys',
  at: 'setting',
  codes: [
    ...['jwks-own-path', 'jwks-own-address', 'jwks-localhost'],
    ...['jwks-own-missing', 'jwks-provider-missing'],
  ],
  run,
};

function run(config: Config): ConfigFinding[] {
  if (!config.oidc) return [];
  const entry = config.settings.get('publicKeyUrls');
  const items = itemsOf(entry);
  if (entry && !items) return around(config, entry);
  return [
    ...(entry ? (items ?? []).flatMap((item) => itemFindings(config, entry, item)) : []),
    ...listFindings(config, entry, items ?? []),
  ];
}

const unreachable =
  'The server fetches these keys from inside its container, where localhost is the container itself. Write an address that is reachable from there, such as the name of the provider’s service.';

/** A list that cannot be read for its placeholder still shows its addresses. */
function around(config: Config, entry: Entry): ConfigFinding[] {
  if (config.target === 'bare-metal') return [];
  const local = urlsAround(entry).some((url) => {
    const parts = splitUrl(url);
    return parts && isLoopback(parts.host) && !parts.path.includes('/config/');
  });
  const remark = { code: 'jwks-localhost', severity: 'error', message: unreachable } as const;
  return local ? [about(entry, remark)] : [];
}

function itemFindings(config: Config, entry: Entry, item: Item): ConfigFinding[] {
  if (entry.origin === 'default') return [];
  const { text } = item;
  const parts = splitUrl(text);
  if (!parts) return [];
  if (!/\/api\/v1\/\w+\/config\/\w+\/?$/.test(parts.path)) {
    if (config.target === 'bare-metal' || !isLoopback(parts.host)) return [];
    return [
      about(entry, { code: 'jwks-localhost', severity: 'error', message: unreachable }, item),
    ];
  }
  if (!parts.path.endsWith(ownPath)) {
    const right = text.replace(/\/api\/v1\/\w+\/config\/\w+\/?$/, ownPath);
    return [
      about(
        entry,
        {
          ...{ code: 'jwks-own-path', severity: 'error', fix: replaceItem(entry, item, right) },
          message: `The path of OpenMetadata’s own keys is ${ownPath}.`,
        },
        item,
      ),
    ];
  }
  return isNear(parts.host)
    ? []
    : [
        about(
          entry,
          {
            ...{ code: 'jwks-own-address', severity: 'note' },
            message: `The server itself must reach this address, from inside its container. ${targets[config.target].ownAddress}${ownPath} is sure to work.`,
          },
          item,
        ),
      ];
}

// The machine itself, a service name, or a name inside a cluster.
function isNear(host: string): boolean {
  return !host.includes('.') || isLoopback(host) || /\.(?:svc|local|internal)(?:\.|$)/.test(host);
}

/** Whether the path of each address can be read, also where its host or an ID is missing. */
function isKnown({ placeholder, placeholderItems = [] }: Entry): boolean {
  return (
    placeholder === undefined ||
    (placeholderItems.length > 0 &&
      placeholderItems.every(({ text }) => /^https?:\/\/[^/]+\/.*\w\/?$/.test(text)))
  );
}

function listFindings(
  config: Config,
  entry: Entry | undefined,
  items: readonly Item[],
): ConfigFinding[] {
  const { complete, flow, version } = config;
  if (entry ? !isKnown(entry) : !complete) return [];
  if (entry?.origin === 'default' && !complete) return [];
  const name = nameIn(config, 'publicKeyUrls');
  const found: ConfigFinding[] = [];
  const say = (remark: Parameters<typeof about>[1]): void => {
    found.push(entry ? about(entry, remark) : missing('publicKeyUrls', remark));
  };
  const all = [...items, ...(entry?.placeholderItems ?? [])];
  const own = !entry || all.some(({ text }) => /\/api\/v1\/\w+\/config\/\w+\/?$/.test(text));
  if (!own) {
    say({
      ...{ code: 'jwks-own-missing', severity: 'warning' },
      message: `${name} lacks OpenMetadata’s own keys, without which tokens of bots may be refused. Add ${targets[config.target].ownAddress}${ownPath}.`,
    });
  }
  const needed = !(flow === 'confidential' && atLeast(version, '2.0'));
  const theirs = all.some(({ text }) => !text.includes('/api/v1/'));
  // Whoever writes a list for the first time replaces the one that has the server's own keys.
  const listed = items.some(({ text }) => text.includes(ownPath));
  if (needed && !theirs) {
    say({
      ...{ code: 'jwks-provider-missing', severity: 'error' },
      message: `${name} lacks the keys of the identity provider, so the server refuses the tokens of users.${listed ? '' : ` Write OpenMetadata’s own beside them: ${targets[config.target].ownAddress}${ownPath}.`}`,
    });
  }
  return found;
}
