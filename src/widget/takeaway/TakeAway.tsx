import { useState } from "react";
import { useStore } from "zustand";
import { Tabs } from "../../ui/index.ts";
import { useId } from "../../ui/useId.ts";
import { embedCode } from "../embed.ts";
import { formatQuantity } from "../formatQuantity.ts";
import type { WidgetInstance } from "../store.ts";
import { savePng, saveSvg, slide } from "./save.ts";
import { type Library, libraries, snippet } from "./snippet.ts";
import { quantitiesTable, toCsv } from "./toCsv.ts";

interface Props {
  readonly instance: WidgetInstance;
  /** The address of this figure alone, as it is now. */
  address(): string;
}

/** All the forms in which a figure leaves the page: picture, frame, numbers, code. Loaded when it is asked for. */
export default function TakeAway({ instance, address }: Props) {
  const [said, say] = useState("");
  const { title } = instance.definition;
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      await work();
      say(what);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  const copy = (what: string, text: string) =>
    attempt(`${what} copied.`, () =>
      navigator.clipboard.writeText(text).catch(() => {
        throw new Error("The browser refused to copy; select the text by hand.");
      }),
    );
  const frame = () => {
    const url = new URL(address());
    url.searchParams.set("embed", "");
    return embedCode(url.href, title);
  };
  return (
    <div className="takeaway">
      <p className="takeaway-acts">
        <button type="button" onClick={() => attempt("Saved.", () => saveSvg(instance.name, title))}>
          Save as SVG
        </button>
        <button type="button" onClick={() => attempt("Saved.", () => savePng(instance.name, title))}>
          Save as PNG
        </button>
        <button type="button" onClick={() => attempt("Saved.", () => savePng(instance.name, title, slide))}>
          Save as PNG, for a slide
        </button>
        <button type="button" onClick={() => copy("Embed code", frame())}>
          Copy embed code
        </button>
        <span role="status">{said}</span>
      </p>
      <Numbers instance={instance} copy={copy} />
      {instance.view.code && <Code instance={instance} copy={copy} />}
    </div>
  );
}

type Copy = (what: string, text: string) => void;

/** The longest table that is shown; all of it is copied. */
const shownRows = 200;

function Numbers({ instance, copy }: { instance: WidgetInstance; copy: Copy }) {
  const { model, values, quantities } = useStore(instance.store);
  const table = instance.view.table?.(model, values) ?? quantitiesTable(quantities);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>The numbers</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className="scrolls table" role="group" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, shownRows).map((row) => (
              <tr key={row.join()}>
                {row.map((value, column) => (
                  <td key={table.columns[column]}>
                    {typeof value === "string" ? value : formatQuantity(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" onClick={() => copy("Table", toCsv(table))}>
        Copy as CSV
      </button>
    </section>
  );
}

function Code({ instance, copy }: { instance: WidgetInstance; copy: Copy }) {
  const values = useStore(instance.store, (state) => state.values);
  const functions = instance.view.code?.(values) ?? [];
  const code = (library: Library) => functions.map((each) => snippet(each, library)).join("\n\n");
  return (
    <section>
      <h3>As code</h3>
      <Tabs
        label="Library"
        tabs={libraries.map(({ id, name }) => ({
          id,
          label: name,
          content: (
            <>
              <pre>{code(id)}</pre>
              <button type="button" onClick={() => copy("Code", code(id))}>
                Copy code
              </button>
            </>
          ),
        }))}
      />
    </section>
  );
}
