/** What a question needs once an answer was given, fetched with what judges it. */
export { note } from "../progress/keep.ts";
export { FigureLink } from "./FigureLink.tsx";
