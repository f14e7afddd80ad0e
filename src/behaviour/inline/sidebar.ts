{
  const list = document.querySelector('.sidebar') ?? document.body;
  try {
    const open = JSON.parse(sessionStorage['menu'] ?? '{}');
    for (const group of list.querySelectorAll('details')) {
      const state = open[(group.previousElementSibling as HTMLAnchorElement).href];
      if (typeof state === 'boolean') group.open = state;
    }
  } catch {}
  const current = list.querySelector('[aria-current]');
  if (current && list.scrollHeight > list.clientHeight) {
    const offset = current.getBoundingClientRect().top - list.getBoundingClientRect().top;
    list.scrollTop = offset - list.clientHeight / 2;
  }
}
