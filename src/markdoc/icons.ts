import { createRequire } from 'node:module';
import type { IconifyJSON } from '@iconify-json/ic';
import { didYouMean } from '../sso/text/nearest.ts';
import { ownIcons } from './own-icons.ts';
import { complaint } from './validation.ts';

const set = createRequire(import.meta.url)('@iconify-json/ic/icons.json') as IconifyJSON;

/** react-icons' names, as OpenMetadata's pages use them: `MdOutlineX` is `outline-x`. */
const reactIcon = /^Md(Outline|Round|Sharp|Twotone)?(?=[A-Z0-9])/;
const styles = ['baseline', 'outline', 'round', 'sharp', 'twotone'];

function iconifyName(name: string): string {
  const react = reactIcon.exec(name);
  const style = (react?.[1] ?? 'baseline').toLowerCase();
  const words = (react ? name.slice(react[0].length) : name)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  return styles.some((known) => words.startsWith(`${known}-`)) ? words : `${style}-${words}`;
}

/** Markup inside a 24 × 24 `<svg>` for an icon of ours or Material's; undefined when there is none. */
export function iconBody(name: string): string | undefined {
  if (Object.hasOwn(ownIcons, name)) return ownIcons[name];
  const key = iconifyName(name);
  const parent = set.aliases?.[key]?.parent;
  return set.icons[parent ?? key]?.body;
}

/** Names an author may write, e.g. `fit_screen`. */
function iconNames(): string[] {
  const material = Object.keys(set.icons)
    .filter((name) => name.startsWith('baseline-'))
    .map((name) => name.slice('baseline-'.length).replaceAll('-', '_'));
  return [...Object.keys(ownIcons), ...material];
}

/** What is wrong with an icon's name, if anything. */
export function unknownIcon(name: unknown) {
  if (typeof name !== 'string' || iconBody(name)) return [];
  const hint = didYouMean(name, iconNames(), 3);
  return [complaint('error', 'unknown-icon', `There is no icon '${name}'`, hint)];
}
