import { useEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../sso/upgrade/releases.ts';

interface Props {
  field: Refusal['field'];
  label: string;
  value: string;
  /** What this browser keeps of it. */
  kept?: () => string | undefined;
  refusal: Refusal | undefined;
  onChange: (release: string) => void;
}

/** A release, with or without its patch. */
export function ReleaseInput({ field, label, value, kept, refusal, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const id = `upgrade-${field}`;
  const wrong = refusal?.field === field;
  useEffect(() => {
    const { current } = input;
    if (!current) return;
    // What was typed before the script arrived counts, and more than what is kept.
    const known = current.value === value ? kept?.() : current.value;
    if (known !== undefined && known !== value) onChange(known);
  }, []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {wrong ? (
          <span class="finding finding-error">{refusal.refused}</span>
        ) : field === 'from' ? (
          'Such as 1.12, or 1.12.3'
        ) : (
          'Its newest patch, unless you name one'
        )}
      </p>
    </div>
  );
}
