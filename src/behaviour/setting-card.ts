import { here } from '../address/here.ts';
import { styled } from '../address/styled.ts';
import { namePieces } from '../sso/text/name-pieces.ts';
import type { SettingFacts } from '../sso/settings/facts.ts';
import sheet from '../styles/overlays.css?url';
import { placeBeside } from './place-beside.ts';

let facts: Promise<Record<string, SettingFacts>> | undefined;
let card: HTMLElement | undefined;
let shown: HTMLAnchorElement | undefined;

/** Shows what a setting means beside its name, until the pointer or the focus leaves both. */
export async function showSetting(name: HTMLAnchorElement): Promise<void> {
  // From one piece of a name to the next nothing changes.
  if (shown === name && card?.matches(':popover-open')) return;
  shown = name;
  facts ??= fetch(here('/settings.json')).then((response) => response.json());
  let about: SettingFacts | undefined;
  try {
    about = (await facts)[name.hash.slice(1)];
    await styled(sheet);
  } catch {
    // The name is a link to the same words.
    facts = undefined;
  }
  if (!about || shown !== name || !(name.matches(':hover') || name === document.activeElement))
    return;
  card ??= newCard();
  card.replaceChildren(...contents(about));
  card.showPopover();
  placeBeside(card, name);
  name.setAttribute('aria-describedby', card.id);
}

function newCard(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'setting-card';
  element.className = 'setting-card';
  element.role = 'tooltip';
  element.popover = 'manual';
  document.body.append(element);
  const leave = () => {
    // The pointer may cross the gap between name and card.
    setTimeout(() => {
      if (
        !element.matches(':hover') &&
        !shown?.matches(':hover') &&
        shown !== document.activeElement
      )
        hide();
    }, 150);
  };
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusout', leave);
  addEventListener('scroll', leave, { passive: true, capture: true });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  return element;
}

function hide() {
  card?.hidePopover();
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
}

function contents(about: SettingFacts): Node[] {
  const rows = document.createElement('dl');
  const row = (term: string, text: string | undefined) => {
    if (text === undefined) return;
    rows.append(element('dt', term), element('dd', text));
  };
  row('Default', about.default);
  row('Since', about.since);
  row('Decides', about.decides);
  for (const [place, name] of Object.entries(about.names)) row(place, name);
  return [
    element('p', about.meaning),
    ...(about.caution ? [element('p', `Careful: ${about.caution}`)] : []),
    rows,
  ];
}

function element(name: string, text: string): HTMLElement {
  const node = document.createElement(name);
  for (const piece of namePieces(text)) node.append(document.createElement('wbr'), piece);
  return node;
}
