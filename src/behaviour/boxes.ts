// What most readers only pass by is loaded late: what explains a pasted text when somebody comes near the
// box, the form of a guide when it is in sight.
for (const box of document.querySelectorAll('[data-paste]')) {
  const load = () => void import('./paste-box.ts');
  for (const event of ['pointerover', 'focusin']) box.addEventListener(event, load);
  // A browser that goes back puts in again what was there, and an example is one press away.
  if (box.querySelector('textarea')?.value || box.querySelector('template')) load();
}

const form = document.querySelector<HTMLElement>('[data-asked]');
if (form) {
  const observer = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    void import('../playground/AuthorityView.tsx').then(({ show }) => show(form));
  });
  observer.observe(form);
}
