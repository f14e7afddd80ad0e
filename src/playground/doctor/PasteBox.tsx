import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';

/** What a view that reads the text is told. */
export interface PastedProps {
  text: string;
  /** To be called with whether the text could not be read. */
  refuse: (refused: boolean) => void;
}

interface Props {
  id: string;
  /** Name of the form. */
  title: string;
  label: string;
  hint: string;
  /** What the button that empties the box says. */
  forget: string;
  /** Loads the view; called with the first input, since most readers only pass by. */
  load: () => Promise<ComponentType<PastedProps>>;
}

/**
 * A box to paste into, and below it what is to be said about the text. The text lives in the memory
 * of this view alone: in no storage, address, attribute or request.
 */
export function PasteBox({ id, title, label, hint, forget, load }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [refused, refuse] = useState(false);
  const [View, setView] = useState<ComponentType<PastedProps>>();
  const [failed, setFailed] = useState(false);

  const read = () => {
    setText(field.current?.value ?? '');
    if (View) return;
    load().then(
      (loaded) => {
        setFailed(false);
        setView(() => loaded);
      },
      () => {
        setFailed(true);
      },
    );
  };
  useEffect(() => {
    // What was pasted before the script arrived counts.
    if (field.current?.value) read();
  }, []);

  const blank = text.trim() === '';
  return (
    <form
      class="playground doctor"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class="questions">
        <div class="field">
          <label for={id}>{label}</label>
          <textarea
            id={id}
            ref={field}
            rows={5}
            aria-describedby={`${id}-hint`}
            aria-invalid={refused && !blank}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={read}
          />
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
          {failed && (
            <p class="finding finding-error" role="alert">
              This part of the page did not arrive. Check the connection and change the text.
            </p>
          )}
        </div>
        {text && (
          <p>
            <button
              type="button"
              class="copy-value"
              onClick={() => {
                if (field.current) field.current.value = '';
                setText('');
                field.current?.focus();
              }}
            >
              {forget}
            </button>
          </p>
        )}
      </div>
      {View && !blank && <View text={text} refuse={refuse} />}
    </form>
  );
}
