// The page list as the reader left it: what was open stays open, and the page itself is in sight.
{
  const arrange = (list: Element) => {
    try {
      const open = JSON.parse(sessionStorage['menu'] ?? '{}');
      for (const group of list.querySelectorAll('details')) {
        const state = open[(group.previousElementSibling as HTMLAnchorElement).href];
        if (typeof state === 'boolean') group.open = state;
      }
    } catch {}
    // Asked now, where everything is would be computed twice; before the first paint it has to be.
    requestAnimationFrame(() => {
      const current = list.querySelector('[aria-current]');
      if (!current || list.scrollHeight <= list.clientHeight) return;
      const offset = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
      list.scrollTop = offset - list.clientHeight / 2;
    });
  };
  // As soon as the parser has brought all of it.
  const parsing = new MutationObserver(() => {
    const list = document.querySelector('.sidebar');
    if (!list?.nextElementSibling) return;
    parsing.disconnect();
    arrange(list);
  });
  parsing.observe(document, { childList: true, subtree: true });
}
