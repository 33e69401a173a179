import { wordsOf } from "../words.ts";

/** One step of the page, as the script finds it printed. */
export interface Step {
  readonly element: HTMLElement;
  readonly slide: HTMLElement;
  readonly title: string;
  /** The name of its figure, or null. */
  readonly figure: string | null;
  readonly asks: boolean;
  /** The printed options, in words and as they are set. */
  readonly options: readonly { readonly words: string; readonly html: string | null }[];
  /** How long its pair exercise takes; 0 without one. */
  readonly pairMinutes: number;
  /** The parameters that show the truth. */
  readonly show: Readonly<Record<string, unknown>> | null;
  readonly notes: string;
}

/** The steps of a printed lecture, in order. */
export function readSteps(root: ParentNode): readonly Step[] {
  return [...root.querySelectorAll<HTMLElement>(".step")].map((element) => {
    const find = (selector: string) => element.querySelector<HTMLElement>(selector);
    const { show } = element.dataset;
    return {
      element,
      slide: find(".slide")!,
      title: wordsOf(find(".slide-say > :last-child")),
      figure: find(".slide-figure [data-island=widget]")?.dataset.name ?? null,
      asks: find(".slide-reveal") !== null,
      options: [...element.querySelectorAll<HTMLElement>(".slide-options > li > :first-child")].map(
        (option) => ({ words: wordsOf(option), html: option.innerHTML }),
      ),
      pairMinutes: Number(find("[data-pair]")?.dataset.pair ?? 0),
      show: show ? (JSON.parse(show) as Record<string, unknown>) : null,
      notes: find(".slide-notes")?.innerHTML ?? "",
    };
  });
}

/** Minutes planned for each step: pair exercises take their own, the others share the rest evenly. */
export function planOf(steps: readonly Step[], minutes: number): readonly number[] {
  const paired = steps.reduce((sum, step) => sum + step.pairMinutes, 0);
  const others = steps.filter((step) => step.pairMinutes === 0).length;
  const each = Math.max(0.5, (minutes - paired) / Math.max(1, others));
  return steps.map((step) => step.pairMinutes || each);
}
