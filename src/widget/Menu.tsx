import { useState } from "react";
import { queryOf, reset, type WidgetInstance } from "./store.ts";

/** The address of this figure alone, in the state it is in. */
const alone = (instance: WidgetInstance) =>
  `${import.meta.env.BASE_URL}widgets/${instance.id}/${queryOf(instance)}`;

/** Reset, open alone, copy link: quiet, and the same under every figure. */
export function Menu({ instance }: { instance: WidgetInstance }) {
  const [said, say] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(alone(instance), location.href).href);
      say("Link copied");
    } catch {
      say("The browser refused to copy; the link is in “Open alone”");
    }
  };
  return (
    <div className="menu">
      <button type="button" onClick={() => reset(instance)}>
        Reset
      </button>
      <a
        href={`${import.meta.env.BASE_URL}widgets/${instance.id}/`}
        onClick={(event) => {
          event.currentTarget.href = alone(instance);
        }}
      >
        Open alone
      </a>
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
