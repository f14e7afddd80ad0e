import { namedId } from './named-id.ts';

// A link from the time when one long page told of everything leads to the row or the arrow that stands for
// it now, and goes on to where that leads.
function goOn() {
  const place = document.getElementById(namedId(location.hash));
  const link = place?.matches('a') ? place : place?.matches('.index li') && place.firstElementChild;
  if (link) location.replace(link.getAttribute('href') ?? '');
}

addEventListener('hashchange', goOn);
if (location.hash) goOn();
