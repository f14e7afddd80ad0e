// Who presses something before the script for it is there has meant it: it is done when that comes. Who
// presses again, since nothing happened, means it once.
{
  // What Astro tells at an island the script of the page tells at the window.
  const arrived = 'astro:hydrate';
  const waiting = new Set<Element>();
  let ready = false;
  addEventListener(arrived, () => {
    ready = true;
  });

  addEventListener(
    'click',
    ({ target }) => {
      // The browser opens popovers by itself.
      const on = (target as Element).closest('button:not([popovertarget]), astro-island[ssr] a');
      const island = on?.closest('astro-island[ssr]');
      if (!on || waiting.has(on) || (ready && !island)) return;
      waiting.add(on);
      (island ?? window).addEventListener(arrived, () => {
        // No press of a mouse, or the browser would do its part again, such as to follow a link.
        on.dispatchEvent(new Event('click', { bubbles: true }));
      });
    },
    true,
  );

  // Keys of the search, and what is typed until it is there.
  addEventListener('keydown', (event) => {
    const button = document.querySelector<HTMLElement & { typed?: string[] }>('[data-search]');
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    // The field of a search that was closed a moment ago has the focus until the next frame.
    const isTyping = (event.target as Element)
      .closest('input, textarea, select')
      ?.checkVisibility();
    if (button && ((key === '/' && !isTyping) || (control && /^k$/i.test(key)))) {
      event.preventDefault();
      button.typed ??= [];
      button.click();
    } else if (!control && !key[1]) button?.typed?.push(key);
  });

  // Told once, for the script of the page, for islands, and for all that is loaded later. The event of a
  // script goes no further up, but it passes here on its way down.
  for (const type of ['error', 'astro:hydration-error', 'unhandledrejection']) {
    addEventListener(
      type,
      ({ target, reason }: Event & { reason?: string }) => {
        // Browsers name a module in the reason; a script of the page is of that type.
        const what = reason ?? (target as HTMLScriptElement).type ?? type;
        if (/module|hyd/.test(what) && !document.querySelector('.notice'))
          document.body.insertAdjacentHTML(
            'beforeend',
            '<p class=notice role=alert>Part of this page did not arrive. Check the connection and reload.',
          );
      },
      true,
    );
  }
}
