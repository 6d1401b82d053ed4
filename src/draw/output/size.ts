/** Width of the figure in user units. */
export const figureWidth = 960;
