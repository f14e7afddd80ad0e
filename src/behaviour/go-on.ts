import { keptText } from '../kept/kept-text.ts';

/** Makes the button say where whoever has begun a path goes on: where the page of the path opens. */
export function show(path: string): void {
  const button = document.querySelector('[data-go]');
  if (!button) return;
  const radio = (name: string) =>
    document.querySelector<HTMLInputElement>(`[name=${name}]:checked`);
  // As playground/path/progress.ts keeps it, which would be a script of its own for the page of a path.
  const isPublic = radio('flow')?.value === 'public' && !radio('provider')?.dataset['flow'];
  let passed: readonly string[] = [];
  try {
    passed =
      (JSON.parse(keptText('path')) as Record<string, string[]>)[
        `${path}${isPublic ? '/public' : ''}`
      ] ?? [];
  } catch {
    // What cannot be read counts as none.
  }
  const all = [...document.querySelectorAll<HTMLElement>('[data-stage]')];
  const open = all.find(({ dataset }) => !passed.includes(dataset['stage'] ?? '')) ?? all.at(-1);
  const title = open?.querySelector('b')?.textContent;
  button.textContent =
    open && title && passed.length > 0
      ? `Continue: ${String(all.indexOf(open) + 1)} ${title} →`
      : 'Start the path →';
}
