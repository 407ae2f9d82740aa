import { useId } from "react";
import { termsMessages } from "../../i18n/terms.ts";
import { useMessages } from "../parts/useMessages.ts";

interface TermFilterProps {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly count: number;
}

/** The field that narrows the glossary while the reader types; says how many entries are left. */
export function TermFilter({ typed, setTyped, count }: TermFilterProps) {
  const words = useMessages(termsMessages);
  const id = useId();
  return (
    <search className="term-filter">
      <label className="term-filter__label" htmlFor={id}>
        {words.filter}
      </label>
      <div className="term-filter__field">
        <input
          id={id}
          className="term-filter__input"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        <p className="term-filter__count" role="status">
          {count > 0 ? words.found(count) : words.foundNone}
        </p>
      </div>
    </search>
  );
}
