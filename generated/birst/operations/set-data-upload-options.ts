// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const requestFields = xmlNames(ns, "token", "dataUploadToken", "options");

/** Request of operation `setDataUploadOptions`. */
export class SetDataUploadOptionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `dataUploadToken`, xs:string, 0..1. */
  dataUploadToken: string | undefined;
  /** Element `options`, ArrayOfString, 0..1. */
  options: (string | null)[] | undefined;

  constructor(init: Init<SetDataUploadOptionsRequest>) {
    this.token = init.token;
    this.dataUploadToken = init.dataUploadToken;
    this.options = init.options === undefined ? undefined : arrayOfString.from(init.options);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDataUploadOptionsRequest>): SetDataUploadOptionsRequest {
    return init instanceof SetDataUploadOptionsRequest ? init : new SetDataUploadOptionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetDataUploadOptionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "dataUploadToken", xsString, value.dataUploadToken);
    xml.optional(ns, "options", arrayOfString, value.options);
  }

  static read(xml: XmlReader): SetDataUploadOptionsRequest {
    let token: string | undefined;
    let dataUploadToken: string | undefined;
    let optionsValue: (string | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          dataUploadToken = xsString.read(xml);
          break;
        case 2:
          optionsValue = arrayOfString.read(xml);
          break;
      }
    }
    return new SetDataUploadOptionsRequest({
      token,
      dataUploadToken,
      options: optionsValue,
    });
  }
}

/** Response of operation `setDataUploadOptions`. */
export class SetDataUploadOptionsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDataUploadOptionsResponse>): SetDataUploadOptionsResponse {
    return init instanceof SetDataUploadOptionsResponse ? init : new SetDataUploadOptionsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetDataUploadOptionsResponse>): void {}

  static read(xml: XmlReader): SetDataUploadOptionsResponse {
    xml.skip();
    return new SetDataUploadOptionsResponse();
  }
}

/** How operation `setDataUploadOptions` travels. */
export const setDataUploadOptions: Operation<SetDataUploadOptionsRequest, SetDataUploadOptionsResponse> = {
  name: "setDataUploadOptions",
  action: "http://www.birst.com/setDataUploadOptions",
  input: { name: "{http://www.birst.com/}setDataUploadOptions", codec: SetDataUploadOptionsRequest },
  output: {
    name: "{http://www.birst.com/}setDataUploadOptionsResponse",
    codec: SetDataUploadOptionsResponse,
  },
  secrets: ["token"],
};
