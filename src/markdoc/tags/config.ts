import Markdoc, { type Config, type Node, type Schema } from '@markdoc/markdoc';
import { clouds } from '../../sso/providers/azure/clouds.ts';
import { emitSettings, type EmittedFile, type FileToken } from '../../sso/emit/emit.ts';
import type { Flow } from '../../sso/oidc/redirect-uris.ts';
import { settingPage } from '../../sso/settings/names.ts';
import { settingGroups } from '../../sso/settings/table.ts';
import { settingValues, type Accepted } from '../../sso/settings/values.ts';
import { targets, type Target } from '../../sso/server/targets.ts';
import { codeBlock, type CodePiece } from '../code-block.ts';
import type { Conditions } from '../conditions.ts';
import { pageOf } from '../context.ts';
import { mergeParts, type MergedPart } from '../merge-parts.ts';
import { didYouMean } from '../../sso/text/nearest.ts';
import { complaint } from '../validation.ts';
import { valueTag } from '../values.ts';

/** Languages of the files, for whoever must load their grammars. */
export const configLanguages = ['dotenv', 'yaml', 'bash'];

/** Takes the place of a host that only the reader's cloud decides. */
const anyHost = 'login-host.invalid';

type Kind = Pick<Accepted, 'cloud' | 'external'>;

/** How the server can be a client of Entra ID, each with what a plan would know of it. */
const kinds: Record<'azure', Record<string, Kind>> = {
  azure: {
    azure: { cloud: clouds.global },
    'custom-oidc': { cloud: { ...clouds['us-government'], host: anyHost } },
    external: { cloud: clouds.global, external: true },
  },
};

interface Attributes {
  provider: keyof typeof kinds;
  target: Target;
  flow: Flow;
  file?: string;
  only?: keyof typeof settingGroups;
}

/** The files for each situation a reader can be in, all with named blanks. */
function variants({ provider, target, flow, only }: Attributes): {
  situation: Conditions;
  files: EmittedFile[];
}[] {
  return Object.entries(kinds[provider]).flatMap(([client, kind]) =>
    [true, false].map((secureCookie) => {
      const people = { admins: [], domains: [] };
      const settings = settingValues({ ...kind, ...people, flow, target, secureCookie });
      const wanted = only
        ? settings.filter(({ key }) => Object.hasOwn(settingGroups[only], key))
        : settings;
      return {
        situation: { 'data-clients': client, 'data-cookies': secureCookie ? 'yes' : 'no' },
        files: emitSettings(wanted, target),
      };
    }),
  );
}

/**
 * A configuration file, made by the same code as the playground's, so that a page cannot print what
 * the server refuses. It holds every variant; the stylesheet shows the one that fits the reader.
 */
export const config: Schema = {
  selfClosing: true,
  inline: false,
  attributes: {
    provider: { type: String, default: 'azure', matches: Object.keys(kinds) },
    target: { type: String, required: true, matches: Object.keys(targets) },
    flow: { type: String, default: 'confidential', matches: ['confidential', 'public'] },
    /** Name of the file; the first one when left out. */
    file: { type: String },
    /** The settings of one group alone. */
    only: { type: String, matches: Object.keys(settingGroups) },
  },
  validate({ attributes }) {
    const file = attributes['file'] as unknown;
    if (typeof file !== 'string' || !isKnown(attributes)) return [];
    const [first] = variants(withDefaults(attributes));
    const names = first?.files.map(({ name }) => name) ?? [];
    if (names.includes(file)) return [];
    const hint = didYouMean(file, names) ?? `There are ${names.join(' and ')}.`;
    return [complaint('error', 'unknown-file', `No file '${file}' is made for this target`, hint)];
  },
  transform(node, configuration) {
    const attributes = node.transformAttributes(configuration);
    if (!isKnown(attributes)) return null;
    const all = variants(withDefaults(attributes));
    const name = (attributes['file'] as string | undefined) ?? all[0]?.files[0]?.name;
    const file = all[0]?.files.find((one) => one.name === name);
    if (!file) return null;
    const merged = mergeParts(
      all.map(({ situation, files }) => ({
        situation,
        parts: files.find((one) => one.name === name)?.parts ?? [],
      })),
    );
    const pieces = merged.flatMap((part) => partPieces(part, node, configuration));
    return codeBlock(withoutLastBreak(pieces), file.language, { title: file.name });
  },
};

function isKnown(attributes: Record<string, unknown>): boolean {
  const only = attributes['only'];
  return (
    Object.hasOwn(targets, String(attributes['target'])) &&
    Object.hasOwn(kinds, String(attributes['provider'] ?? 'azure')) &&
    (only === undefined || Object.hasOwn(settingGroups, String(only)))
  );
}

function withDefaults(attributes: Record<string, unknown>): Attributes {
  return { provider: 'azure', flow: 'confidential', ...attributes } as unknown as Attributes;
}

function partPieces({ tokens, when }: MergedPart, node: Node, config: Config): CodePiece[] {
  const pieces = tokens.flatMap((token) => tokenPieces(token, node, config));
  return when ? [new Markdoc.Tag('span', { ...when }, pieces)] : pieces;
}

function tokenPieces(token: FileToken, node: Node, config: Config): CodePiece[] {
  switch (token.kind) {
    case 'blank':
      return [valueTag(token.name, token.between)];
    case 'secret':
      return [valueTag(token.name)];
    case 'name': {
      const href = settingPage(token.key);
      pageOf(config).refer(href, node);
      return [new Markdoc.Tag('a', { href }, [token.text])];
    }
    default:
      return token.text
        .split(anyHost)
        .flatMap((part, index) => (index > 0 ? [valueTag('login-host'), part] : [part]))
        .filter((part) => part !== '');
  }
}

function withoutLastBreak(pieces: CodePiece[]): CodePiece[] {
  const last = pieces.at(-1);
  if (typeof last === 'string') return [...pieces.slice(0, -1), last.replace(/\n+$/, '')];
  if (!last || last.name === 'var') return pieces;
  const children = withoutLastBreak(last.children as CodePiece[]);
  return [...pieces.slice(0, -1), new Markdoc.Tag(last.name, last.attributes, children)];
}
