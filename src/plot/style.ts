import type { Role } from "../params/role.ts";

/** What every mark may carry. */
export interface MarkStyle {
  /** What its colour says. */
  readonly role?: Role | undefined;
  /** The full name of the quantity it shows, `secant.h`: pointing at any bearer of the name lights all of them. */
  readonly link?: string | undefined;
  readonly dashed?: boolean | undefined;
  /** Thinner and paler: there for comparison. */
  readonly quiet?: boolean | undefined;
}

/** The attributes of a mark's SVG element. */
export function markProps(shape: string, { role = "curve", link, dashed, quiet }: MarkStyle) {
  const className = `mark ${shape} role-${role}${dashed ? " dashed" : ""}${quiet ? " quiet" : ""}`;
  return { className, "data-link": link };
}
