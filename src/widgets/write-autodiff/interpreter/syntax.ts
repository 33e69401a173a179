import type { Place } from "./fault.ts";

/** A parameter of a function; of a constructor, `field` when it is written with a modifier and so becomes a field. */
export interface Parameter {
  readonly name: string;
  readonly place: Place;
  readonly fallback: Expression | null;
  readonly field: boolean;
  /** `...rest` */
  readonly rest: boolean;
}

/** A function as it is written; an expression as its body is returned. */
export interface FunctionText {
  readonly name: string;
  readonly params: readonly Parameter[];
  readonly body: readonly Statement[] | Expression;
  /** Arrow functions keep the `this` around them. */
  readonly arrow: boolean;
  readonly place: Place;
}

export interface ClassText {
  readonly name: string;
  readonly maker: FunctionText | null;
  readonly fields: readonly { readonly name: string; readonly value: Expression | null }[];
  readonly methods: readonly FunctionText[];
  readonly place: Place;
}

/** What may stand left of `=`. */
export type Target = Extract<Expression, { kind: "name" | "member" | "index" }>;

export type Expression = { readonly place: Place } & (
  | { readonly kind: "literal"; readonly value: number | string | boolean | null | undefined }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "this" }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "spread"; readonly of: Expression }
  | { readonly kind: "record"; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: "function"; readonly text: FunctionText }
  | { readonly kind: "unary"; readonly sign: string; readonly of: Expression }
  | { readonly kind: "update"; readonly sign: string; readonly before: boolean; readonly target: Target }
  | {
      readonly kind: "binary";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "choose";
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | {
      readonly kind: "assign";
      readonly sign: string;
      readonly target: Target;
      readonly value: Expression;
    }
  | { readonly kind: "member"; readonly of: Expression; readonly name: string; readonly maybe: boolean }
  | { readonly kind: "index"; readonly of: Expression; readonly index: Expression }
  | { readonly kind: "call"; readonly of: Expression; readonly args: readonly Expression[] }
  | { readonly kind: "new"; readonly of: Expression; readonly args: readonly Expression[] }
);

export interface Declaration {
  readonly name: string;
  readonly place: Place;
  readonly constant: boolean;
  readonly value: Expression | null;
}

export type Statement = { readonly place: Place } & (
  | { readonly kind: "declare"; readonly items: readonly Declaration[] }
  | { readonly kind: "function"; readonly text: FunctionText }
  | { readonly kind: "class"; readonly text: ClassText }
  | { readonly kind: "if"; readonly test: Expression; readonly yes: Statement; readonly no: Statement | null }
  | {
      readonly kind: "for";
      readonly first: Statement | null;
      readonly test: Expression | null;
      readonly next: Expression | null;
      readonly body: Statement;
    }
  | {
      readonly kind: "each";
      readonly item: Declaration;
      readonly list: Expression;
      readonly body: Statement;
    }
  | { readonly kind: "return"; readonly value: Expression | null }
  | { readonly kind: "break" | "continue" | "empty" }
  | { readonly kind: "block"; readonly body: readonly Statement[] }
  | { readonly kind: "expression"; readonly of: Expression }
);
