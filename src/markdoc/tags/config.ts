import Markdoc, { type Config, type Node } from '@markdoc/markdoc';
import { emitSettings, type EmittedFile, type FilePiece } from '../../sso/emit/emit.ts';
import type { NamePolicy } from '../../sso/read/admins.ts';
import type { Flow } from '../../sso/server/flow.ts';
import { settingAnchor, settingPage } from '../../sso/settings/names.ts';
import { settingGroups } from '../../sso/settings/table.ts';
import { mountedFiles, plannedSettings, type Accepted } from '../../sso/plan/planned-settings.ts';
import { providerEntry, providers, type ProviderId } from '../../sso/providers/index.ts';
import { targets, type Target } from '../../sso/server/targets.ts';
import { newestVersion, versions } from '../../sso/server/versions.ts';
import { codeBlock, type CodePiece } from '../code-block.ts';
import type { Conditions } from '../conditions.ts';
import { pageOf } from '../context.ts';
import { settingLines } from '../line-by-line.ts';
import { mergeParts, type MergedPart } from '../merge-parts.ts';
import { didYouMean } from '../../sso/text/nearest.ts';
import { providerOf } from '../providers.ts';
import { readSamples, type Samples } from '../samples.ts';
import { complaint } from '../validation.ts';
import { valueTag, valueTagFor } from '../values.ts';
import type { TagSchema } from '../types.ts';

/** Languages of the files, for whoever must load their grammars. */
export const configLanguages = ['dotenv', 'yaml', 'bash'];

interface Attributes {
  provider: ProviderId;
  target: Target;
  flow: Flow;
  file?: string;
  only?: keyof typeof settingGroups;
  releases?: boolean;
  samples?: Record<string, unknown>;
}

/** The files for each situation a reader can be in, all with named blanks. */
function variants({ provider: id, target, flow, only, releases }: Attributes): {
  situation: Conditions;
  files: EmittedFile[];
}[] {
  const provider = providerOf(id);
  const several = provider.variants.length > 1;
  // Files for each release are those of a path.
  const drawn = provider.variants.filter(({ guideOnly }) => !(releases && guideOnly));
  const kinds = drawn.flatMap((variant) =>
    (releases ? versions : [newestVersion]).flatMap((version) =>
      [true, false].map((secureCookie) => ({ ...variant, version, secureCookie })),
    ),
  );
  return kinds.map(({ client, values, version, secureCookie }) => {
    const accepted: Accepted = {
      ...{ provider, client, values, target, secureCookie, version },
      ...{ flow: provider.flow ?? flow, admins: [], domains: [] },
    };
    const settings = plannedSettings(accepted);
    const wanted = only
      ? settings.filter(({ key }) => Object.hasOwn(settingGroups[only], key))
      : settings;
    return {
      situation: {
        ...(several && client.variant !== undefined && { 'data-clients': client.variant }),
        ...(releases && { 'data-versions': version }),
        'data-cookies': secureCookie ? 'yes' : 'no',
      },
      files: emitSettings(wanted, target, only ? [] : mountedFiles(accepted)),
    };
  });
}

