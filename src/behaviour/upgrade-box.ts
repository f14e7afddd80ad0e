// The form is drawn by the build. What reads files is loaded when somebody comes near it, since most
// readers of the page want its tables.
for (const box of document.querySelectorAll<HTMLElement>('[data-upgrade]')) {
  const said = box.parentElement?.querySelector<HTMLElement>('.not-loaded');
  let loading = false;
  let pressed: HTMLElement | null = null;
  const load = async () => {
    if (loading) return;
    loading = true;
    try {
      const { show } = await import('../playground/doctor/UpgradeDoctor.tsx');
      show(box);
      for (const event of events) box.removeEventListener(event, start);
      box.removeEventListener('click', remember);
      if (said) said.hidden = true;
      // A button that was pressed too early does what it says.
      pressed?.click();
    } catch {
      loading = false;
      if (said) said.hidden = false;
    }
  };
  const events = ['focusin', 'input', 'pointerdown'];
  const start = () => void load();
  const remember = ({ target }: Event) => {
    pressed = target instanceof Element ? target.closest('button') : null;
    start();
  };
  for (const event of events) box.addEventListener(event, start);
  box.addEventListener('click', remember);
  // What was put in before the script arrived counts.
  if (box.querySelector('textarea')?.value) start();
}
