import type { ChoiceKind } from "../params/choice.ts";
import { Control, type ControlProps, Name } from "./Control.tsx";
import { useId } from "./useId.ts";

/** How many options stand side by side; more go into a list. */
const SIDE_BY_SIDE = 5;

/** One of a few options: side by side, or in a list where there are many. */
export function Choice<V extends string>(props: ControlProps<ChoiceKind<V>, V>) {
  return props.of.options.length > SIDE_BY_SIDE ? <List {...props} /> : <Buttons {...props} />;
}

function Buttons<V extends string>({ of, value, onChange, link }: ControlProps<ChoiceKind<V>, V>) {
  const id = useId();
  return (
    <Control of={of} link={link} className="choice">
      <span className="control-name" id={id}>
        <Name of={of} />
      </span>
      <span className="choice-options" role="radiogroup" aria-labelledby={id}>
        {of.options.map((option) => (
          <label key={option.value} className="choice-option">
            <input
              type="radio"
              className="unseen"
              name={id}
              checked={option.value === value}
              onChange={() => onChange(option.value, "end")}
            />
            <Name of={option} />
          </label>
        ))}
      </span>
    </Control>
  );
}

function List<V extends string>({ of, value, onChange, link }: ControlProps<ChoiceKind<V>, V>) {
  const id = useId();
  return (
    <Control of={of} link={link} className="choice">
      <label className="control-name" htmlFor={id}>
        <Name of={of} />
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = of.options[target.selectedIndex];
          if (chosen) onChange(chosen.value, "end");
        }}
      >
        {of.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Control>
  );
}