export const config: TagSchema = {
  description:
    'A configuration file, made by the playground’s own code with the reader’s values in it.',
  example: '{% config target="docker" only="oidc" /%}',
  selfClosing: true,
  inline: false,
  sheet: (_, { variants }) => (variants.some(({ guideOnly }) => guideOnly) ? 'clients' : undefined),
  attributes: {
    provider: {
      type: String,
      matches: providers.map(({ id }) => id),
      description: 'That of the page when left out.',
    },
    target: {
      type: String,
      required: true,
      matches: Object.keys(targets),
      description: 'The way to run OpenMetadata.',
    },
    flow: {
      type: String,
      default: 'confidential',
      matches: ['confidential', 'public'],
      description: 'The kind of client.',
    },
    file: { type: String, description: 'Name of the file; the first one when left out.' },
    only: {
      type: String,
      matches: Object.keys(settingGroups),
      description: 'The settings of one group alone.',
    },
    releases: {
      type: Boolean,
      description: 'For each release what it knows; else the file of the newest one.',
    },
    samples: {
      type: Object,
      description:
        'What stands in the blanks of fields such as issuer until a reader has values of their own.',
    },
  },
  validate(node, config) {
    // In a partial they may be variables.
    const attributes = Markdoc.Ast.resolve(node.attributes, config) as Record<string, unknown>;
    if (!isKnown(attributes)) return [];
    const asked = withDefaults(attributes, config);
    const { file, samples, provider } = asked;
    const refused = readSamples(providerOf(provider), samples).refused.map(({ field, message }) =>
      complaint('error', 'refused-sample', `The sample '${field}' is refused`, message),
    );
    if (file === undefined) return refused;
    const names = variants(asked)[0]?.files.map(({ name }) => name) ?? [];
    if (names.includes(file)) return refused;
    const hint = didYouMean(file, names) ?? `There are ${names.join(' and ')}.`;
    const message = `No file '${file}' is made for this target`;
    return [...refused, complaint('error', 'unknown-file', message, hint)];
  },
  transform(node, configuration) {
    const attributes = node.transformAttributes(configuration);
    if (!isKnown(attributes)) return null;
    const asked = withDefaults(attributes, configuration);
    const all = variants(asked);
    const { textOf } = readSamples(providerOf(asked.provider), asked.samples);
    const name = (attributes['file'] as string | undefined) ?? all[0]?.files[0]?.name;
    const file = all[0]?.files.find((one) => one.name === name);
    if (!file) return null;
    const merged = mergeParts(
      all.map(({ situation, files }) => ({
        situation,
        parts: files.find((one) => one.name === name)?.parts ?? [],
      })),
    );
    const names = providerOf(asked.provider);
    const pieces = merged.flatMap((part) => partPieces(part, node, configuration, textOf, names));
    return codeBlock(withoutLastBreak(pieces), file.language, {
      title: file.name,
      unsearched: true,
    });
  },
};

function isKnown(attributes: Record<string, unknown>): boolean {
  const only = attributes['only'];
  return (
    Object.hasOwn(targets, String(attributes['target'])) &&
    (attributes['provider'] === undefined ||
      providerEntry(String(attributes['provider'])) !== undefined) &&
    (only === undefined || Object.hasOwn(settingGroups, String(only)))
  );
}

function withDefaults(attributes: Record<string, unknown>, config: Config): Attributes {
  const { provider } = pageOf(config);
  return { provider, flow: 'confidential', ...attributes } as unknown as Attributes;
}

function partPieces(
  { key, pieces, when }: MergedPart,
  node: Node,
  config: Config,
  sampleOf: Samples['textOf'],
  names: NamePolicy,
): CodePiece[] {
  const shown = pieces.flatMap((piece) => shownPiece(piece, node, config, sampleOf, names));
  const marked = key !== undefined && (config as MarkingConfig).marksSettings;
  if (!when && !marked) return shown;
  const attributes = { ...when, ...(marked && { [settingLines]: settingAnchor(key) }) };
  return [new Markdoc.Tag('span', attributes, shown)];
}

/** Set by `lineByLine`, in which each setting of a file is a place. */
interface MarkingConfig {
  marksSettings?: boolean;
}

function shownPiece(
  piece: FilePiece,
  node: Node,
  config: Config,
  sampleOf: Samples['textOf'],
  names: NamePolicy,
): CodePiece[] {
  switch (piece.kind) {
    case 'blank':
      return [valueTagFor(names, piece.name, piece.between, sampleOf(piece.name))];
    case 'secret':
      return [valueTag(piece.name)];
    case 'name': {
      const href = settingPage(piece.key);
      pageOf(config).refer(href, node);
      return [new Markdoc.Tag('a', { href }, [piece.text])];
    }
    default:
      return [piece.text];
  }
}

function withoutLastBreak(pieces: CodePiece[]): CodePiece[] {
  const last = pieces.at(-1);
  if (typeof last === 'string') return [...pieces.slice(0, -1), last.replace(/\n+$/, '')];
  if (!last || last.name === 'var') return pieces;
  const children = withoutLastBreak(last.children as CodePiece[]);
  return [...pieces.slice(0, -1), new Markdoc.Tag(last.name, last.attributes, children)];
}
