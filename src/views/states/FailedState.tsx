import { DataError, type DataProblem } from "../../budget/problem.ts";
import { statesMessages } from "../../i18n/states.ts";
import { isMissingPart } from "../../state/missingParts.ts";
import { useMessages } from "../parts/useMessages.ts";
import { MissingPart } from "./MissingPart.tsx";
import "./states.css";

interface FailedStateProps {
  readonly error: Error;
  readonly retry: () => void;
}

const MOST_SHOWN = 8;

/** A data file that cannot be read: which file, where, what was expected and what was found. */
export function FailedState({ error, retry }: FailedStateProps) {
  const words = useMessages(statesMessages);
  if (isMissingPart(error)) return <MissingPart />;
  const title = error instanceof DataError ? words.failedTitle(error.file) : words.failedOther;
  return (
    <section className="failed" role="alert">
      <h1 className="failed__title">{title}</h1>
      {error instanceof DataError ? <ProblemList problems={error.problems} /> : <p>{error.message}</p>}
      <p>{words.failedRest}</p>
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </section>
  );
}

/** The first problems of a file, each with its place in it. */
export function ProblemList({ problems }: { readonly problems: readonly DataProblem[] }) {
  const words = useMessages(statesMessages);
  const rest = problems.length - MOST_SHOWN;
  return (
    <ul className="failed__problems">
      {problems.slice(0, MOST_SHOWN).map((problem) => (
        <li key={`${problem.place}${problem.kind}${problem.found}`}>
          <code>{problem.place === "" ? words.wholeFile : problem.place}</code> {words.problem(problem)}
        </li>
      ))}
      {rest > 0 && <li>{words.more(rest)}</li>}
    </ul>
  );
}
