/** Packages of the build that bring no types; what is used of them. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2";
      noLayoutClosure?: boolean;
      noHinting?: boolean;
      keepFeatures?: string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

declare module "compression" {
  import type { Connect } from "vite";
  export default function compression(options: {
    brotli: { params: Record<number, number> };
  }): Connect.NextHandleFunction;
}
