// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "agentId", "status", "userId", "activityStatus");

/** XSD complexType `AgentStatus`. */
export class AgentStatus {
  /** Element `agentId`, xs:string, 0..1 assumed. */
  agentId?: string | undefined;
  /** Element `status`, xs:string, 0..1 assumed. */
  status?: string | undefined;
  /** Element `userId`, xs:string, 0..1 assumed. */
  userId?: string | undefined;
  /** Element `activityStatus`, xs:string, 0..1 assumed. */
  activityStatus?: string | undefined;

  constructor(init: Init<AgentStatus>) {
    this.agentId = init.agentId;
    this.status = init.status;
    this.userId = init.userId;
    this.activityStatus = init.activityStatus;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AgentStatus>): AgentStatus {
    return init instanceof AgentStatus ? init : new AgentStatus(init);
  }

  static write(xml: XmlWriter, value: Init<AgentStatus>): void {
    xml.optional(ns, "agentId", xsString, value.agentId);
    xml.optional(ns, "status", xsString, value.status);
    xml.optional(ns, "userId", xsString, value.userId);
    xml.optional(ns, "activityStatus", xsString, value.activityStatus);
  }

  static read(xml: XmlReader): AgentStatus {
    let agentId: string | undefined;
    let status: string | undefined;
    let userId: string | undefined;
    let activityStatus: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          agentId = xsString.read(xml);
          break;
        case 1:
          status = xsString.read(xml);
          break;
        case 2:
          userId = xsString.read(xml);
          break;
        case 3:
          activityStatus = xsString.read(xml);
          break;
      }
    }
    return new AgentStatus({
      agentId,
      status,
      userId,
      activityStatus,
    });
  }
}
