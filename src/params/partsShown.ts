import { type ChoiceKind, choice } from "./choice.ts";

/**
 * Which parts of a figure are shown: all of it, or one of a few views of fewer parts, named by what they show, for a room that reads them
 * from its last row. A preset does not change it.
 */
export function partsShown<Name extends string>(
  views: Readonly<Record<Name, string>>,
): ChoiceKind<"all" | Name> {
  const named = Object.entries<string>(views).map(([value, label]) => ({ value: value as Name, label }));
  return choice<"all" | Name>({
    label: "parts shown",
    default: "all",
    options: [{ value: "all", label: "everything" }, ...named],
  });
}
