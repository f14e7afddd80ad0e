const lit = 'lit';

/** Lights the lines of a setting and what explains them, until the pointer and the focus are elsewhere. */
export function lightLines(on: HTMLElement): void {
  const box = on.closest<HTMLElement>('.line-by-line');
  if (!box) return;
  const wanted = settingsOf(on);
  for (const one of box.querySelectorAll<HTMLElement>('[data-setting]'))
    one.classList.toggle(
      lit,
      settingsOf(one).some((name) => wanted.includes(name)),
    );
  if (!on.closest('pre')) showLine(box);
  const leave = ({ type }: Event) => {
    if (type === 'focusout' && box.matches(':hover')) return;
    for (const one of box.querySelectorAll(`.${lit}`)) one.classList.remove(lit);
  };
  for (const type of ['pointerleave', 'focusout'])
    box.addEventListener(type, leave, { once: true });
}

function settingsOf(element: HTMLElement): string[] {
  return element.dataset['setting']?.split(' ') ?? [];
}

/** Moves the file, and never the page, until the first of its lit lines is in view. */
function showLine(box: HTMLElement) {
  const line = [...box.querySelectorAll(`pre .${lit}`)].find((one) => one.checkVisibility());
  const file = line?.closest('pre');
  if (!line || !file || file.scrollHeight <= file.clientHeight) return;
  const [at, frame] = [line.getBoundingClientRect(), file.getBoundingClientRect()];
  if (at.top < frame.top || at.bottom > frame.bottom)
    file.scrollTop += at.top - frame.top - frame.height / 3;
}
