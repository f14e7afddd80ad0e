import { render } from 'preact';
import form from '../styles/form.css?url';
import overlays from '../styles/overlays.css?url';
import { emptyAnswers, type Answers } from '../sso/plan/answers.ts';
import { register } from '../sso/plan/registration.ts';
import { generalBlanks } from '../sso/plan/value-names.ts';
import { InstallationForm, ValueForm } from './InstallationForm.tsx';
import { keep, keptProvider, readKept } from './kept.ts';
import { loadForm } from './loaded-provider.ts';
import { fullPlanner } from './planners.ts';
import { styled } from '../address/styled.ts';

/**
 * Opens the form in which the reader's installation is changed: all of it, or the one answer a value
 * in the page comes from, beside it.
 */
export async function openInstallation(value?: HTMLElement): Promise<HTMLDialogElement> {
  const [planner] = await Promise.all([
    fullPlanner(meantProvider()),
    styled(form),
    styled(overlays),
  ]);
  // Who pressed twice, or something else meanwhile, gets one form, of the last press.
  document.querySelector<HTMLDialogElement>('.installation-form')?.close();
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
  const name = value?.dataset['v'] ?? '';
  const field = (generalBlanks[name] ?? planner.provider.blanks[name])?.field;
  render(
    // A choice has its place in the whole form.
    field && field !== 'version' ? (
      <ValueForm {...{ planner, field, close }} />
    ) : (
      <InstallationForm {...{ planner, close }} />
    ),
    box,
  );
  box.showModal();
  // Else the form would have it, since it scrolls.
  box.querySelector<HTMLElement>('input, select, textarea')?.focus();
  return box;
}

/** The provider that the page is about; on others, the one whose answers were kept last. */
function meantProvider(): string {
  return document.documentElement.dataset['pageProvider'] ?? keptProvider();
}

/** Makes one choice, as a tab does, and no other with it. */
export async function choose(name: string, value: string): Promise<void> {
  const provider = await loadForm(keptProvider());
  const given: Partial<Answers> = { ...readKept(provider), [name]: value };
  keep(choose, provider, given, register({ ...emptyAnswers(provider), ...given }, provider));
}
