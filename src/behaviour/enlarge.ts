import { styled } from '../address/styled.ts';
import { newButton } from './new-button.ts';
import sheet from '../styles/overlays.css?url';

/** Shows a picture in its full size, over the page. */
export async function enlarge(picture: Element): Promise<void> {
  await styled(sheet);
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.ariaLabel = 'Picture';
  dialog.tabIndex = 0;
  const copy = picture.cloneNode(true);
  if (copy instanceof HTMLImageElement) copy.sizes = '94vw';
  // Of no function of its own: every click closes the dialog.
  const close = newButton('close');
  close.ariaLabel = 'Close';
  dialog.append(copy, close);
  dialog.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
