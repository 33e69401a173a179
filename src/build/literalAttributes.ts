import type { Expression } from "estree";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { VFile } from "vfile";

/**
 * A component's attributes as plain values. The book's prose is data: `x0={2}`, `f="x^3"`, `A={[[1, 2]]}` are read,
 * an attribute that would have to be run fails with its place.
 */
export function literalAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  file: VFile,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute")
      return file.fail("Spread attributes are not used in prose.", node);
    const { name, value } = attribute;
    if (value === null || value === undefined) values[name] = true;
    else if (typeof value === "string") values[name] = value;
    else {
      const statement = value.data?.estree?.body[0];
      try {
        if (statement?.type !== "ExpressionStatement") throw new Error("it is empty");
        values[name] = literal(statement.expression);
      } catch (error) {
        file.fail(`${name}={${value.value}} is not a plain value: ${(error as Error).message}.`, node);
      }
    }
  }
  return values;
}

function literal(node: Expression): unknown {
  if (node.type === "Literal") return node.value;
  if (node.type === "UnaryExpression" && node.operator === "-") {
    const value = literal(node.argument);
    if (typeof value === "number") return -value;
  }
  if (node.type === "ArrayExpression") return node.elements.map((element) => literal(element as Expression));
  throw new Error(`a ${node.type} would have to be run`);
}
