import { checkBook as checkProse, type Fault } from "./book/check.ts";
import type { Printed } from "./book/printed.ts";
import { checkLectures } from "./lecture/check.ts";
import * as lecture from "./lecture/site.tsx";
import * as reader from "./reader/site.tsx";

/** Everything in the book and its lectures that points nowhere. */
export const checkBook = (): readonly Fault[] => [...checkProse(), ...checkLectures()];

/** Every path of the site, below its base, each ending in a slash. */
export const paths: readonly string[] = [...reader.paths, ...lecture.paths];

/** Prints the page at `path`; a path that leads nowhere gives a page that says so. */
export const renderPage = (path: string): Printed => lecture.renderPage(path) ?? reader.renderPage(path);
