// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { CloudConnectionDetails } from "../types/cloud-connection-details.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "accountID", "cloudConnection");

/** Request of operation `addCloudConnection`. */
export class AddCloudConnectionRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1 assumed. */
  spaceID: string | undefined;
  /** Element `accountID`, xs:string, 0..1 assumed. */
  accountID: string | undefined;
  /** Element `cloudConnection`, CloudConnectionDetails, 0..1 assumed. */
  cloudConnection: CloudConnectionDetails | undefined;

  constructor(init: Init<AddCloudConnectionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.accountID = init.accountID;
    this.cloudConnection =
      init.cloudConnection === undefined ? undefined : CloudConnectionDetails.from(init.cloudConnection);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddCloudConnectionRequest>): AddCloudConnectionRequest {
    return init instanceof AddCloudConnectionRequest ? init : new AddCloudConnectionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddCloudConnectionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "accountID", xsString, value.accountID);
    xml.optional(ns, "cloudConnection", CloudConnectionDetails, value.cloudConnection);
  }

  static read(xml: XmlReader): AddCloudConnectionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let accountID: string | undefined;
    let cloudConnection: CloudConnectionDetails | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          accountID = xsString.read(xml);
          break;
        case 3:
          cloudConnection = CloudConnectionDetails.read(xml);
          break;
      }
    }
    return new AddCloudConnectionRequest({
      token,
      spaceID,
      accountID,
      cloudConnection,
    });
  }
}

/** Response of operation `addCloudConnection`. */
export class AddCloudConnectionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddCloudConnectionResponse>): AddCloudConnectionResponse {
    return init instanceof AddCloudConnectionResponse ? init : new AddCloudConnectionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddCloudConnectionResponse>): void {}

  static read(xml: XmlReader): AddCloudConnectionResponse {
    xml.skip();
    return new AddCloudConnectionResponse();
  }
}

/** How operation `addCloudConnection` travels. */
export const addCloudConnection: Operation<AddCloudConnectionRequest, AddCloudConnectionResponse> = {
  name: "addCloudConnection",
  action: "http://www.birst.com/addCloudConnection",
  input: { name: "{http://www.birst.com/}addCloudConnection", codec: AddCloudConnectionRequest },
  output: { name: "{http://www.birst.com/}addCloudConnectionResponse", codec: AddCloudConnectionResponse },
  secrets: ["token", "value"],
};
