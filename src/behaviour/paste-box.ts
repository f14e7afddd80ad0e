import { refuseTooLong } from './refuse-too-long.ts';

// What explains a pasted text is loaded with the first input, since most readers only pass by.
const views = {
  any: () => import('../playground/doctor/AnyDoctor.tsx'),
  callback: () => import('../playground/doctor/CameBackDoctor.tsx'),
  server: () => import('../playground/doctor/ServerDoctor.tsx'),
  token: () => import('../playground/doctor/TokenDoctor.tsx'),
};

for (const box of document.querySelectorAll<HTMLElement>('[data-paste]')) {
  const field = box.querySelector('textarea');
  const waiting = document.createElement('p');
  waiting.className = 'waiting';
  waiting.role = 'status';
  waiting.textContent = 'Preparing…';
  let isThere = false;
  const read = async () => {
    const said = box.querySelector<HTMLElement>('.not-loaded');
    if (!isThere) field?.closest('.field')?.after(waiting);
    try {
      const { show } = await views[box.dataset['paste'] as keyof typeof views]();
      await show(box);
      isThere = true;
      if (said) said.hidden = true;
    } catch {
      if (said) said.hidden = false;
    }
    waiting.remove();
  };
  if (field) {
    const tooLong = document.createElement('p');
    tooLong.className = 'finding finding-error too-long';
    tooLong.role = 'alert';
    tooLong.hidden = true;
    tooLong.textContent =
      'This text is longer than 400,000 characters and was not put in. Paste the lines around the error, or the part about sign-in.';
    field.closest('.field')?.after(tooLong);
    refuseTooLong(field, (refused) => {
      tooLong.hidden = !refused;
    });
  }
  field?.addEventListener('input', () => void read());
  // What was pasted before the script arrived counts, and is judged like what comes later.
  if (field?.value) field.dispatchEvent(new Event('input'));
}

/** Puts the example into its box, as if it had been pasted, if what happened is a press on its button. */
export function tryExample(happened?: Event): void {
  const button = happened?.target as HTMLElement | undefined;
  if (happened?.type !== 'click' || !button?.matches('.try-example')) return;
  const box = button.closest('[data-paste]');
  const [field, example] = [box?.querySelector('textarea'), box?.querySelector('template')];
  if (!field || !example) return;
  field.value = example.content.textContent?.trim() ?? '';
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
