// The bar, every value and every tab lead to the reader's installation, and a picture to its full size. What
// they do is loaded on the first press.
const byKey = '.fillable, [data-choice]';
const pressed = `${byKey}, [data-installation], .zoom-button`;

for (const value of document.querySelectorAll<HTMLElement>('var[data-v]:not(.chosen, a *)')) {
  value.classList.add('fillable');
  value.title = 'Press to change';
  // In a file one can press them too, but they are no stops on the way through it.
  if (value.matches('pre *')) continue;
  value.tabIndex = 0;
  value.role = 'button';
}

for (const type of ['click', 'keydown']) {
  document.addEventListener(type, (event) => {
    const key = (event as KeyboardEvent).key as string | undefined;
    const on = (event.target as Element).closest<HTMLElement>(key ? byKey : pressed);
    if (!on) return;
    // A button turns Enter and Space into a click by itself.
    const keys = on.matches('button') ? /^Arrow[LR]/ : /^(Enter| )/;
    if (key && !keys.test(key)) return;
    event.preventDefault();
    void import('./press.ts').then(({ press }) => press(on, key));
  });
}
