import { Fragment } from "react";
import { Formula } from "../../ui/index.ts";
import { LAYERS } from "./model.ts";
import { LAYER_NAMES, LOSS, THETA_NAMES } from "./symbols.ts";
import type { Props } from "./View.tsx";

/** The chain of layers with its parameters; what the chosen ones need is lit back from the loss. */
export function Layers({ model: { theta, widths }, set, link }: Props) {
  return (
    <div
      className="chain-layers"
      role="group"
      aria-label="The layers; choose whose parameters to differentiate by"
    >
      {widths.map((width, k) => (
        <Fragment key={LAYER_NAMES[k]!.tex}>
          <span className={`chain-layer${k > theta ? " passed" : ""}`}>
            <Formula of={LAYER_NAMES[k]!} />
            <small>{width}</small>
          </span>
          {k < LAYERS && (
            <span className={`chain-gap${k > theta ? " passed" : ""}`}>
              <button
                type="button"
                aria-pressed={k === theta}
                data-link={link("theta")}
                onClick={() => set({ theta: k })}
              >
                <span aria-hidden="true">
                  <Formula of={THETA_NAMES[k]!} />
                </span>
                <span className="unseen">parameters of layer {k}</span>
              </button>
            </span>
          )}
        </Fragment>
      ))}
      <span className="chain-gap passed" />
      <span className="chain-layer passed loss">
        <Formula of={LOSS} />
      </span>
    </div>
  );
}
