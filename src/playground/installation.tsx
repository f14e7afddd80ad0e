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
export async function openInstallation(value?: HTMLElement): Promise<HTMLDialogElement> {
  await styled(sheet);
  const box = document.createElement('dialog');
  box.className = value ? 'installation-form one-value' : 'installation-form';
  box.ariaLabel = value ? 'Change this value' : 'Your installation';
  box.addEventListener('close', () => {
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
  return box;
}

/** Makes one choice, as a tab does, and no other with it. */
export function choose(name: string, value: string): void {
  const asked: Partial<Answers> = { ...readKept(), [name]: value };
  keep(choose, asked, plan({ ...basicAnswers, ...asked }));
}
