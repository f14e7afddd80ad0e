import { namedId } from './named-id.ts';

// A link into a passage that is folded away unfolds it, and one from the time when one long page told of
// everything leads on. What does so is loaded with the first of them.
function follow() {
  const place = document.getElementById(namedId(location.hash));
  if (place?.matches('a, .index li, .variant *'))
    void import('./to-place.ts').then(({ lead }) => {
      lead(place);
    });
}

addEventListener('hashchange', follow);
follow();
