import { useEffect, useRef, useState } from "react";
import { shareMessages } from "../../i18n/share.ts";
import { listenToFrame } from "../../state/embed/embedPreview.ts";
import { useMessages } from "../parts/useMessages.ts";

interface EmbedPreviewProps {
  /** The fragment of the embed address. */
  readonly embed: string;
  /** In px, as the frame will stand on the other page. */
  readonly width: number;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** How long a frame may take before the reader is told that it does not come, in ms. */
const PATIENCE = 10_000;

/** The frame itself, as it will stand on the other page; it tells how high it is. */
export function EmbedPreview({ embed, width, height, onHeight }: EmbedPreviewProps) {
  const words = useMessages(shareMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  const [heard, setHeard] = useState(false);
  const [late, setLate] = useState(false);
  useEffect(
    () =>
      listenToFrame(window, {
        frame: () => frame.current?.contentWindow ?? null,
        onHello: () => setHeard(true),
        onHeight,
      }),
    [onHeight],
  );
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="share__preview">
      <h4>{words.preview}</h4>
      <p className="share__why" role="status">
        {late && !heard ? words.previewFailed : ""}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that is wider than its stage is scrolled by keys, too */}
      <section className="share__stage" tabIndex={0} aria-label={words.preview}>
        <iframe
          ref={frame}
          src={`embed.html${embed}`}
          title={words.previewTitle}
          width={width}
          height={height}
        />
      </section>
    </div>
  );
}
