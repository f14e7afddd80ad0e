import path from 'node:path';
import type { ReleaseRecord, SourceRecord } from './record.ts';
import { newestOf, minorOf } from './order.ts';

/** The module of the library that holds what differs between the releases. */
export const differingFile = path.join(
  import.meta.dirname,
  '../../src/sso/upgrade/changing-keys.ts',
);

/** The module of the library that holds the newest patch of each release. */
export const newestFile = path.join(import.meta.dirname, '../../src/sso/server/newest-patches.ts');

/** What of a record a reader who upgrades needs: the keys that not all releases know alike. */
export function differing({ published, read, settings }: SourceRecord) {
  const oldest = published[0] ?? '';
  const minors = [...new Set(published.map(minorOf))];
  return {
    newest: minors.flatMap((minor) => newestOf(minor, published) ?? []),
    lastRead: read.at(-1) ?? '',
    keys: Object.fromEntries(
      Object.entries(settings).filter(
        ([, spans]) =>
          spans.length > 1 || spans[0]?.since !== oldest || spans[0].until !== undefined,
      ),
    ),
  };
}

/** The same for both sources, as the text of the module. */
export function differingModule({ server, chart }: ReleaseRecord): string {
  const [ofServer, ofChart] = [server, chart].map(differing).map(literal);
  return `import type { Known } from './known.ts';

/**
 * Keys that not all releases since 1.9 know alike. Written by \`npm run releases\` from
 * proof/releases.json, which has the other keys too; not to be edited.
 */
export const known: Record<'server' | 'chart', Known> = {
  server: ${ofServer ?? ''},
  chart: ${ofChart ?? ''},
};
`;
}

/** The newest patch of each release of the server, as the text of a module. */
export function newestModule({ server }: Pick<ReleaseRecord, 'server'>): string {
  const rows = differing(server).newest.map(
    (patch) => `  '${minorOf(patch)}': ${patch.split('.')[2] ?? '0'},\n`,
  );
  return `import type { Version } from './versions.ts';

/** Of each release the number of its newest patch. Written by \`npm run releases\`; not to be edited. */
export const newestPatches: Readonly<Record<Version, number>> = {
${rows.join('')}};
`;
}

// As the formatter of this repository writes it, but for the length of lines.
function literal({ newest, lastRead, keys }: ReturnType<typeof differing>): string {
  const rows = Object.entries(keys).map(
    ([name, spans]) => `      ${JSON.stringify(name)}: ${JSON.stringify(spans)},\n`,
  );
  return `{
    newest: ${JSON.stringify(newest)},
    lastRead: ${JSON.stringify(lastRead)},
    keys: {${rows.length > 0 ? `\n${rows.join('')}    ` : ''}},
  }`;
}
