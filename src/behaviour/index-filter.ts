import { here } from '../address/here.ts';
import { namedId } from './named-id.ts';

// On an index: of its rows only those stay that hold every word typed. A section without any goes too,
// and its line in the list beside the text.
const input = document.querySelector<HTMLInputElement>('#index-filter');
const said = input?.parentElement?.querySelector('p');

const rows = [...document.querySelectorAll<HTMLElement>('.index li')].map((row) => ({
  row,
  anchor: namedId(row.querySelector('a')?.hash ?? ''),
  text: row.textContent.toLowerCase(),
}));

/** What rows are found by besides what they show, by their anchors; loaded when somebody filters. */
let names: Promise<Record<string, string>> | undefined;

async function addNames() {
  if (names) return;
  try {
    names = fetch(here('/index-names.json')).then((response) => response.json());
    const all = await names;
    for (const one of rows) one.text += ` ${all[one.anchor]?.toLowerCase() ?? ''}`;
    filter();
  } catch {
    // What is in sight is found without them; the next key tries again.
    names = undefined;
  }
}

/** Each heading above rows, with what stands between it and them, and its line in the list beside. */
const sections = [...document.querySelectorAll<HTMLElement>('article > :is(h2, h3)')].flatMap(
  (heading) => {
    const parts: (HTMLElement | null)[] = [heading, inList(heading)];
    const level = Number(heading.localName.charAt(1));
    const own: HTMLElement[] = [];
    for (let at = heading.nextElementSibling; at; at = at.nextElementSibling) {
      const above = /^h([1-6])$/.exec(at.localName)?.[1];
      if (above && Number(above) <= level) break;
      if (at.matches('.index')) own.push(...at.querySelectorAll('li'));
      parts.push(at as HTMLElement);
    }
    return own.length > 0 ? [{ parts, own }] : [];
  },
);

function inList({ id }: HTMLElement): HTMLElement | null {
  return document.querySelector(`.toc li:has(> a[href="#${id}"])`);
}

function filter() {
  const words = input?.value.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  const fitting = rows.filter(({ text }) => words.every((word) => text.includes(word)));
  const shown = new Set(fitting.map(({ row }) => row));
  for (const { row } of rows) row.hidden = !shown.has(row);
  const show = (parts: readonly (HTMLElement | null)[], visible: boolean) => {
    for (const part of parts) if (part) part.hidden = !visible;
  };
  for (const { parts } of sections) show(parts, true);
  for (const { parts, own } of sections) if (own.every(({ hidden }) => hidden)) show(parts, false);
  if (!said) return;
  if (words.length === 0) said.textContent = '';
  else if (fitting.length === 0) said.textContent = 'Nothing has these words.';
  else said.textContent = fitting.length === 1 ? 'One fits.' : `${String(fitting.length)} fit.`;
}

for (const type of ['focus', 'input']) input?.addEventListener(type, () => void addNames());
input?.addEventListener('input', filter);
// A browser may put back what was typed before the page was left.
if (input?.value) void addNames();
filter();
