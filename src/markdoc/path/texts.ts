import {
  keysPath,
  publishedPath,
  runSteps,
  wayBack,
  type Run,
  type RunStep,
} from '../../sso/emit/commands.ts';
import { byTool } from '../../sso/emit/by-tool.ts';
import type { Stage } from '../../sso/emit/stages.ts';
import { titleOf } from './about.ts';
import { decides } from './decides.ts';
import { isSecret } from '../../sso/emit/docker.ts';
import { redirectUrisFor } from '../../sso/oidc/redirect-uris.ts';
import { plannedSettings } from '../../sso/plan/planned-settings.ts';
import { asksForSecret, scriptAsks } from '../../sso/emit/secret-script.ts';
import { secretsOf, type Provider, type Variant } from '../../sso/providers/provider.ts';
import type { ConsoleDrawing } from '../../sso/providers/registration.ts';
import type { Flow } from '../../sso/server/flow.ts';
import type { Target } from '../../sso/server/targets.ts';
import type { Version } from '../../sso/server/versions.ts';
import { protocolOf } from '../../sso/settings/provider-values.ts';
import { gapFor } from '../../sso/text/pieces.ts';
import { code, escaped, fence, link, withValues } from './write.ts';

/** One reader's situation, as far as the path of a provider and target differs by it. */
export interface Situation {
  provider: Provider;
  variant: Variant;
  target: Target;
  flow: Flow;
  version: Version;
  /** Paths of the drawings that are there to be shown. */
  drawn: { has(src: string): boolean };
}

/** What stands in the path. The last three are parts of its end. */
export type Passage = Stage | 'fails' | 'back' | 'next';

/** Each passage as Markdoc, in parts of which each is whole in itself. */
export type Texts = Readonly<Record<Passage, readonly string[]>>;

/** What a first sign-in looks like. */
export const successDrawing = '/images/path/signed-in.svg';

/**
 * Who gets in when passwords are back. While another provider is in charge, a start takes the passwords
 * of the listed administrators away; with passwords, it gives those who have none the first one (UserUtil).
 */
const firstSignIn = [
  `Then sign in as ${code('admin@open-metadata.org')}.`,
  'Do those files name other administrators or another principal domain? Then as one of these administrators, with an @ and that domain behind the name.',
  `The password is ${code('admin')}. Only an account that is older than single sign-on, and was not listed as an administrator during it, still has the password it had.`,
  'Change it at once: **Profile › Change password**.',
].join(' ');

/** The words of the path in one situation, with named blanks for the reader's own values. */
export function textsFor(situation: Situation): Texts {
  const { provider, flow, target, version } = situation;
  const run = runOf(situation);
  const steps = runSteps(run);
  const of = (stage: Stage) => steps.filter((step) => step.stage === stage);
  const [signIn, failure] = of('done');
  const [verify] = of('verify');
  const texts: Texts = {
    register: [
      ...placePart(situation, 'register'),
      numbered(of('register').filter(isByHand)),
      ...of('register').flatMap(({ copies = [] }) =>
        copies.map(([field, value]) => `**${field}:**\n\n${fence(value, 'text')}`),
      ),
      ...uriParts(run),
      ...drawingParts(situation, 'register'),
      ...asCommand(of('register').filter((step) => !isByHand(step))),
    ],
    secret: secretParts(situation, run, of('secret')),
    files: [
      ...of('files').map(({ text }) => escaped(text)),
      ...overTheBlanks(steps, run, situation),
    ],
    apply: applyParts([...of('files'), ...of('apply')]),
    verify: [
      [
        `1. Open ${link('the sign-in settings that the server publishes', `${run.serverUrl}${publishedPath}`)}. They name ${code(run.client.provider)}${provider.oidc ? `, ${code(flow)} and your authority` : ''}.`,
        `2. Open ${link('its keys', `${run.serverUrl}${keysPath}`)}. You see a list of keys.`,
      ].join('\n'),
      folded('The same in a terminal', fence(verify?.command ?? '', 'bash')),
      'Old values there, or something else? Paste what you see into the [doctor](/doctor).',
    ],
    done: [
      escaped(signIn?.text ?? ''),
      // It has a button and no password, as where people are sent elsewhere.
      ...(provider.registration.enter
        ? []
        : shown(
            {
              src: successDrawing,
              alt: 'OpenMetadata’s sign-in page with one button and no password field, then the home page with your user name and the mark Admin.',
            },
            situation.drawn,
          )),
    ],
    fails: [
      `${escaped(failure?.text ?? '')} Or paste either into the [doctor](/doctor).`,
      fence(failure?.command ?? '', 'bash'),
    ],
    // Whoever has passwords is there.
    back:
      protocolOf(run.client.provider) === 'password'
        ? []
        : [
            'This starts the server with the files that it had before, without those of this path.',
            fence(wayBack(target, version, run.minor), 'bash'),
            firstSignIn,
            `Nobody gets in? ${link('Locked out: the way back', '/deployment/security/basic-auth#locked-out-the-way-back')}.`,
          ],
    next: [nextSteps(run)],
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, parts]) => [
      name,
      [...parts, ...decides(name as Passage, run)].map((part) => withValues(part, provider)),
    ]),
  ) as unknown as Texts;
}

