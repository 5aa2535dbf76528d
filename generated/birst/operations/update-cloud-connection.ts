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
const requestFields = xmlNames(ns, "token", "spaceID", "accountID", "connectionId", "cloudConnection");

/** Request of operation `updateCloudConnection`. */
export class UpdateCloudConnectionRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1 assumed. */
  spaceID: string | undefined;
  /** Element `accountID`, xs:string, 0..1 assumed. */
  accountID: string | undefined;
  /** Element `connectionId`, xs:string, 0..1 assumed. */
  connectionId: string | undefined;
  /** Element `cloudConnection`, CloudConnectionDetails, 0..1 assumed. */
  cloudConnection: CloudConnectionDetails | undefined;

  constructor(init: Init<UpdateCloudConnectionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.accountID = init.accountID;
    this.connectionId = init.connectionId;
    this.cloudConnection =
      init.cloudConnection === undefined ? undefined : CloudConnectionDetails.from(init.cloudConnection);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateCloudConnectionRequest>): UpdateCloudConnectionRequest {
    return init instanceof UpdateCloudConnectionRequest ? init : new UpdateCloudConnectionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateCloudConnectionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "accountID", xsString, value.accountID);
    xml.optional(ns, "connectionId", xsString, value.connectionId);
    xml.optional(ns, "cloudConnection", CloudConnectionDetails, value.cloudConnection);
  }

  static read(xml: XmlReader): UpdateCloudConnectionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let accountID: string | undefined;
    let connectionId: string | undefined;
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
          connectionId = xsString.read(xml);
          break;
        case 4:
          cloudConnection = CloudConnectionDetails.read(xml);
          break;
      }
    }
    return new UpdateCloudConnectionRequest({
      token,
      spaceID,
      accountID,
      connectionId,
      cloudConnection,
    });
  }
}

/** Response of operation `updateCloudConnection`. */
export class UpdateCloudConnectionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateCloudConnectionResponse>): UpdateCloudConnectionResponse {
    return init instanceof UpdateCloudConnectionResponse ? init : new UpdateCloudConnectionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UpdateCloudConnectionResponse>): void {}

  static read(xml: XmlReader): UpdateCloudConnectionResponse {
    xml.skip();
    return new UpdateCloudConnectionResponse();
  }
}

/** How operation `updateCloudConnection` travels. */
export const updateCloudConnection: Operation<UpdateCloudConnectionRequest, UpdateCloudConnectionResponse> = {
  name: "updateCloudConnection",
  action: "http://www.birst.com/updateCloudConnection",
  input: { name: "{http://www.birst.com/}updateCloudConnection", codec: UpdateCloudConnectionRequest },
  output: {
    name: "{http://www.birst.com/}updateCloudConnectionResponse",
    codec: UpdateCloudConnectionResponse,
  },
  secrets: ["token", "value"],
};
