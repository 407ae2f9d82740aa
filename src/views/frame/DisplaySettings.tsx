import { frameMessages } from "../../i18n/frame.ts";
import { type PlaceChange, TEXT_SIZES, THEMES } from "../../state/place.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { Popover } from "../parts/Popover.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** Text size, colours, with pictures or plain, and the statement on accessibility; every choice is an address. */
export function DisplaySettings() {
  const words = useMessages(frameMessages);
  const href = useHref();
  const place = usePlace();
  return (
    <Popover className="header__tool-popover" label={words.display}>
      <Choices
        title={words.text}
        choices={TEXT_SIZES.map((text) => [words.texts[text], { text }, text === place.text])}
      />
      <Choices
        title={words.theme}
        choices={THEMES.map((theme) => [words.themes[theme], { theme }, theme === place.theme])}
      />
      <Choices
        title={words.layout}
        choices={[
          [words.layouts.full, { plain: false }, !place.plain],
          [words.layouts.plain, { plain: true }, place.plain],
        ]}
      />
      <a className="settings__more" href={href({ page: "accessibility" })}>
        {words.accessibility}
      </a>
    </Popover>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly choices: readonly (readonly [name: string, change: PlaceChange, chosen: boolean])[];
}

function Choices({ title, choices }: ChoicesProps) {
  const href = useHref();
  return (
    <>
      <span className="settings__title">{title}</span>
      <span className="settings__choices">
        {choices.map(([name, change, chosen]) => (
          <a
            key={name}
            className="settings__choice"
            href={href(change)}
            aria-current={chosen ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </span>
    </>
  );
}
