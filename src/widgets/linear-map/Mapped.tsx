import type { ReactNode } from "react";
import { tex } from "../../params/index.ts";
import { Formula } from "../../ui/index.ts";
import { JacobianReadout } from "../../widget/index.ts";
import { Sheet, type SheetProps } from "./Image.tsx";

interface Props extends SheetProps {
  readonly title: ReactNode;
  readonly jacobianName: ReactNode;
  readonly jacobianLabel: string;
}

const COLUMNS = [tex`\partial/\partial x_1`, tex`\partial/\partial x_2`];
const ROWS = [
  <Formula key="1" of={tex`y_1`} />,
  <Formula key="2" of={tex`y_2`} />,
  <Formula key="3" of={tex`y_3`} />,
];

/** What one of the maps makes of x: its value, its sheet and its Jacobian. */
export function Mapped({ title, jacobianName, jacobianLabel, ...sheet }: Props) {
  return (
    <div>
      <p className="maps-title">{title}</p>
      <Sheet {...sheet} />
      <JacobianReadout
        of={sheet.image.rows}
        link={sheet.jacobianLink}
        label={jacobianLabel}
        name={jacobianName}
        rows={ROWS}
        columns={COLUMNS}
      />
    </div>
  );
}
