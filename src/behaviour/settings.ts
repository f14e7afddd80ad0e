// What a setting in a file means, and which lines are explained, shown on hover and focus. Loaded with
// the first of them.
for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, ({ target }) => {
    // Colours may cut the name into pieces, and the pointer is on one of them.
    const on = (target as Element).closest<HTMLElement>('pre a, [data-setting]');
    if (on) void import('./point.ts').then(({ point }) => point(on));
  });
}

if (document.querySelector('#index-filter')) void import('./index-filter.ts');
