import { emitSettings, textOfPiece } from '../../sso/emit/emit.ts';
import { plannedSettings } from '../../sso/plan/planned-settings.ts';
import type { Provider } from '../../sso/providers/provider.ts';
import type { Target } from '../../sso/server/targets.ts';
import { newestVersion } from '../../sso/server/versions.ts';
import type { SettingKey } from '../../sso/settings/table.ts';
import { generalBlanks, nameOnPage } from '../../sso/plan/value-names.ts';

/** A piece of a preview: text, or a value of the reader's. */
export interface PreviewPiece {
  text: string;
  /** Name of the blank, where a form asks for it. */
  value?: string;
}

/** The beginning of the file that comes out, with the lines that tell most. */
export interface Preview {
  name: string;
  pieces: PreviewPiece[];
}

const telling: readonly SettingKey[] = [
  ...(['adminPrincipals', 'provider', 'clientType', 'authority', 'clientId'] as const),
  ...(['callbackUrl', 'oidcScope'] as const),
];

/** What comes out for a provider in a place, in a few lines. Pure. */
export function previewOf(provider: Provider, target: Target): Preview {
  const [variant = { client: { provider: '' }, values: {} }] = provider.variants;
  const settings = plannedSettings({
    ...{ provider, ...variant, target, flow: provider.flow ?? 'confidential' },
    version: newestVersion,
    ...{ admins: [], domains: [], secureCookie: true },
  });
  const few = settings
    .filter(({ key }) => telling.includes(key))
    .map(({ key, value }) => ({ key, value }));
  const file = emitSettings(few, target).find(({ language }) => language !== 'bash');
  const pieces = (file?.parts ?? [])
    .flatMap((part) => part.pieces)
    .filter(({ kind }) => kind !== 'comment')
    .map((piece): PreviewPiece => {
      const text = textOfPiece(piece);
      if (piece.kind !== 'blank') return { text };
      const { field } = generalBlanks[piece.name] ?? provider.blanks[piece.name] ?? {};
      return field === undefined ? { text } : { text, value: nameOnPage(provider, piece.name) };
    });
  const begin = pieces.findIndex(({ text }) => text.trim() !== '');
  return { name: file?.name ?? '', pieces: pieces.slice(begin) };
}
