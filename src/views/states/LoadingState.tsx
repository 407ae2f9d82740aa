import { useEffect, useState } from "react";
import { statesMessages } from "../../i18n/states.ts";
import { useMessages } from "../parts/useMessages.ts";
import "./states.css";

const SLOW_AFTER = 4000;

/** The shape of a page before its data is here; says so when the network is slow. */
export function LoadingState() {
  const words = useMessages(statesMessages);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading">
      <p className="loading__text" role="status">
        {slow ? words.slow : words.loading}
      </p>
      <div className="loading__shape loading__shape--title" />
      <div className="loading__shape loading__shape--line" />
      <div className="loading__shape loading__shape--disc" />
    </div>
  );
}
