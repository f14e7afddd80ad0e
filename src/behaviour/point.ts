import { lightLines } from './light-lines.ts';
import { showSetting } from './setting-card.ts';

/** The pointer or the focus is on the name of a setting in a file, on its lines or on what explains them. */
export async function point(on: HTMLElement): Promise<void> {
  const lines = on.closest<HTMLElement>('[data-setting]');
  if (lines) lightLines(lines);
  if (on instanceof HTMLAnchorElement) await showSetting(on);
}
