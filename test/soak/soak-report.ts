/** What the client of the soak tells. */

export interface SoakSample {
  /** Calls made so far. */
  readonly calls: number;
  /** Bytes on the heap and of buffers, after garbage was collected. */
  readonly heap: number;
  /** Bytes that the process takes. */
  readonly resident: number;
  /** Most sockets at the same time since the sample before. */
  readonly sockets: number;
}

export interface SoakReport {
  readonly errors: number;
  readonly firstError: string | undefined;
  readonly seconds: number;
  readonly samples: readonly SoakSample[];
}
