/** Values that servers and clients easily get wrong. */

/** Letters beyond ASCII and beyond two bytes, markup, the end of a CDATA section, quotes, white space of all kinds. */
export const markup = 'Übergröße <b>&amp;</b> \u{1f4e6} ]]> "quoted" \t\n\r end';

export const everyByte: Uint8Array = Uint8Array.from({ length: 256 }, (_byte, at) => at);
