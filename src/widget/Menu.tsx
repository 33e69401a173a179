import { lazy, Suspense, useState } from "react";
import { queryOf, reset, type WidgetInstance } from "./store.ts";

/** The address of this figure alone, in the state it is in. */
const alone = (instance: WidgetInstance) =>
  `${import.meta.env.BASE_URL}widgets/${instance.id}/${queryOf(instance)}`;

const TakeAway = lazy(() => import("./takeaway/TakeAway.tsx"));

/** Reset, open alone, copy link, take away: quiet, and the same under every figure. */
export function Menu({ instance }: { instance: WidgetInstance }) {
  const [said, say] = useState("");
  const [taking, take] = useState(false);
  const address = () => new URL(alone(instance), location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      say("Link copied");
    } catch {
      say("The browser refused to copy; “Open alone” has the link in its address");
    }
  };
  return (
    <>
      <div className="menu">
        <button type="button" onClick={() => reset(instance)}>
          Reset
        </button>
        <a
          href={`${import.meta.env.BASE_URL}widgets/${instance.id}/`}
          onPointerDown={(event) => event.currentTarget.setAttribute("href", alone(instance))}
          onFocus={(event) => event.currentTarget.setAttribute("href", alone(instance))}
        >
          Open alone
        </a>
        <button type="button" onClick={copy}>
          Copy link
        </button>
        <button type="button" aria-expanded={taking} onClick={() => take(!taking)}>
          Take away
        </button>
        <span role="status">{said}</span>
      </div>
      {taking && (
        <Suspense fallback={<p role="status">Fetching…</p>}>
          <TakeAway instance={instance} address={address} />
        </Suspense>
      )}
    </>
  );
}
