import Markdoc, { type Config } from '@markdoc/markdoc';
import { redirectUrisFor } from '../../sso/oidc/redirect-uris.ts';
import type { Step } from '../../sso/providers/registration.ts';
import { stepLanguages } from '../../sso/providers/step-languages.ts';
import type { OwnValues } from '../../sso/settings/given.ts';
import { isFlow, type Flow } from '../../sso/server/flow.ts';
import { newestVersion } from '../../sso/server/versions.ts';
import { cut, gapFor } from '../../sso/text/pieces.ts';
import { codeBlock, type CodePiece } from '../code-block.ts';
import { pageOf } from '../context.ts';
import { element } from '../elements.ts';
import { providerOf } from '../providers.ts';
import type { TagSchema } from '../types.ts';
import { complaint } from '../validation.ts';
import { valueTag } from '../values.ts';

/** Languages of what it shows, for whoever must load their grammars. */
export const registrationLanguages = ['bash', ...stepLanguages];

/** The steps of the page's provider, with blanks for the reader's own values. */
function stepsOf(config: Config, flow: Flow, given: unknown): Step[] {
  const provider = providerOf(pageOf(config).provider);
  const serverUrl = gapFor('server-url');
  const silentCallback = provider.oidc?.redirect.silentCallback(undefined) ?? false;
  const uris = redirectUrisFor(flow, serverUrl, { place: '', silentCallback });
  const list = uris.map(({ uri }) => uri);
  return provider.registration.steps({
    ...{ version: newestVersion, values: answersIn(given), part: gapFor, serverUrl },
    flow: provider.flow ?? flow,
    ...{ uris: list, redirectUris: list.join(' and ') },
  });
}

/** Answers that decide which steps there are. */
function answersIn(given: unknown): OwnValues {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name, String(value)]),
  );
}

/** Made by the same code as the playground's. Redirect URIs are those of every release. */
export const registration: TagSchema = {
  description:
    'The lines or the file of one step of a provider’s registration, with the reader’s values in it.',
  selfClosing: true,
  inline: false,
  attributes: {
    step: { type: String, required: true, description: 'The title of the step.' },
    flow: {
      type: String,
      default: 'confidential',
      matches: ['confidential', 'public'],
      description: 'The kind of client.',
    },
    fold: {
      type: Boolean,
      description: 'Whether it is folded away, under its title and with its words.',
    },
    given: {
      type: Object,
      description: 'Answers on which the steps depend, such as identityProvider.',
    },
  },
  validate({ attributes }, config) {
    const steps = stepsOf(config, 'confidential', attributes['given']).filter(
      ({ command, file }) => command ?? file,
    );
    const titles = steps.map(({ title }) => title);
    if (titles.includes(String(attributes['step']))) return [];
    const hint = `There are ${titles.join(' and ')}.`;
    return [complaint('error', 'unknown-step', 'The provider has no such step', hint)];
  },
  transform(node, config) {
    const { step, flow, given, fold } = node.transformAttributes(config);
    const client = isFlow(String(flow)) ? (flow as Flow) : 'confidential';
    const found = stepsOf(config, client, given).find(({ title }) => title === step);
    if (!found) return null;
    const { file, command = '' } = found;
    // JSON writes the mark of a gap as an escape.
    const content = (file?.text ?? command).replaceAll('\\u0000', gapMark).trimEnd();
    const pieces: CodePiece[] = cut(content, (name) => ({ kind: 'blank', name })).map((piece) =>
      piece.kind === 'blank' ? valueTag(piece.name) : (piece.text ?? ''),
    );
    const lines = codeBlock(pieces, file?.language ?? 'bash', file && { title: file.name });
    if (fold !== true) return lines;
    return new Markdoc.Tag('details', { class: 'details' }, [
      element('summary', found.title),
      element('p', found.text),
      lines,
    ]);
  },
};

const gapMark = gapFor('').charAt(0);
