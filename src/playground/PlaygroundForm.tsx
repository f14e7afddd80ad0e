import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlayground } from './state.ts';

interface Props {
  label: string;
  wide?: boolean;
  /** Another look than the playground's. */
  look?: string;
  children: ComponentChildren;
}

/** The form around a view. It answers while one types, so there is nothing to submit. */
export function PlaygroundForm({ label, wide = false, look, children }: Props) {
  const { answers, fill, wake } = usePlayground();
  const form = useRef<HTMLFormElement>(null);

  // Before the effects of what is inside, which look at what was answered.
  useLayoutEffect(() => {
    // What was typed before the script arrived counts.
    const typed: Record<string, string> = {};
    for (const name of Object.keys(answers.value)) {
      const field = form.current?.elements.namedItem(name);
      if (!(field instanceof HTMLInputElement) || field.type !== 'text') continue;
      // A default was there before.
      if (field.value && field.value !== answers.value[name]) typed[name] = field.value;
    }
    if (Object.keys(typed).length > 0) fill(typed);
    // And what was chosen, which a choice hears like a press.
    for (const chosen of form.current?.querySelectorAll('[type="radio"]:checked') ?? [])
      chosen.dispatchEvent(new Event('change'));
    for (const list of form.current?.querySelectorAll('select') ?? []) {
      const drawn = [...list.options].findIndex(({ defaultSelected }) => defaultSelected);
      if (drawn >= 0 && list.selectedIndex !== drawn) list.dispatchEvent(new Event('change'));
    }
  }, []);

  return (
    <form
      ref={form}
      class={look ?? (wide ? 'playground wide' : 'playground')}
      aria-label={label}
      onFocusCapture={wake}
      onPointerEnter={wake}
      // A browser that puts back what stood in a field would not tell the form.
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {children}
    </form>
  );
}
