import type { Place } from '../../sso/check/diagnose.ts';

/** Goes to a place in the text of a box and selects what stands there. */
export function selectPlace(id: string, { line, column, length }: Place): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return;
  const lines = field.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const start = before + column - 1;
  // A box scrolls to where its selection begins when it is focused, and to no other selection.
  field.setSelectionRange(start, start);
  field.blur();
  field.focus();
  field.setSelectionRange(start, start + length);
  const height = field.scrollHeight / lines.length;
  field.scrollTop = Math.max(0, (line - 4) * height);
  field.scrollIntoView({ block: 'nearest' });
}
