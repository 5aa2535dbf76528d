/** How much is read of a contract. */

/** Larger than any operation page or WSDL. Bytes. */
export const maximalSourceSize = 32 * 1024 * 1024;
export const maximalFiles = 10_000;
export const maximalDepth = 16;
/** Milliseconds until an address counts as unreachable. */
export const fetchTimeout = 30_000;
