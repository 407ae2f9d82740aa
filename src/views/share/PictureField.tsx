import { shareMessages } from "../../i18n/share.ts";
import { usePlace } from "../../state/readingStore.ts";
import { useMessages } from "../parts/useMessages.ts";
import { type EmbedPicture, listPictures, pictureName } from "./embedOptions.ts";

interface PictureFieldProps {
  /** The key of an EmbedPicture. */
  readonly chosen: string;
  readonly onChange: (picture: string) => void;
}

/** The choice of the picture: what the reader sees, a whole view, or a part of the overview. */
export function PictureField({ chosen, onChange }: PictureFieldProps) {
  const words = useMessages(shareMessages);
  const place = usePlace();
  const pictures = listPictures(place);
  const titles = { here: words.pictureHere, views: words.views, parts: words.parts } as const;
  const nameOf = (picture: EmbedPicture) => {
    const name = pictureName(picture, place.language);
    return picture.group === "here" ? words.here(name) : name;
  };
  return (
    <label className="share__field">
      {words.picture}
      <select value={chosen} onChange={(event) => onChange(event.target.value)}>
        {(["here", "views", "parts"] as const).map((group) => (
          <optgroup key={group} label={titles[group]}>
            {pictures
              .filter((picture) => picture.group === group)
              .map((picture) => (
                <option key={picture.key} value={picture.key}>
                  {nameOf(picture)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
