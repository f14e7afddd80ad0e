import { render } from 'preact';
import sheet from '../styles/playground.css?url';
import { emptyAnswers, type Answers } from '../sso/plan/answers.ts';
import { plan } from '../sso/plan/plan.ts';
import { generalBlanks } from '../sso/plan/value-names.ts';
import { InstallationForm, ValueForm } from './InstallationForm.tsx';
import { keep, keptProvider, readKept } from './kept.ts';
import { loadProvider } from './loaded-provider.ts';
import { styled } from './styled.ts';

/**
 * Opens the form in which the reader's installation is changed: all of it, or the one answer a value
 * in the page comes from, beside it.
 */
export async function openInstallation(value?: HTMLElement): Promise<HTMLDialogElement> {
  const [provider] = await Promise.all([loadProvider(meantProvider()), styled(sheet)]);
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
  const field = (generalBlanks[name] ?? provider.blanks[name])?.field;
  render(
    field ? (
      <ValueForm {...{ provider, field, close }} />
    ) : (
      <InstallationForm {...{ provider, close }} />
    ),
    box,
  );
  box.showModal();
  return box;
}

/** The provider that the page is about; on others, the one whose answers were kept last. */
function meantProvider(): string {
  return document.documentElement.dataset['pageProvider'] ?? keptProvider();
}

/** Makes one choice, as a tab does, and no other with it. */
export async function choose(name: string, value: string): Promise<void> {
  const provider = await loadProvider(keptProvider());
  const given: Partial<Answers> = { ...readKept(provider), [name]: value };
  keep(choose, provider, given, plan({ ...emptyAnswers(provider), ...given }, provider));
}
