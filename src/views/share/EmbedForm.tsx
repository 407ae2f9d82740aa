import { BASES } from "../../budget/basis.ts";
import { LANGUAGES } from "../../budget/language.ts";
import { commonMessages } from "../../i18n/common.ts";
import { frameMessages } from "../../i18n/frame.ts";
import { shareMessages } from "../../i18n/share.ts";
import { SHOWN, type Shown } from "../../state/embed/embedSettings.ts";
import { SNIPPET_KINDS } from "../../state/embed/embedSnippet.ts";
import { THEMES } from "../../state/place.ts";
import { useMessages } from "../parts/useMessages.ts";
import { CheckField } from "./CheckField.tsx";
import { type EmbedOptions, NARROWEST, WIDEST } from "./embedOptions.ts";
import { PictureField } from "./PictureField.tsx";
import { SelectField } from "./SelectField.tsx";

interface EmbedFormProps {
  readonly options: EmbedOptions;
  /** In px, as the preview has told. */
  readonly measured: number;
  readonly onChange: (options: EmbedOptions) => void;
}

/** What an editor chooses: the picture, how it reads and looks, how large it is and what stands around it. */
export function EmbedForm({ options, measured, onChange }: EmbedFormProps) {
  const words = useMessages(shareMessages);
  const common = useMessages(commonMessages);
  const frame = useMessages(frameMessages);
  const bases = { "with-carry-over": common.basisWith, "current-year": common.basisCurrent } as const;
  const change = (part: Partial<EmbedOptions>) => onChange({ ...options, ...part });
  return (
    <div className="share__form">
      <PictureField chosen={options.picture} onChange={(picture) => change({ picture })} />
      <SelectField
        label={words.basis}
        choices={BASES.map((basis) => [basis, bases[basis]])}
        chosen={options.basis}
        onChange={(basis) => change({ basis })}
      />
      <SelectField
        label={words.language}
        choices={LANGUAGES.map((language) => [language, words.languages[language]])}
        chosen={options.language}
        onChange={(language) => change({ language })}
      />
      <SelectField
        label={words.theme}
        choices={THEMES.map((theme) => [theme, frame.themes[theme]])}
        chosen={options.theme}
        onChange={(theme) => change({ theme })}
      />
      <SizeFields options={options} measured={measured} onChange={onChange} />
      <ShownFields shown={options.shown} onChange={(shown) => change({ shown })} />
      <SelectField
        label={words.kind}
        choices={SNIPPET_KINDS.map((kind) => [kind, words.kinds[kind]])}
        chosen={options.kind}
        onChange={(kind) => change({ kind })}
      />
      <p className="share__why">{words.kindsWhy[options.kind]}</p>
    </div>
  );
}

function SizeFields({ options, measured, onChange }: EmbedFormProps) {
  const words = useMessages(shareMessages);
  return (
    <div className="share__sizes">
      <label className="share__field">
        {words.width}
        <input
          type="number"
          min={NARROWEST}
          max={WIDEST}
          value={options.width}
          onChange={(event) => onChange({ ...options, width: event.target.value })}
        />
      </label>
      <label className="share__field">
        <span>
          {words.height}{" "}
          <span className="share__why">{options.height === null ? words.measured : words.byHand}</span>
        </span>
        <input
          type="number"
          min={1}
          max={19_999}
          value={options.height ?? String(measured)}
          onChange={(event) => onChange({ ...options, height: event.target.value })}
        />
      </label>
      <CheckField
        label={words.fill}
        checked={options.fill}
        onChange={(fill) => onChange({ ...options, fill })}
      />
      {options.height !== null && (
        <button type="button" className="button" onClick={() => onChange({ ...options, height: null })}>
          {words.measureAgain}
        </button>
      )}
    </div>
  );
}

interface ShownFieldsProps {
  readonly shown: readonly Shown[];
  readonly onChange: (shown: readonly Shown[]) => void;
}

/** What stands around and beside the picture. */
function ShownFields({ shown, onChange }: ShownFieldsProps) {
  const words = useMessages(shareMessages);
  return (
    <fieldset className="share__group">
      <legend>{words.shown}</legend>
      {SHOWN.map((name) => (
        <CheckField
          key={name}
          label={words.showns[name]}
          checked={shown.includes(name)}
          onChange={(checked) =>
            onChange(SHOWN.filter((each) => (each === name ? checked : shown.includes(each))))
          }
        />
      ))}
    </fieldset>
  );
}
