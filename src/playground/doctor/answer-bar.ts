import { styled } from '../../address/styled.ts';
import sheet from '../../styles/answer-bar.css?url';

/** An answer is in sight with its first lines, which stand below what it was read as. */
const inSight = { rootMargin: '0px 0px -160px' };

/**
 * A line at the lower edge of the window that says what stands further down and leads there, for a form whose
 * answer begins out of sight. It takes no room, so nothing moves when it comes or goes, and nobody is scrolled.
 *
 * @returns Sets what it says; with an empty text it is not there.
 */
export function answerBar(results: HTMLElement): (text: string) => void {
  const bar = document.createElement('p');
  const link = document.createElement('a');
  const said = document.createElement('span');
  bar.className = 'answer-bar';
  bar.hidden = true;
  results.id ||= `${results.parentElement?.querySelector('textarea')?.id ?? 'doctor'}-answer`;
  // So that the focus goes with whoever follows the line.
  results.tabIndex = -1;
  link.href = `#${results.id}`;
  link.append(said, ' ↓');
  bar.append(link);
  results.parentElement?.querySelector('.questions')?.append(bar);
  // Nothing is shown before its styles are there, and it is known where the answer begins.
  let isSeen = true;
  const show = () => {
    bar.hidden = isSeen || said.textContent === '';
  };
  const observer = new IntersectionObserver(([seen]) => {
    isSeen = seen?.isIntersecting ?? true;
    show();
  }, inSight);
  void styled(sheet).then(() => {
    observer.observe(results);
  });
  return (text) => {
    said.textContent = text;
    show();
  };
}
