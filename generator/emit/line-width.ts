/** How wide a line of emitted code may be, in characters; formatters are set to the same. */
export const lineWidth = 110;
