// Whoever comes back to a path goes on where they stopped: at the first stage that is not done. Each flow
// has its own (playground/path/progress.ts).
try {
  const isPublic =
    document.querySelector('#path-flow') && document.documentElement.dataset['flow'] === 'public';
  const path = location.pathname.replace(/^.*\/path\/|\.html$/g, '') + (isPublic ? '/public' : '');
  const done = JSON.parse(localStorage['path'])[path];
  const stages = [...document.querySelectorAll('.stage')].map(({ id }) => id);
  const next = stages.find((id) => !done.includes(id)) ?? stages.at(-1);
  if (!location.hash && done.length > 0) location.replace(`#${next}`);
} catch {}
