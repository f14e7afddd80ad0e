import { useEffect, useState } from 'preact/hooks';

/** Copies a value and says that it did. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => {
      say('');
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);

  return (
    <button
      type="button"
      class="copy-value"
      onClick={() => {
        navigator.clipboard.writeText(value).then(
          () => {
            say('Copied');
          },
          () => {
            say('Select it and press Ctrl+C');
          },
        );
      }}
    >
      <span aria-live="polite">{said || 'Copy'}</span>
      <span class="visually-hidden"> {label}</span>
    </button>
  );
}
