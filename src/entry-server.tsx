export { checkBook } from "./book/check.ts";
export { paths, renderPage } from "./reader/site.tsx";
