// A click or Enter on a picture shows it large, in a dialog that its button, a click or Escape closes.
for (const frame of document.querySelectorAll<HTMLElement>('.zoomable .picture-frame')) {
  const picture = frame.querySelector('svg, img');
  if (!picture) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'zoom-button';
  button.setAttribute(
    'aria-label',
    `Enlarge: ${picture.getAttribute('alt') ?? picture.ariaLabel ?? 'picture'}`,
  );
  button.addEventListener('click', () => {
    enlarge(picture);
  });
  frame.append(button);
}

function enlarge(picture: Element) {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.ariaLabel = 'Picture';
  dialog.tabIndex = 0;
  const copy = picture.cloneNode(true);
  if (copy instanceof HTMLImageElement) copy.sizes = '94vw';
  // Of no function of its own: every click closes the dialog.
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
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
