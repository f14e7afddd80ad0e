import { placeBeside } from './place-beside.ts';

/**
 * Does what a press on the bar, a value, a tab or a picture means.
 *
 * @param key The key, where it was one; arrows walk along the tabs.
 */
export async function press(on: HTMLElement, key?: string): Promise<void> {
  const picture = on.matches('.zoom-button') && on.parentElement?.querySelector('svg, img');
  if (picture) {
    const { enlarge } = await import('./enlarge.ts');
    await enlarge(picture);
    return;
  }
  const { choose, openInstallation } = await import('../playground/installation.tsx');
  if (on.dataset['choice']) {
    const tabs = [...(on.parentElement?.children ?? [])] as HTMLElement[];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key ?? ''] ?? 0;
    const tab = tabs.at((tabs.indexOf(on) + step) % tabs.length) ?? on;
    tab.focus();
    await choose(
      tab.closest<HTMLElement>('[data-tabs]')?.dataset['tabs'] ?? '',
      tab.dataset['choice'] ?? '',
    );
  } else {
    const value = on.matches('.fillable') ? on : undefined;
    const form = await openInstallation(value);
    if (value) placeBeside(form, value);
  }
}
