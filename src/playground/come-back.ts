// Safari empties every field with autocomplete="off" when Back brings a page as it was left, in a task of
// its own after this event. So what stands in them now is put back: a field that is empty beside a file with
// its value would say that nothing was entered. A secret is not among it, since it went with `pagehide`.
// There are no such events at build.
globalThis.addEventListener?.('pageshow', ({ persisted }) => {
  if (!persisted) return;
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>('input:not([type=file]), select'),
  ].map((field) => {
    const { value, checked } = field;
    return () => Object.assign(field, { value, checked });
  });
  setTimeout(() => {
    for (const putBack of fields) putBack();
  });
});
