import { DataError } from "../../budget/problem.ts";
import { statesMessages } from "../../i18n/states.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ProblemList } from "./FailedState.tsx";
import "./states.css";

interface FailedNoticeProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** A file that only helps (explanations, English names) failed: a folded notice; the page goes on without it. */
export function FailedNotice({ error, retry }: FailedNoticeProps) {
  const words = useMessages(statesMessages);
  return (
    <details className="failed-notice">
      <summary>{error instanceof DataError ? words.failedTitle(error.file) : words.failedOther}</summary>
      {error instanceof DataError ? <ProblemList problems={error.problems} /> : <p>{error.message}</p>}
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </details>
  );
}
