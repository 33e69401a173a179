import { tex } from "../../params/index.ts";
import { type Point3, Space, SpaceDot, SpacePath } from "../../plot/index.ts";
import { type Image, whole } from "./model.ts";

export interface SheetProps {
  readonly image: Image;
  readonly label: string;
  /** Full names of what the point and the Jacobian are. */
  readonly valueLink: string;
  readonly jacobianLink: string;
}

const FIRST = { azimuth: 2.3, elevation: 0.5 };

/** The image of the plane of inputs as a sheet in space, and what the Jacobian makes of one unit along each input. */
export function Sheet({ image: { sheet, value, ...image }, label, valueLink, jacobianLink }: SheetProps) {
  const box = [-sheet.reach, sheet.reach] as const;
  const jacobian = whole({ sheet, value, ...image });
  const columns =
    jacobian && ([0, 1] as const).map((j) => jacobian.map((row) => row[j]) as unknown as Point3);
  return (
    <Space
      x={box}
      y={box}
      z={box}
      turn={FIRST}
      width={420}
      height={340}
      xLabel={tex`y_1`}
      yLabel={tex`y_2`}
      zLabel={tex`y_3`}
      label={label}
    >
      {sheet.lines.map((line, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <SpacePath key={k} points={line} quiet />
      ))}
      {value && columns && (
        <SpacePath
          points={[
            value,
            plus(value, columns[0]!),
            plus(plus(value, columns[0]!), columns[1]!),
            plus(value, columns[1]!),
          ]}
          filled
          role="derivative"
          link={jacobianLink}
        />
      )}
      {value && <SpaceDot at={value} role="input" link={valueLink} />}
    </Space>
  );
}

const plus = ([a, b, c]: Point3, [d, e, f]: Point3): Point3 => [a + d, b + e, c + f];
