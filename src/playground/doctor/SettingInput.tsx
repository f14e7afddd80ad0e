import type { Signal } from '@preact/signals';

interface Props {
  id: string;
  label: string;
  /** The variable it stands for. */
  setting: string;
  text: Signal<string>;
  example?: string;
  refused?: string | undefined;
}

/** A setting that is tried out here; nothing keeps it. */
export function SettingInput({ id, label, setting, text, example, refused }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={text.value}
        placeholder={example}
        aria-describedby={`${id}-hint`}
        aria-invalid={refused !== undefined}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <div id={`${id}-hint`}>
        <p class="hint">
          <code>{setting}</code>
        </p>
        {refused && (
          <p class="finding finding-error">
            <strong>Not usable.</strong> {refused}
          </p>
        )}
      </div>
    </div>
  );
}
