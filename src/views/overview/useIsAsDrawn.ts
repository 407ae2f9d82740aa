import { START } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";

/** Whether the place is still the one that the build has drawn. */
export function useIsAsDrawn(): boolean {
  const { view, basis, language, text } = usePlace();
  return view === START.view && basis === START.basis && language === START.language && text === START.text;
}
