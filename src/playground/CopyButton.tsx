import { useEffect, useState } from 'preact/hooks';

interface Props {
  /** The text, or how to make it when it is asked for. */
  value: string | (() => string);
  /** What is copied, for whoever does not see where the button stands. */
  label: string;
  text?: string;
}

/** Copies a value and says that it did. */
export function CopyButton({ value, label, text = 'Copy' }: Props) {
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
      class="small-button"
      onClick={() => {
        navigator.clipboard.writeText(typeof value === 'string' ? value : value()).then(
          () => {
            say('Copied');
          },
          () => {
            say('Select it and press Ctrl+C');
          },
        );
      }}
    >
      <span aria-live="polite">{said || text}</span>
      <span class="visually-hidden"> {label}</span>
    </button>
  );
}
