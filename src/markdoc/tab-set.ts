import Markdoc, { type RenderableTreeNode, type Tag } from '@markdoc/markdoc';
import type { PageContext } from './types.ts';

/** A passage behind a tab. Without a script its label stands above it. */
export function tabPanel(label: string, children: RenderableTreeNode[]): Tag {
  const name = new Markdoc.Tag('p', { class: 'variant-label' }, [label]);
  return new Markdoc.Tag('div', { class: 'tab-panel' }, [name, ...children]);
}

/** A row of tabs and its passages, of which one is shown. The choice holds for the page. */
export function tabSet(panels: readonly Tag[], page: PageContext): Tag {
  const tabs = panels.map((panel, index) => {
    const id = page.id('tab');
    const [label] = panel.children;
    Object.assign(panel.attributes, { role: 'tabpanel', 'aria-labelledby': id });
    return new Markdoc.Tag(
      'button',
      {
        ...{ type: 'button', role: 'tab', id, 'aria-selected': String(index === 0) },
        ...(index > 0 && { tabindex: -1 }),
      },
      Markdoc.Tag.isTag(label) ? label.children : [],
    );
  });
  const row = new Markdoc.Tag(
    'div',
    { class: 'tab-row needs-js', role: 'tablist', 'aria-label': 'Choose one' },
    tabs,
  );
  return new Markdoc.Tag('div', { class: 'tab-set' }, [row, ...panels]);
}
