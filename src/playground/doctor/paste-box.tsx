import { render, type ComponentType } from 'preact';
import sheet from '../../styles/doctor.css?url';
import form from '../../styles/form.css?url';
import { styled } from '../../address/styled.ts';
import { answerBar } from './answer-bar.ts';

/** What a view of a pasted text is told. */
export interface PastedProps {
  text: string;
  /**
   * To be called with what it is in short, and whether the text could not be read; with what is to be seen of
   * it where the view reads the rest out by itself.
   */
  tell: (summary: string, refused: boolean, shown?: string) => void;
}

const bars = new WeakMap<HTMLElement, ReturnType<typeof answerBar>>();

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
    const bar = bars.get(box) ?? answerBar(results);
    bars.set(box, bar);
    const tell: PastedProps['tell'] = (summary, refused, shown = summary) => {
      status.textContent = summary;
      bar(shown);
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
