/** Codecs of SOAP encoding: arrays, and values that say their type. SOAP 1.1 section 5, SOAP 1.2 part 2 section 3. */
import type { Codec } from "./codec.js";
import type { XmlReader } from "./reader.js";
import { simpleType } from "./simple-type.js";
import { soapEncoding11, type XmlWriter } from "./writer.js";

/** Where an item stands in an array of one dimension: `[3]`, below a million. */
const arrayPlace = /* @__PURE__ */ simpleType<number>({
  name: "a place in an array, such as [3]",
  decode: (text) => {
    const place = /^\s*\[\s*(\d{1,6})\s*\]\s*$/.exec(text)?.[1];
    return place === undefined ? undefined : Number(place);
  },
  encode: (place) => `[${place}]`,
});

/** How many items no element stands for, in all arrays of a message: each array could ask for a million in a few characters. */
const absentItems = /* @__PURE__ */ new WeakMap<XmlReader, number>();
const mostAbsent = 1_000_000;

function countAbsent(xml: XmlReader, items: number): void {
  const all = (absentItems.get(xml) ?? 0) + items;
  if (all > mostAbsent) xml.invalid(`arrays that leave out no more than ${mostAbsent} items`, `${all}`);
  absentItems.set(xml, all);
}

/**
 * A SOAP-encoded array of one dimension. `itemType` is the Clark name of the items' type. Items are written in elements
 * called `itemName` and read whatever their name is, which has no meaning (SOAP 1.1 section 5.4.2); those of an array sent in
 * part stand where the service says, and what it left out is null.
 */
export function encodedArrayOf<T, I = T>(
  itemType: string,
  itemName: string,
  item: Codec<T, I>,
): Codec<T[], readonly I[]> {
  return {
    read(xml: XmlReader): T[] {
      const items: T[] = [];
      const absent = new Set<number>();
      let place = xml.attribute(soapEncoding11, "offset", arrayPlace) ?? 0;
      for (; xml.nextChild() !== undefined; place++) {
        place = xml.attribute(soapEncoding11, "position", arrayPlace) ?? place;
        // Contracts have no type of items that cannot be null, so that what is not sent is one.
        if (place > items.length) countAbsent(xml, place - items.length);
        while (items.length < place) absent.add(items.push(null as T) - 1);
        if (place < items.length && !absent.delete(place))
          xml.invalid("a place that no other item has", arrayPlace.print(place), "position");
        items[place] = item.read(xml);
      }
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
