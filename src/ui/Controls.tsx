import { type ComponentType, createContext, type ReactNode, use, useMemo } from "react";
import type { Kind, Params } from "../params/kind.ts";
import type { ControlProps, When } from "./Control.tsx";

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

/**
 * A control that is told the name of its parameter only and finds the rest in the `<Controls>` around it. A figure lists the controls it
 * wants, so a page loads no others. `kinds` are the kinds it can show; others, and unknown names, are an error.
 */
export function control<K extends Kind<T>, T>(
  View: ComponentType<ControlProps<K, T>>,
  ...kinds: readonly string[]
) {
  return function NamedControl({ param }: NamedControlProps) {
    const state = use(ControlsContext);
    const of = state?.params[param];
    if (!state || !of || !kinds.includes(of.kind)) {
      throw new Error(
        `“${param}” is ${of ? `of kind ${of.kind}` : "no parameter"}; this control shows ${kinds.join(" and ")}`,
      );
    }
    return (
      <View
        of={of as K}
        value={state.values[param] as T}
        onChange={(value, when) => state.onChange(param, value, when)}
        link={state.instance === undefined ? undefined : `${state.instance}.${param}`}
      />
    );
  };
}
