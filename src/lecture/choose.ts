import { wordsOf } from "./words.ts";

/** On the page that the room's phones open: an option is chosen in private, and only then the answer shows. Nothing leaves the device. */
export function followChoices(root: ParentNode): void {
  for (const ask of root.querySelectorAll<HTMLElement>(".slide-ask")) {
    const options = [...ask.querySelectorAll<HTMLElement>(".slide-options > li")];
    const reveal = ask.querySelector<HTMLDetailsElement>(".slide-reveal");
    if (options.length === 0 || !reveal) continue;
    const said = document.createElement("p");
    said.className = "slide-chosen";
    said.setAttribute("role", "status");
    reveal.before(said);
    const right = options.findIndex((option) => "right" in option.dataset);
    const buttons = options.map((option) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...option.childNodes);
      if (isFormula(button)) button.setAttribute("aria-label", wordsOf(button));
      option.append(button);
      return button;
    });
    for (const [chosen, button] of buttons.entries())
      button.addEventListener("click", () => {
        for (const [index, other] of buttons.entries())
          other.setAttribute("aria-pressed", String(index === chosen));
        ask.dataset.chosen = "";
        reveal.open = true;
        said.textContent = sentence(chosen, right);
      });
  }
}

/** Whether an option is formulas alone, which not every browser takes for a name. */
function isFormula(option: HTMLElement): boolean {
  const copy = option.cloneNode(true) as HTMLElement;
  for (const formula of copy.querySelectorAll(".katex")) formula.remove();
  return copy.textContent?.trim() === "";
}

const letter = (index: number) => String.fromCharCode(65 + index);

function sentence(chosen: number, right: number): string {
  if (right < 0) return `You chose ${letter(chosen)}.`;
  return chosen === right
    ? `You chose ${letter(chosen)}: right.`
    : `You chose ${letter(chosen)}. The answer is ${letter(right)}.`;
}
