import { namedId } from './named-id.ts';

// A link into a passage that is folded away unfolds it.
function unfold() {
  const target = document.getElementById(namedId(location.hash));
  if (!target || target.checkVisibility()) return;
  for (
    let at = target.closest('.variant');
    at;
    at = at.parentElement?.closest('.variant') ?? null
  ) {
    at.setAttribute('data-unfolded', '');
  }
  target.scrollIntoView();
}

addEventListener('hashchange', unfold);
if (location.hash) unfold();
