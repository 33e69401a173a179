import { Children, type ComponentProps, type ReactNode } from "react";
import { Html } from "../ui/Html.tsx";
import { useId } from "../ui/useId.ts";
import { formatQuantity } from "../widget/formatQuantity.ts";
import { quantityOf } from "../widget/live.ts";
import { WidgetRoot } from "../widget/WidgetRoot.tsx";
import { Island } from "./Island.tsx";
import { targetLabel } from "./outline.ts";
import { usePage } from "./page.ts";
import { proseToHtml } from "./prose.ts";

/** The words of the book's prose. Each is printed once, on the server; only islands live on in the browser. */

function Tex({ html, mark }: { html: string; mark?: string }) {
  const formula = <Html as="span" html={html} />;
  if (!mark) return formula;
  return (
    <span className="glued">
      {formula}
      {mark}
    </span>
  );
}

function DisplayTex({ html, number, id }: { html: string; number?: string; id?: string }) {
  return (
    <div className="equation" id={id}>
      <Html as="div" className="scrolls" html={html} tabIndex={0} role="group" aria-label="Formula" />
      {number && (
        <a className="equation-number" href={`#${id}`}>
          ({number})
        </a>
      )}
    </div>
  );
}

function SectionNumber({ number, id }: { number: string; id: string }) {
  return (
    <a className="section-number" href={`#${id}`}>
      {number}{" "}
    </a>
  );
}

function Widget({ as: name, number, children }: { as: string; number: string; children?: ReactNode }) {
  const instance = usePage().instance(name);
  return (
    <figure id={`figure-${name}`}>
      <WidgetIsland name={name} />
      <figcaption>
        <a className="figure-number" href={`#figure-${name}`}>
          Figure {number}
        </a>{" "}
        {children ?? instance.definition.title}
      </figcaption>
    </figure>
  );
}

/** The island of a page's widget called `name`. */
export function WidgetIsland({ name }: { name: string }) {
  const page = usePage();
  const instance = page.instance(name);
  return (
    <Island kind="widget" name={name} props={{ id: instance.id, name, params: page.given(name) }}>
      <WidgetRoot instance={instance} />
    </Island>
  );
}

function Live({ of }: { of: string }) {
  const [name, key] = of.split(".") as [string, string];
  const value = quantityOf(usePage().instance(name).store.getState(), key) ?? null;
  return (
    <output
      className="live"
      data-live=""
      data-quantity={of}
      data-value={JSON.stringify(value)}
      data-link={of}
    >
      {formatQuantity(value)}
    </output>
  );
}

function Margin({ children }: { children: ReactNode }) {
  return <aside className="margin-note">{children}</aside>;
}

interface Numbered {
  readonly number: string;
  /** The element's id on the page. */
  readonly anchor: string;
  readonly children: ReactNode;
}

function Definition({ number, anchor, children }: Numbered) {
  return (
    <div className="definition" id={anchor}>
      <a className="definition-number" href={`#${anchor}`}>
        Definition {number}
      </a>
      {children}
    </div>
  );
}

function Predict({ ask, children }: { ask: string; children: ReactNode }) {
  return (
    <details className="predict">
      <summary>
        <span className="predict-word">Predict</span> <Html as="span" html={proseToHtml(ask)} />
        <span className="predict-act">Think, then open</span>
      </summary>
      <div className="predict-answer">{children}</div>
    </details>
  );
}

const levels = { 1: "warm-up", 2: "steady", 3: "hard" } as const;

function Exercise({ number, anchor, level, children }: Numbered & { level: keyof typeof levels }) {
  return (
    <div className="exercise" id={anchor}>
      <p className="exercise-head">
        <a href={`#${anchor}`}>Exercise {number}</a> <span>{levels[level]}</span>
      </p>
      {children}
    </div>
  );
}

function Solution({ children }: { children: ReactNode }) {
  return (
    <details className="solution">
      <summary>Worked solution</summary>
      {children}
    </details>
  );
}

const libraries = ["NumPy", "JAX", "PyTorch"];

/** The same computation in three libraries: one open at a time, all of them on paper. */
function Codes({ children }: { children: ReactNode }) {
  const group = useId();
  const blocks = Children.toArray(children).filter((child) => typeof child !== "string");
  return (
    <div className="codes">
      {libraries.map((library, index) => (
        <details key={library} name={group} open={index === 0}>
          <summary>{library}</summary>
          {blocks[index]}
        </details>
      ))}
    </div>
  );
}

/** A shape, as the reader's layout of gradients has it. */
function Shape({ row, column }: { row: string; column: string }) {
  return (
    <>
      <span className="shape as-row">{row}</span>
      <span className="shape as-column">{column}</span>
    </>
  );
}

function Term({ id, children }: { id: string; children: ReactNode }) {
  const page = usePage();
  page.useTerm(id);
  return (
    <a className="term" href={`${page.base}glossary/#${id}`} aria-describedby={`term-${id}`}>
      {children}
    </a>
  );
}

function Ref({ to }: { to: string }) {
  const { url, target } = usePage().resolve(to);
  return <a href={url}>{targetLabel(target)}</a>;
}

function Question({ id, number }: { id: string; number: string }) {
  const page = usePage();
  return page.question(id, number);
}

/** Links of the prose: root-absolute ones stand below the site's base. */
function Anchor({ href = "", ...rest }: ComponentProps<"a">) {
  const { base } = usePage();
  return <a href={href.startsWith("/") ? base + href.slice(1) : href} {...rest} />;
}

/** A wide table scrolls in its own box, by keyboard too. */
function Table(props: ComponentProps<"table">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div className="scrolls table" role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}

/** Lines of code are as long as they are: where they do not fit, the block scrolls. */
function Pre(props: ComponentProps<"pre">) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
  return <pre {...props} tabIndex={0} />;
}

export const vocabulary = {
  a: Anchor,
  table: Table,
  pre: Pre,
  Tex,
  DisplayTex,
  SectionNumber,
  Widget,
  Live,
  Margin,
  Definition,
  Predict,
  Exercise,
  Solution,
  Codes,
  Shape,
  Term,
  Ref,
  Question,
};
