interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** Values with the words that they are shown by. */
  readonly choices: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChange: (chosen: T) => void;
}

/** One choice of several, with its label above it. */
export function SelectField<T extends string>({ label, choices, chosen, onChange }: SelectFieldProps<T>) {
  const choose = (value: string) => {
    const found = choices.find(([choice]) => choice === value);
    if (found) onChange(found[0]);
  };
  return (
    <label className="share__field">
      {label}
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
