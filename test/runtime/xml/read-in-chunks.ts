/** Reads a document by windows, for tests. */
import type { Codec } from "../../../runtime/xml/codec.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import type { UnknownContent } from "../../../runtime/xml/window.js";

/** Reads in chunks, restarting the codec whenever the window was too short. */
export function readInChunks<T>(
  text: string,
  cuts: readonly number[],
  codec: Codec<T, never>,
): { value: T; unknown: UnknownContent[] } {
  const unknown: UnknownContent[] = [];
  const bounds = [...cuts, text.length];
  let next = 0;
  let kept = 0;
  const windowAt = (position: number): { text: string; position: number; final: boolean } => {
    const end = bounds[next] ?? text.length;
    next++;
    return { text: text.slice(kept, end), position, final: end === text.length };
  };
  const xml = new XmlReader(windowAt(0), { onUnknown: (one) => unknown.push(one) });
  const retry = <R>(step: () => R): R => {
    for (;;) {
      const mark = xml.mark();
      try {
        return step();
      } catch (signal) {
        if (!XmlReader.isNeedMore(signal)) throw signal;
        xml.restore(mark);
        kept += mark.keepFrom;
        xml.feed(windowAt(mark.position - mark.keepFrom));
      }
    }
  };
  retry(() => xml.openRoot());
  const value = retry(() => codec.read(xml));
  retry(() => xml.end());
  return { value, unknown };
}
