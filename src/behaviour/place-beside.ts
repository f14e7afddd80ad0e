/** Puts a box that is shown in the top layer below an element, or above it where there is no room. */
export function placeBeside(box: HTMLElement, element: Element): void {
  const at = element.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + height + 12 < innerHeight;
  const top = below ? at.bottom + 6 : Math.max(8, at.top - height - 6);
  const left = Math.max(8, Math.min(at.left, innerWidth - width - 16));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}