function runOf({ provider, variant, target, flow, version }: Situation): Run {
  const { client, values } = variant;
  const serverUrl = gapFor('server-url');
  const uris = redirectUrisFor(flow, serverUrl, {
    place: '',
    onlyVersion: version,
    silentCallback: provider.oidc?.redirect.silentCallback(client.variant) ?? false,
  }).map(({ uri }) => uri);
  const settings = plannedSettings({
    ...{ provider, client, values, flow, target, version },
    ...{ admins: [], domains: [], secureCookie: true },
  });
  return {
    ...{ provider, client, flow, version, target, settings, uris, serverUrl },
    minor: gapFor('running-release'),
    // What a reader chose of the provider's own questions stands in blanks alone.
    values: {},
    redirectUris: uris.map(code).join(' and '),
    part: gapFor,
  };
}

/** What remains to be done. */
function nextSteps({ provider, flow }: Run): string {
  const title = titleOf(provider);
  const ends = provider.registration.ends?.(flow);
  return [
    ...(ends === undefined ? [] : [`Put the day on which ${ends} ends into a calendar.`]),
    '[Give the ingestion bot its token](/deployment/security/enable-jwt-tokens)',
    link(`The long form: all about ${title}`, provider.pages.overview),
  ]
    .map((item) => `- ${item}`)
    .join('\n');
}

/** What a provider has to know that sends people back to OpenMetadata; one part, since one needs all of it. */
function uriParts({ provider: { oidc }, flow, uris }: Run): string[] {
  if (!oidc) return [];
  const lead = uris.length > 1 ? 'The redirect URIs' : 'The redirect URI';
  return [
    [
      `${lead} to register, under **${oidc.redirect.places[flow]}**:`,
      ...uris.map((uri) => fence(uri, 'text')),
    ].join('\n\n'),
  ];
}

/** How to come by the secret. */
function secretParts(situation: Situation, run: Run, steps: readonly RunStep[]): string[] {
  if (!run.settings.some(isSecret)) return ['There is no secret to keep. Go on with the files.'];
  const parts = [
    ...placePart(situation, 'secret'),
    ...steps.filter(isByHand).map(({ text }) => escaped(text)),
    ...drawingParts(situation, 'secret'),
    ...asCommand(steps.filter((step) => !isByHand(step))),
  ];
  const { provider, variant, flow, target } = situation;
  const secrets = secretsOf(provider, variant.values, flow);
  return [
    ...(parts.length > 0
      ? parts
      : secrets.map(({ label, hint }) => `**${label}.** ${escaped(hint)}`)),
    // No file takes it there, and no field of the page.
    ...(asksForSecret(target) ? [scriptAsks(secrets.length)] : []),
  ];
}

type ConsoleName = 'register' | 'secret';

/** Where in the console it is done. */
function placePart({ provider, variant }: Situation, stage: ConsoleName): string[] {
  const place = provider.registration.console?.[stage]?.place;
  if (!place) return [];
  const { label, href } = place(gapFor, variant.values);
  return [`**Where:** ${href ? link(label, href) : escaped(label)}`];
}

/** What it looks like there. */
function drawingParts({ provider, flow, drawn }: Situation, stage: ConsoleName): string[] {
  const { drawings = [] } = provider.registration.console?.[stage] ?? {};
  return drawings
    .filter((drawing) => !drawing.flow || drawing.flow === flow)
    .flatMap((drawing) => shown(drawing, drawn));
}

function shown({ src, alt }: ConsoleDrawing, drawn: Situation['drawn']): string[] {
  return drawn.has(src) ? [`{% image src="${src}" alt="${alt}" /%}`] : [];
}

function numbered(steps: readonly RunStep[]): string {
  return steps.map(({ title, text }) => `1. **${title}.** ${escaped(text)}`).join('\n');
}

function isByHand({ command, file }: RunStep): boolean {
  return !command && !file;
}

function asCommand(steps: readonly RunStep[]): string[] {
  return steps.map(({ title, text, command, file, tool }) =>
    folded(
      tool === undefined ? `${title}${command ? ', with a command' : ''}` : byTool(tool),
      escaped(text),
      file ? fence(file.text, file.language, file.name) : fence(command ?? '', 'bash'),
    ),
  );
}

function folded(title: string, ...parts: readonly string[]): string {
  return `{% details title="${title}" %}\n${parts.join('\n\n')}\n{% /details %}`;
}

/** Where a file is to hold the secret. */
function overTheBlanks(
  steps: readonly RunStep[],
  { provider, settings, flow }: Run,
  { variant }: Situation,
): string[] {
  if (!settings.some(isSecret) || steps.some(({ asks }) => asks)) return [];
  const blanks = secretsOf(provider, variant.values, flow).map(({ name }) => code(`<${name}>`));
  return [`Write the secret over ${blanks.join(', ')}, unless you save the file with it.`];
}

/** All that can be pasted at once in one block; what asks for something stands alone. */
function applyParts(steps: readonly RunStep[]): string[] {
  const asking = steps.filter(({ asks }) => asks);
  const others = steps.filter(({ asks, command }) => !asks && command);
  const lines = others.map(({ title, who, command }) =>
    [`# ${[title, who].filter(Boolean).join(', ')}`, command].join('\n'),
  );
  const told = others.filter(({ stage }) => stage === 'apply');
  return [
    ...asking.flatMap(({ title, text, command }) => [
      `**${title}.** ${escaped(text)}`,
      fence(command ?? '', 'bash'),
    ]),
    asking.length > 0 ? 'Then run the rest:' : 'Run this:',
    fence(lines.join('\n'), 'bash'),
    told.map(({ title, text }) => `- **${title}.** ${escaped(text)}`).join('\n'),
  ];
}
