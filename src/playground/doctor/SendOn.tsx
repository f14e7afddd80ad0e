/** The box of the page /doctor that takes anything. */
const anything = '#doctor-any';

/** Puts a text that is in the wrong box into the one that finds out what it is. */
export function SendOn({ text }: { text: string }) {
  return (
    <p>
      <button
        type="button"
        class="small-button"
        onClick={() => {
          const field = document.querySelector<HTMLTextAreaElement>(anything);
          if (!field) return;
          field.value = text;
          field.dispatchEvent(new Event('input'));
          field.focus();
        }}
      >
        Find out what it is
      </button>
    </p>
  );
}

/** Whether such a box is on the page. */
export function canSendOn(): boolean {
  return document.querySelector(anything) !== null;
}
