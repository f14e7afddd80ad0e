try {
  const theme = localStorage['theme'];
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage['wrap']) document.documentElement.dataset.wrap = '';
} catch {}
