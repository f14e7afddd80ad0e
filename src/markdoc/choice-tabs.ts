import Markdoc, { type Tag } from '@markdoc/markdoc';
import type { Conditions } from './conditions.ts';
import type { PageContext } from './types.ts';

/** What a row of tabs asks. */
const names: Readonly<Record<string, string>> = { target: 'Where it runs', flow: 'Flow' };

/**
 * Passages for different readers behind a row of tabs. A tab is the reader's choice itself: it holds on
 * every page and is remembered.
 *
 * @param attribute In which each passage says for whom it is.
 */
export function choiceTabs(
  panels: readonly Tag[],
  choice: string,
  attribute: keyof Conditions,
  page: PageContext,
): Tag {
  const tabs = panels.map((panel, index) => {
    const id = page.id('tab');
    Object.assign(panel.attributes, { role: 'tabpanel', 'aria-labelledby': id });
    const attributes = {
      ...{ type: 'button', role: 'tab', id, 'aria-selected': String(index === 0) },
      'data-choice': panel.attributes[attribute] as string,
    };
    const [label] = panel.children;
    return new Markdoc.Tag('button', attributes, Markdoc.Tag.isTag(label) ? label.children : []);
  });
  const row = new Markdoc.Tag(
    'div',
    { class: 'tab-row needs-js', role: 'tablist', 'aria-label': names[choice] },
    tabs,
  );
  return new Markdoc.Tag('div', { class: 'choice-tabs', 'data-tabs': choice }, [row, ...panels]);
}
