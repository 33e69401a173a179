/**
 * The book's TeX macros, shared by prose, widgets and questions.
 * Role macros give a symbol the colour of what it means; `\link{figure.name}{…}` ties it to a figure's parameter or
 * quantity. KaTeX puts a class and data on separate elements only, so write `\link{secant.h}{\fd{h}}`: link outside.
 */
export const notation: Record<string, string> = {
  // Roles: input you move, derivative or tangent, finite difference or secant, backward message, loss.
  "\\inp": "\\htmlClass{role-input}{#1}",
  "\\der": "\\htmlClass{role-derivative}{#1}",
  "\\fd": "\\htmlClass{role-difference}{#1}",
  "\\bwd": "\\htmlClass{role-backward}{#1}",
  "\\loss": "\\htmlClass{role-loss}{#1}",
  "\\link": "\\htmlData{link=#1}{#2}",

  // The d of one-input functions, df/dx, the operator d/dx; absolute value, also in tables, where a bare | would split a cell.
  "\\dd": "\\mathrm{d}",
  "\\diff": "\\frac{\\dd #1}{\\dd #2}",
  "\\ddx": "\\frac{\\dd}{\\dd x}",
  "\\abs": "\\lvert #1\\rvert",

  // A partial derivative, \pd{f}{x_1}; the length of a vector.
  "\\pd": "\\frac{\\partial #1}{\\partial #2}",
  "\\norm": "\\lVert #1\\rVert",

  // A false statement, quoted to be caught, such as a misprint: set as it stands; the check of derivatives wants it to fail.
  "\\wrong": "#1",
};
