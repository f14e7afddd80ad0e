import { byHelmPath, byYamlPath } from './names.ts';
import type { KeyUse, ParsedText } from './parsed-text.ts';

/** The keys that a block may have, by the name of the block. */
const inside: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const all = new Map<string, Set<string>>();
  for (const path of [...byHelmPath.keys(), ...byYamlPath.keys()]) {
    const names = path.split('.');
    names.slice(1).forEach((name, at) => {
      const block = names[at] ?? '';
      all.set(block, (all.get(block) ?? new Set()).add(name));
    });
  }
  return all;
})();

const enough = 2;
/** No block has more keys than that. */
const near = 40;

/**
 * The block that stands empty before the keys that belong into it, as it does when a page or a chat took
 * away the spaces at the start of the lines; undefined where there is none.
 */
export function lostIndentation({ source, keys }: ParsedText): KeyUse | undefined {
  if (source.format !== 'helm' && source.format !== 'server-yaml') return undefined;
  return keys.find(({ path, valueSpan, mapping }, at) => {
    const own = inside.get(path.at(-1) ?? '');
    if (!own || mapping || source.text.slice(valueSpan.from, valueSpan.to).trim() !== '') {
      return false;
    }
    const parent = path.slice(0, -1).join('.');
    const beside = keys
      .slice(at + 1, at + near)
      .filter(
        (use) => use.path.length === path.length && use.path.slice(0, -1).join('.') === parent,
      );
    return beside.filter((use) => own.has(use.path.at(-1) ?? '')).length >= enough;
  });
}
