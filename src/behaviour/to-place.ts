/** Leads to the place that a link into a page means, where the browser alone would not. */
export function lead(place: HTMLElement): void {
  if (!place.checkVisibility()) unfold(place);
  // The row or the arrow that stands for a passage of another page now goes on to where that leads.
  const link = place.matches('.index li') ? place.firstElementChild : place;
  const target = link?.getAttribute('href');
  if (target) location.replace(target);
}

/** A passage that is folded away is unfolded. */
function unfold(place: HTMLElement) {
  for (let at = place.closest('.variant'); at; at = at.parentElement?.closest('.variant') ?? null) {
    at.setAttribute('data-unfolded', '');
  }
  place.scrollIntoView();
}
