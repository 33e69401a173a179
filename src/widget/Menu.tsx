import { useState } from "react";
import { embedCode } from "./embed.ts";
import { queryOf, reset, type WidgetInstance } from "./store.ts";

/** The address of this figure alone, in the state it is in. */
const alone = (instance: WidgetInstance) =>
  `${import.meta.env.BASE_URL}widgets/${instance.id}/${queryOf(instance)}`;

/** Reset, open alone, copy link: quiet, and the same under every figure. */
export function Menu({ instance }: { instance: WidgetInstance }) {
  const [said, say] = useState("");
  const copy = async (what: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${what} copied`);
    } catch {
      say("The browser refused to copy; “Open alone” has the link in its address");
    }
  };
  const here = () => new URL(alone(instance), location.href).href;
  const frame = () => {
    const url = new URL(here());
    url.searchParams.set("embed", "");
    return embedCode(url.href, instance.definition.title);
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
      <button type="button" onClick={() => copy("Link", here())}>
        Copy link
      </button>
      <button type="button" onClick={() => copy("Embed code", frame())}>
        Copy embed code
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
