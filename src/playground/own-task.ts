import { hydrate, type HTMLAttributes, type VNode } from 'preact';

/** At build everything is drawn as one. */
const isBuild = typeof document === 'undefined';

/**
 * What the element around a part is given: at build the part, to draw it; in the browser nothing, so that
 * what was drawn stays until {@link bringToLife} comes to it.
 */
export function drawn(part: VNode): HTMLAttributes<HTMLDivElement> {
  return isBuild ? { children: part } : { dangerouslySetInnerHTML: asItIs };
}

const asItIs = { __html: '' };

/**
 * Brings to life, in a task of its own, the part that was drawn in the element of this ID. One task for a
 * whole page is so long on a slow machine that a press has to wait for its end.
 */
export async function bringToLife(part: VNode, id: string): Promise<void> {
  const box = isBuild ? undefined : document.getElementById(id);
  if (!box) return;
  await nextTask();
  hydrate(part, box);
  await nextTask();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
