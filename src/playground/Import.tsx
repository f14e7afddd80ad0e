import { useRef, useState } from 'preact/hooks';
import { usePlayground } from './state.ts';

interface Props {
  /** What it is called where it stands open before the questions. */
  first?: string | undefined;
}

/** Fills the fields from something the reader has already. */
export function Import({ first }: Props) {
  const { awake, fill, provider } = usePlayground();
  const [said, say] = useState('');
  // The text stays with its field: with a value from here, what was put in before the script is lost.
  const field = useRef<HTMLTextAreaElement>(null);

  const read = async () => {
    await awake();
    const readPasted = await provider.value.paste?.();
    if (!readPasted) return;
    const result = readPasted(field.current?.value ?? '');
    if ('refused' in result) {
      say(result.refused);
      if (result.forget && field.current) field.current.value = '';
      return;
    }
    fill(result.answers);
    say(result.message);
  };

  if (!provider.value.pasteLabel) return null;
  return (
    <details class="import" open={first !== undefined}>
      <summary>{first ?? 'Fill from something you have'}</summary>
      <div class="field">
        <label for="playground-import">{provider.value.pasteLabel}</label>
        <textarea
          ref={field}
          id="playground-import"
          rows={4}
          spellcheck={false}
          autocomplete="off"
        />
      </div>
      <p>
        <button
          type="button"
          class="small-button"
          onClick={() => {
            read().catch(() => {
              say('This part of the page did not arrive. Check the connection and press again.');
            });
          }}
        >
          Fill the fields
        </button>
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </details>
  );
}
