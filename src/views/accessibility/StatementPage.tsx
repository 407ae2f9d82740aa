import { useEffect, useRef } from "react";
import { accessibilityMessages } from "../../i18n/accessibility.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { useHref } from "../../state/readingStore.ts";
import { ApartHeader } from "../frame/ApartHeader.tsx";
import { useMessages } from "../parts/useMessages.ts";
import "./statement.css";

/** The statement on accessibility: what the site does for every reader, what was tested and how, what is known not to work. */
export function StatementPage() {
  const frame = useMessages(frameMessages);
  const words = useMessages(accessibilityMessages);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${words.title} · ${frame.siteName}`;
  }, [words, frame]);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {frame.skip}
      </button>
      <ApartHeader back={words.back} />
      <main className="page statement" ref={main} tabIndex={-1}>
        <h1 className="statement__title">{words.title}</h1>
        <p className="statement__lead">{words.lead}</p>
        <Wishes />
        {words.sections.map(({ title, points }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="statement__points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        <p className="statement__tested">{words.tested}</p>
      </main>
    </>
  );
}

/** The settings that the statement speaks of, to be tried where they are explained. */
function Wishes() {
  const words = useMessages(accessibilityMessages);
  const href = useHref();
  return (
    <section>
      <h2>{words.wishesTitle}</h2>
      <p>{words.wishesLead}</p>
      <ul className="statement__wishes">
        <li>
          <a href={href({ text: "huge" })}>{words.huge}</a>
        </li>
        <li>
          <a href={href({ theme: "contrast" })}>{words.contrast}</a>
        </li>
        <li>
          <a href={href({ plain: true })}>{words.plain}</a>
        </li>
        <li>
          <a href={href({ text: "standard", theme: "auto", plain: false })}>{words.usual}</a>
        </li>
      </ul>
    </section>
  );
}
