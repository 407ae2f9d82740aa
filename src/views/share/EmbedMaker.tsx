import { useContext, useEffect, useState } from "react";
import { messagesIn } from "../../i18n/defineMessages.ts";
import { embedMessages } from "../../i18n/embed.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { loadEnglish } from "../../i18n/loadEnglish.ts";
import { printEmbed } from "../../state/embed/embedSettings.ts";
import { type Place, printPlace } from "../../state/place.ts";
import { usePlace } from "../../state/readingStore.ts";
import { buildNames } from "../parts/names.ts";
import { type ReadingBudget, ReadingBudgetContext } from "../parts/readingBudget.ts";
import { EmbedForm } from "./EmbedForm.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import {
  chosenPicture,
  type EmbedOptions,
  embedSettingsOf,
  pictureName,
  startOptions,
  typedWidth,
} from "./embedOptions.ts";
import { SnippetField } from "./SnippetField.tsx";

/** Until the preview has told, and where it cannot: the height of a square picture with its head and foot, in px. */
const USUAL_HEIGHT = 800;

/** Makes the lines that put a picture on another page: choices, preview, code. */
export function EmbedMaker() {
  const place = usePlace();
  const reading = useContext(ReadingBudgetContext);
  const [options, setOptions] = useState(() => startOptions(place));
  const [measured, setMeasured] = useState<number | null>(null);
  useEnglish();
  const settings = embedSettingsOf(options, place);
  const embed = printEmbed(settings);
  const height = typedHeight(options) ?? measured ?? USUAL_HEIGHT;
  const width = typedWidth(options.width);
  return (
    <div className="share__maker">
      <EmbedForm options={options} measured={measured ?? USUAL_HEIGHT} onChange={setOptions} />
      <div className="share__made">
        <EmbedPreview
          key={`${embed} ${width}`}
          embed={embed}
          width={width}
          height={height}
          onHeight={setMeasured}
        />
        <SnippetField
          snippet={{
            kind: options.kind,
            base: new URL("./", window.location.href).href,
            embed,
            full: printPlace(settings.place),
            title: titleOf({ options, reading, place }),
            width: options.fill ? null : width,
            height,
          }}
        />
      </div>
    </div>
  );
}

/** A reader of Chinese can make an English frame: its title needs the English sentences. */
function useEnglish(): void {
  const [, setHere] = useState(false);
  useEffect(() => {
    loadEnglish()?.then(
      () => setHere(true),
      () => setHere(false),
    );
  }, []);
}

function typedHeight({ height }: EmbedOptions): number | null {
  const typed = Number.parseInt(height ?? "", 10);
  return typed > 0 && typed < 20_000 ? typed : null;
}

interface Titled {
  readonly options: EmbedOptions;
  readonly reading: ReadingBudget | null;
  readonly place: Place;
}

/** What the frame is called on the other page, in its own language: the picture and whose budget it is. */
function titleOf({ options, reading, place }: Titled): string {
  const { language } = options;
  const name = pictureName(chosenPicture(options, place), language);
  const words = messagesIn(embedMessages, language);
  if (reading === null) return words.titled(name, messagesIn(frameMessages, language).siteName);
  const { budget, glossary, annotations } = reading;
  const names = buildNames({ language, year: budget.year, glossary, annotations });
  return words.titled(name, words.about(names.show(budget.body.name), budget.year));
}
