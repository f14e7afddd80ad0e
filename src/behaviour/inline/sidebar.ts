// The page list is where the page itself is in sight.
{
  // As soon as the parser has brought all of it.
  const parsing = new MutationObserver(() => {
    const list = document.querySelector('.sidebar');
    if (!list?.nextElementSibling) return;
    parsing.disconnect();
    // Asked now, where everything is would be computed twice; before the first paint it has to be.
    requestAnimationFrame(() => {
      const current = list.querySelector('[aria-current]');
      if (!current || list.scrollHeight <= list.clientHeight) return;
      const offset = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
      list.scrollTop = offset - list.clientHeight / 2;
    });
  });
  parsing.observe(document, { childList: true, subtree: true });
}
