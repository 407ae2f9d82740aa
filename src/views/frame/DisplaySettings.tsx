import { frameMessages } from "../../i18n/frame.ts";
import { TEXT_SIZES, THEMES } from "../../state/place.ts";
import { useHref, usePlace } from "../../state/readingStore.ts";
import { Popover } from "../parts/Popover.tsx";
import { useMessages } from "../parts/useMessages.ts";

/** Text size and light or dark; every choice is an address. */
export function DisplaySettings() {
  const words = useMessages(frameMessages);
  const href = useHref();
  const place = usePlace();
  return (
    <Popover className="header__tool-popover" label={words.display}>
      <span className="settings__title">{words.text}</span>
      <span className="settings__choices">
        {TEXT_SIZES.map((text) => (
          <a
            key={text}
            className="settings__choice"
            href={href({ text })}
            aria-current={text === place.text ? "true" : undefined}
          >
            {words.texts[text]}
          </a>
        ))}
      </span>
      <span className="settings__title">{words.theme}</span>
      <span className="settings__choices">
        {THEMES.map((theme) => (
          <a
            key={theme}
            className="settings__choice"
            href={href({ theme })}
            aria-current={theme === place.theme ? "true" : undefined}
          >
            {words.themes[theme]}
          </a>
        ))}
      </span>
    </Popover>
  );
}
