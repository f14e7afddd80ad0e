/** Wraps the lines of every file on the site; behaviour/wrap.ts hears the press. */
export function WrapButton() {
  return (
    <button
      type="button"
      class="wrap small-button"
      ref={(button) => {
        if (button) button.ariaPressed = String('wrap' in document.documentElement.dataset);
      }}
    >
      Wrap
    </button>
  );
}
