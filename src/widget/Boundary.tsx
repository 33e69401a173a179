import { Component, type ReactNode } from "react";
import { InstanceContext } from "./context.ts";
import { reset, type WidgetInstance } from "./store.ts";

interface Props {
  /** The picture as it was printed at build time: what is shown when the live one fails. */
  readonly printed: string | undefined;
  readonly children: ReactNode;
}

/** Keeps a fault in one figure from the rest of the page: a sentence, the printed picture, and a way back. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  static override contextType = InstanceContext;
  declare context: WidgetInstance | null;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const again = () => {
      if (this.context) reset(this.context);
      this.setState({ failed: false });
    };
    return (
      <div className="fault">
        {this.props.printed && (
          <div
            inert
            // biome-ignore lint/security/noDangerouslySetInnerHtml: it is this page's own printed picture
            dangerouslySetInnerHTML={{ __html: this.props.printed }}
          />
        )}
        <p role="alert">
          This figure met a fault and stands still; the picture is the one it began with.{" "}
          <button type="button" onClick={again}>
            Start it again
          </button>
        </p>
      </div>
    );
  }
}
