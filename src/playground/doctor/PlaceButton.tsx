import type { Place } from '../../sso/check/diagnose.ts';

interface Props {
  place: Place;
  names: readonly string[];
  onShow: (place: Place) => void;
}

/** A place in the reader’s files, which it selects there. */
export function PlaceButton({ place, names, onShow }: Props) {
  return (
    <button
      type="button"
      class="place"
      onClick={() => {
        onShow(place);
      }}
    >
      <span class="visually-hidden">Select the place: </span>
      {names[place.source]} {place.line}:{place.column}
    </button>
  );
}
