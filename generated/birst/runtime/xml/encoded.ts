/** Codecs of SOAP encoding: arrays, and values that say their type. SOAP 1.1 section 5, SOAP 1.2 part 2 section 3. */
import type { Codec } from "./codec.js";
import type { XmlReader } from "./reader.js";
import type { XmlWriter } from "./writer.js";

/**
 * A SOAP-encoded array of one dimension. `itemType` is the Clark name of the items' type. Items are written in elements
 * called `itemName` and read whatever their name is, which has no meaning (SOAP 1.1 section 5.4.2).
 */
export function encodedArrayOf<T, I = T>(
  itemType: string,
  itemName: string,
  item: Codec<T, I>,
): Codec<T[], readonly I[]> {
  return {
    read(xml: XmlReader): T[] {
      const items: T[] = [];
      while (xml.nextChild() !== undefined) items.push(item.read(xml));
      return items;
    },
    write(xml: XmlWriter, value: readonly I[]): void {
      const given: unknown = value;
      if (!Array.isArray(given)) xml.refuse(`an array of ${itemName}`, given);
      xml.encodedArray(itemType, value.length);
      xml.repeated("", itemName, item, value);
    },
    from(value: readonly I[]): T[] {
      return value.map((one) => item.from(one));
    },
  };
}

/** A value that is written with its `xsi:type` (a Clark name), as accessors of encoded messages are. */
export function typed<T, I = T>(type: string, codec: Codec<T, I>): Codec<T, I> {
  return {
    read(xml: XmlReader): T {
      return codec.read(xml);
    },
    write(xml: XmlWriter, value: I): void {
      xml.typeName(type);
      codec.write(xml, value);
    },
    from(value: I): T {
      return codec.from(value);
    },
  };
}
