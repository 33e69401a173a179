import { createContext, type FunctionComponent, type ReactNode, useContext, useMemo } from "react";
import type { Params } from "../params/kind.ts";
import type { When } from "./Control.tsx";

/** What the controls below it stand for. */
export interface ControlsState {
  readonly params: Params;
  readonly values: Readonly<Record<string, unknown>>;
  readonly onChange: (name: string, value: unknown, when: When) => void;
  /** The widget's name on its page; a control is linked as `instance.param`. */
  readonly instance?: string | undefined;
}

const ControlsContext = /* @__PURE__ */ createContext<ControlsState | undefined>(undefined);

/** One line of controls, in the order in which one uses them. */
export function Controls({
  children,
  params,
  values,
  onChange,
  instance,
}: ControlsState & { readonly children: ReactNode }) {
  const state = useMemo(() => ({ params, values, onChange, instance }), [params, values, onChange, instance]);
  return (
    <div className="controls">
      <ControlsContext value={state}>{children}</ControlsContext>
    </div>
  );
}

export interface NamedControlProps {
  /** The name of a parameter. */
  readonly param: string;
}

type Found = "of" | "value" | "onChange" | "link";

/**
 * A control that is told the name of its parameter only and finds the rest in the `<Controls>` around it. A figure lists the controls it
 * wants, so a page loads no others. `kind` is what it can show; a parameter of another kind, or of no name, is an error.
 */
export function control<Props extends object>(View: FunctionComponent<Props>, kind: string) {
  return function NamedControl({ param, ...rest }: NamedControlProps & Omit<Props, Found>) {
    const state = useContext(ControlsContext);
    const of = state?.params[param];
    if (!state || of?.kind !== kind) {
      throw new Error(
        `“${param}” is ${of ? `of kind ${of.kind}` : "no parameter"}; this control shows a ${kind}`,
      );
    }
    const found = {
      ...rest,
      of,
      value: state.values[param],
      onChange: (value: unknown, when: When) => state.onChange(param, value, when),
      link: state.instance === undefined ? undefined : `${state.instance}.${param}`,
    };
    // The kind was just compared; TypeScript cannot follow it from a name to a type.
    return <View {...(found as unknown as Props)} />;
  };
}
