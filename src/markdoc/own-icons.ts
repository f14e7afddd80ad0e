const stroke = (body: string) =>
  `<g fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round">${body}</g>`;

const spokes = [0, 45, 90, 135, 180, 225, 270, 315]
  .map((angle) => `<path d="M12 9.8V2.3" transform="rotate(${String(angle)} 12 12)"/>`)
  .join('');

/** Icons for what Material has no sign for: where OpenMetadata runs. */
export const ownIcons: Readonly<Record<string, string>> = {
  // Containers on a ship.
  docker: stroke(
    '<path d="M2.5 14h19c-.6 4-3.7 6.5-8 6.5h-3.5C5.7 20.5 3 18 2.5 14Z"/>' +
      '<path d="M6 10.5h3.5V14H6zM9.5 10.5H13V14H9.5zM13 10.5h3.5V14H13zM9.5 7H13v3.5H9.5z"/>',
  ),
  // A wheel to steer with.
  kubernetes: stroke(`<circle cx="12" cy="12" r="6.8"/><circle cx="12" cy="12" r="2.2"/>${spokes}`),
  // Machines in a rack.
  bare_metal: stroke(
    '<path d="M3.5 3.5h17v5h-17zM3.5 9.5h17v5h-17zM3.5 15.5h17v5h-17z"/>' +
      '<path d="M7 6h.01M7 12h.01M7 18h.01M11 6h6M11 12h6M11 18h6"/>',
  ),
};
