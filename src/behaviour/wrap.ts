// Whether long lines of code are wrapped. Asked once, it holds for every file of the site.
const root = document.documentElement;
const isOn = () => root.dataset['wrap'] !== undefined;

function show(button: Element) {
  button.ariaPressed = String(isOn());
}

// Also for the buttons of forms, which come and go.
document.addEventListener('click', ({ target }) => {
  if (!(target as Element).closest('.wrap')) return;
  root.toggleAttribute('data-wrap');
  try {
    localStorage.setItem('wrap', isOn() ? 'on' : '');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const button of document.querySelectorAll('.wrap')) show(button);
});

const widths = new ResizeObserver((boxes) => {
  if (isOn()) return;
  for (const { target } of boxes)
    target.parentElement?.toggleAttribute('data-wide', target.scrollWidth > target.clientWidth);
});

/** The button that wraps the lines of a block, shown where one of them is longer than its place. */
export function lineWrap(block: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'wrap';
  button.textContent = 'Wrap';
  show(button);
  for (const pre of block.querySelectorAll('pre')) widths.observe(pre);
  return button;
}
