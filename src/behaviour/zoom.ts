import { newButton } from './new-button.ts';

// A click or Enter on a picture shows it large, in a dialog that its button, a click or Escape closes.
for (const frame of document.querySelectorAll<HTMLElement>('.zoomable .picture-frame')) {
  const picture = frame.querySelector('svg, img');
  if (!picture) continue;
  const button = newButton('zoom-button');
  button.ariaLabel = `Enlarge: ${picture.getAttribute('alt') ?? picture.ariaLabel ?? ''}`;
  button.onclick = () => void import('./enlarge.ts').then(({ enlarge }) => enlarge(picture));
  frame.append(button);
}
