import type { ReactNode } from "react";
import type { Params, Values } from "../params/index.ts";

/** What a picture says in numbers: a number, nested arrays of numbers, or null where it is undefined. */
export type Quantity = number | null | readonly Quantity[];
export type Quantities = Readonly<Record<string, Quantity>>;

/** A named setting of a widget's parameters, offered under its menu and by digits on the projector. */
export interface Preset<P extends Params> {
  readonly name: string;
  readonly values: Partial<Values<P>>;
}

/** `widget.ts` of a widget's folder: all that is known of it before its picture is needed; that stands beside it in `View.tsx`. */
export interface WidgetDefinition<P extends Params = Params> {
  readonly title: string;
  /** One sentence for the gallery and the widget's own page. */
  readonly summary: string;
  readonly params: P;
  readonly presets?: readonly Preset<P>[];
}

/** What a figure is handed: the parameters as they are, the model that follows from them, and the way to change them. */
export interface FigureProps<P extends Params, M> {
  readonly values: Values<P>;
  readonly model: M;
  /** Changes parameters; each new value is normalised by its kind. */
  set(change: Partial<Values<P>>): void;
  /** Brackets a drag: while it is held, nothing is spoken and the address waits. */
  hold(held: boolean): void;
  /** The name under which links call a parameter or quantity: `link("h")` is `"secant.h"`. */
  link(name: string): string;
}

/** The default export of a widget's `View.tsx`. */
export interface WidgetView<P extends Params, M> {
  /** Pure: parameters in, everything the picture shows out. May throw a sentence for parameters it cannot show. */
  model(values: Values<P>): M;
  quantities(model: M, values: Values<P>): Quantities;
  /** The sentence under the figure: what is to be seen now, in words. */
  describe(model: M, values: Values<P>): string;
  Figure(props: FigureProps<P, M>): ReactNode;
  /** The numbers behind the picture, to be read and copied; the quantities when nothing is said. */
  table?(model: M, values: Values<P>): Table;
  /** The functions that the picture is about, to be run elsewhere. */
  code?(values: Values<P>): readonly FormulaAt[];
}

/** Numbers in columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/** A typed function and a place: what "as code" prints value and derivative of. */
export interface FormulaAt {
  readonly name: string;
  /** The function's text, in the names of `at`. */
  readonly formula: string;
  readonly at: Readonly<Record<string, number>>;
}

/** States a widget; the id is its folder's name. */
export function defineWidget<P extends Params>(definition: WidgetDefinition<P>): WidgetDefinition<P> {
  return definition;
}

/** States how a widget looks, checked against its own parameters (`defineView<typeof widget.params, Model>`). */
export function defineView<P extends Params, M>(view: WidgetView<P, M>): WidgetView<P, M> {
  return view;
}
