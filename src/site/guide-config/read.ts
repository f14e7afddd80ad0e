import type { Problem } from '../../markdoc/problems.ts';
import { didYouMean, firstProvider, providers } from '../../sso/index.ts';
import { faintIn, needed, themes, withAccents, type Accents } from './colours.ts';
import { isColour } from './contrast.ts';
import { readDefaults } from './defaults.ts';
import type { GuideConfig } from './guide-config.ts';
import { isKey, keys, type Key } from './keys.ts';
import { ConfigSource, type Value } from './source.ts';

/** What a configuration says, as far as it is right, and every mistake in it. */
export interface ReadConfig {
  config: GuideConfig;
  problems: Problem[];
}

interface Given {
  source: ConfigSource;
  /** The stylesheet with the colours that come along. */
  tokens: string;
}

type Reader = (value: Value, given: Given) => GuideConfig;

/**
 * Reads a configuration. Pure, never throws; what is wrong is left out and told with its place.
 *
 * @param file What the file is called in messages.
 * @param tokens `styles/tokens.css`, against which colours are judged.
 */
export function readConfig(text: string, file: string, tokens: string): ReadConfig {
  const source = new ConfigSource(text, file);
  const config: GuideConfig = {};
  for (const [name, { key, value }] of source.root) {
    if (isKey(name)) Object.assign(config, readers[name](value, { source, tokens }));
    else {
      const known = Object.keys(keys);
      const hint = didYouMean(name, known) ?? `There are ${known.join(', ')}.`;
      source.say(key, 'config-unknown-key', `There is no key "${name}".`, hint);
    }
  }
  checkUsualProvider(config, source);
  return { config, problems: source.problems };
}

/** Whom nobody names is the first of those that are offered; whom the defaults name must be one of them. */
function checkUsualProvider(config: GuideConfig, source: ConfigSource): void {
  const { providers: shown, defaults } = config;
  const usual = defaults?.['provider'];
  if (!shown || shown.includes(usual ?? firstProvider)) return;
  const at = source.root.get('defaults')?.value.node;
  if (usual !== undefined && at) {
    const what = `defaults: The provider ${usual} is not among providers.`;
    source.say(at, 'config-value', what, `It is ${keys.providers}.`);
  } else config.defaults = { provider: shown[0] ?? firstProvider, ...defaults };
}

/** The sentence for a value that is wrong, with what the key is for. */
function wrong({ source }: Given, { node }: Value, key: Key, what: string): GuideConfig {
  source.say(node, 'config-value', `${key}: ${what}`, `It is ${keys[key]}.`);
  return {};
}

const readers: Readonly<Record<Key, Reader>> = {
  name(value, given) {
    const name = value.text?.trim() ?? '';
    if (name !== '' && name.length <= 40 && !/\p{Cc}/u.test(name)) return { name };
    return wrong(given, value, 'name', 'Write a text of 1 to 40 characters.');
  },

  mark(value, given) {
    const mark = value.text ?? '';
    if (isBelow(mark) && /.\.(?:svg|png|webp)$/i.test(mark)) return { mark };
    return wrong(given, value, 'mark', 'This is no path of a picture below this file.');
  },

  pages(value, given) {
    const pages = value.text ?? '';
    if (isBelow(pages)) return { pages: pages.replace(/\/+$/, '') };
    return wrong(given, value, 'pages', 'This is no path of a folder below the one of this file.');
  },

  providers(value, given) {
    const named = given.source.list(value.node);
    if (!named || named.length === 0) {
      return wrong(given, value, 'providers', 'Write a list of one or more.');
    }
    const known = providers.map(({ id }): string => id);
    for (const [index, one] of named.entries()) {
      const { text = '' } = one;
      if (named.slice(0, index).some((before) => before.text === text)) {
        wrong(given, one, 'providers', `${text} is in it twice.`);
      }
      if (known.includes(text)) continue;
      const hint = didYouMean(text, known) ?? `There are ${known.join(', ')}.`;
      given.source.say(
        one.node,
        'config-value',
        `providers: There is no provider "${text}".`,
        hint,
      );
    }
    // In the order of offering, whatever the order here.
    const shown = known.filter((id) => named.some(({ text }) => text === id));
    return shown.length === named.length ? { providers: shown } : {};
  },

  colours: (value, given) => readAccents(value, given),

  address(value, given) {
    const url = wholeUrl(value.text);
    if (!url) return wrong(given, value, 'address', 'This is no address.');
    if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname) || /\/\.{1,2}(?:\/|$)/.test(value.text ?? '')) {
      return wrong(given, value, 'address', 'Its path may have letters, digits, - . _ and ~ only.');
    }
    return { address: url.href.replace(/\/$/, '') };
  },

  edit(value, given) {
    const url = wholeUrl(value.text);
    if (url?.pathname.endsWith('/')) return { edit: url.href };
    const what = url ? 'It must end with a slash.' : 'This is no address.';
    return wrong(given, value, 'edit', what);
  },

  defaults: (value, { source }) => ({ defaults: readDefaults(value, source) }),
};

/** Whether a path leads down from where it stands. */
function isBelow(path: string): boolean {
  return /^(?!\/|\w+:|\.\/?$)[^\\]+$/.test(path) && !path.split('/').includes('..');
}

/** An address of the web without query, fragment and user; undefined for any other text. */
function wholeUrl(text = ''): URL | undefined {
  const url =
    /^https?:\/\/[^\s?#@\\]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  return url;
}

function readAccents(value: Value, given: Given): GuideConfig {
  const { source, tokens } = given;
  const all = source.entries(value.node);
  const accent = all.get('accent');
  const [other] = [...all].filter(([name]) => name !== 'accent');
  if (other || !accent) {
    return wrong(
      given,
      other ? { ...value, node: other[1].key } : value,
      'colours',
      'Name the accent alone.',
    );
  }
  const named = source.entries(accent.value.node);
  const chosen = themes.map((theme) => {
    const { value: colour = accent.value } = named.get(theme) ?? {};
    if (colour.text !== undefined && isColour(colour.text))
      return { colour: colour.text, at: colour };
    wrong(
      given,
      colour,
      'colours',
      `The accent of the ${theme} theme is no colour such as "#0b57d0".`,
    );
    return undefined;
  });
  const [light, dark] = chosen;
  if (!light || !dark) return {};
  const accents: Accents = { light: light.colour, dark: dark.colour };
  const faint = faintIn(withAccents(tokens, accents));
  for (const [theme, { at }] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const worst = faint.find((one) => one.theme === theme);
    if (!worst) continue;
    const { text, ground, contrast } = worst;
    source.say(
      at.node,
      'config-contrast',
      `colours: In the ${theme} theme "${text}" on "${ground}" has a contrast of ${contrast.toFixed(2)}, and text needs ${String(needed)}.`,
      `Take a ${theme === 'light' ? 'darker' : 'lighter'} accent.`,
    );
  }
  return faint.length > 0 ? {} : { accents };
}
