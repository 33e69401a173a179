import { tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";

/** The name of the lowest point; where there is little room, its symbol. */
export const Optimum = () => (
  <>
    <span className="descent-word">optimum </span>
    <Formula of={tex`\mathbf x^*`} />
  </>
);
