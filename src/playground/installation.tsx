import { render } from 'preact';
import sheet from '../styles/playground.css?url';
import type { Answers } from '../sso/answers.ts';
import { plan } from '../sso/plan.ts';
import { valueNames, type ValueName } from '../sso/value-names.ts';
import { InstallationForm, ValueForm } from './InstallationForm.tsx';
import { keep, readKept } from './kept.ts';
import { basicAnswers } from './state.ts';
import { styled } from './styled.ts';

/**
 * Opens the form in which the reader's installation is changed: all of it, or the one answer a value
 * in the page comes from, beside it.
 */
export async function openInstallation(value?: HTMLElement): Promise<void> {
  await styled(sheet);
  const box = document.createElement('dialog');
  box.className = value ? 'installation-form one-value' : 'installation-form';
  box.ariaLabel = value ? 'Change this value' : 'Your installation';
  box.addEventListener('close', () => {
    // What was typed last is kept when the form goes.
    dispatchEvent(new Event('pagehide'));
    render(null, box);
    box.remove();
    value?.focus();
  });
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  const close = () => {
    box.close();
  };
  const name = value?.dataset['v'] as ValueName | undefined;
  render(
    name ? (
      <ValueForm field={valueNames[name].field} close={close} />
    ) : (
      <InstallationForm close={close} />
    ),
    box,
  );
  box.showModal();
  if (value) place(box, value);
}

/** Makes one choice, as a tab does. */
export function choose(name: string, value: string): void {
  const answers = { ...basicAnswers, ...readKept(), [name]: value } as Answers;
  const outcome = plan(answers);
  keep(choose, answers, outcome, outcome.plan.accepted);
}

/** Below the value, or above it where there is no room. */
function place(box: HTMLElement, value: Element) {
  const at = value.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = at.bottom + height + 8 < innerHeight;
  box.style.insetBlockStart = `${String(below ? at.bottom + 6 : Math.max(8, at.top - height - 6))}px`;
  box.style.insetInlineStart = `${String(Math.max(8, Math.min(at.left, innerWidth - width - 8)))}px`;
}
