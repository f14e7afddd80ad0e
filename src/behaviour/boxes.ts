// What most readers only pass by is loaded late: what explains a pasted text when somebody comes near the
// box, the form of a guide when it is in sight.
for (const box of document.querySelectorAll('[data-paste]')) {
  const load = (happened?: Event) =>
    void import('./paste-box.ts').then(({ tryExample }) => {
      tryExample(happened);
    });
  for (const event of ['pointerover', 'focusin', 'input', 'click'])
    box.addEventListener(event, load);
  // A browser that goes back puts in again what was there.
  if (box.querySelector('textarea')?.value) load();
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
