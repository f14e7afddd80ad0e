// A link into a passage that is folded away unfolds it.
function unfold() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const passages = [];
  for (let at = target?.closest('.variant'); at; at = at.parentElement?.closest('.variant')) {
    passages.push(at);
  }
  const folded = passages.filter((passage) => !passage.checkVisibility());
  if (!target || folded.length === 0) return;
  for (const passage of folded) passage.setAttribute('data-unfolded', '');
  target.scrollIntoView();
}

addEventListener('hashchange', unfold);
if (location.hash) unfold();
