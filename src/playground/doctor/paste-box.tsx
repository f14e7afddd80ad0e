import { render, type ComponentType } from 'preact';
import sheet from '../../styles/doctor.css?url';
import form from '../../styles/form.css?url';
import { styled } from '../../address/styled.ts';

/** What a view of a pasted text is told. */
export interface PastedProps {
  text: string;
  /** To be called with what it is in short, and whether the text could not be read. */
  tell: (summary: string, refused: boolean) => void;
}

/**
 * Makes a view, with what styles it needs besides the doctor’s, show what is to be said about the text
 * of a box, now and whenever it is called. The text lives in the memory of the page alone: in no storage, address, attribute or request.
 */
export function showing(
  View: ComponentType<PastedProps>,
  ...sheets: readonly string[]
): (box: HTMLElement) => Promise<void> {
  return async (box) => {
    // Pages without a list beside them bring the styles of their forms in a sheet of their own.
    const forms = document.body.matches('.bare') ? [] : [form];
    await Promise.all([...forms, sheet, ...sheets].map(styled));
    const field = box.querySelector('textarea');
    const results = box.querySelector<HTMLElement>('.results');
    const status = box.querySelector('[role="status"]');
    const empty = box.querySelector<HTMLButtonElement>('.empty');
    if (!field || !results || !status || !empty) return;
    const text = field.value;
    const blank = text.trim() === '';
    const tell = (summary: string, refused: boolean) => {
      status.textContent = summary;
      field.ariaInvalid = String(refused);
    };
    results.hidden = blank;
    empty.hidden = text === '';
    empty.onclick = () => {
      field.value = '';
      field.dispatchEvent(new Event('input'));
      field.focus();
    };
    if (blank) tell('', false);
    render(blank ? null : <View text={text} tell={tell} />, results);
  };
}
