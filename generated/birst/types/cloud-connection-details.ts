// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsLong,
  xsString,
} from "../runtime/index.js";
import { ConnectionProperty } from "./connection-property.js";

const ns = "http://www.birst.com/";
const arrayOfConnectionProperty = arrayOf(ns, "ConnectionProperty", ConnectionProperty);
const fields = xmlNames(
  ns,
  "name",
  "guid",
  "connectorType",
  "connectorAPIVersion",
  "connectionProperties",
  "dateCreated",
  "dateModified",
  "createdBy",
  "modifiedBy",
  "startExtractionTime",
  "endExtractionTime",
  "migratedConnection",
  "objectsConfigured",
);

/**
 * XSD complexType `CloudConnectionDetails`. A cloud connection with its properties. The published page breaks
 * off after objectsConfigured: there may be more.
 */
export class CloudConnectionDetails {
  /** Element `name`, xs:string, 0..1 assumed. */
  name?: string | undefined;
  /** Element `guid`, xs:string, 0..1 assumed. */
  guid?: string | undefined;
  /** Element `connectorType`, xs:string, 0..1 assumed. */
  connectorType?: string | undefined;
  /** Element `connectorAPIVersion`, xs:string, 0..1 assumed. */
  connectorAPIVersion?: string | undefined;
  /** Element `connectionProperties`, ArrayOfConnectionProperty, 0..1 assumed. */
  connectionProperties: ConnectionProperty[];
  /** Element `dateCreated`, xs:long, 1..1 assumed. */
  dateCreated: bigint;
  /** Element `dateModified`, xs:long, 1..1 assumed. */
  dateModified: bigint;
  /** Element `createdBy`, xs:string, 0..1 assumed. */
  createdBy?: string | undefined;
  /** Element `modifiedBy`, xs:string, 0..1 assumed. */
  modifiedBy?: string | undefined;
  /** Element `startExtractionTime`, xs:long, 1..1 assumed. */
  startExtractionTime: bigint;
  /** Element `endExtractionTime`, xs:long, 1..1 assumed. */
  endExtractionTime: bigint;
  /** Element `migratedConnection`, xs:string, 0..1 assumed. */
  migratedConnection?: string | undefined;
  /** Element `objectsConfigured`, xs:boolean, 1..1 assumed. */
  objectsConfigured: boolean;

  constructor(init: Init<CloudConnectionDetails>) {
    this.name = init.name;
    this.guid = init.guid;
    this.connectorType = init.connectorType;
    this.connectorAPIVersion = init.connectorAPIVersion;
    this.connectionProperties =
      init.connectionProperties === undefined
        ? []
        : arrayOfConnectionProperty.from(init.connectionProperties);
    this.dateCreated = init.dateCreated;
    this.dateModified = init.dateModified;
    this.createdBy = init.createdBy;
    this.modifiedBy = init.modifiedBy;
    this.startExtractionTime = init.startExtractionTime;
    this.endExtractionTime = init.endExtractionTime;
    this.migratedConnection = init.migratedConnection;
    this.objectsConfigured = init.objectsConfigured;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CloudConnectionDetails>): CloudConnectionDetails {
    return init instanceof CloudConnectionDetails ? init : new CloudConnectionDetails(init);
  }

  static write(xml: XmlWriter, value: Init<CloudConnectionDetails>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "guid", xsString, value.guid);
    xml.optional(ns, "connectorType", xsString, value.connectorType);
    xml.optional(ns, "connectorAPIVersion", xsString, value.connectorAPIVersion);
    xml.optional(ns, "connectionProperties", arrayOfConnectionProperty, value.connectionProperties);
    xml.element(ns, "dateCreated", xsLong, value.dateCreated);
    xml.element(ns, "dateModified", xsLong, value.dateModified);
    xml.optional(ns, "createdBy", xsString, value.createdBy);
    xml.optional(ns, "modifiedBy", xsString, value.modifiedBy);
    xml.element(ns, "startExtractionTime", xsLong, value.startExtractionTime);
    xml.element(ns, "endExtractionTime", xsLong, value.endExtractionTime);
    xml.optional(ns, "migratedConnection", xsString, value.migratedConnection);
    xml.element(ns, "objectsConfigured", xsBoolean, value.objectsConfigured);
  }

  static read(xml: XmlReader): CloudConnectionDetails {
    let name: string | undefined;
    let guid: string | undefined;
    let connectorType: string | undefined;
    let connectorAPIVersion: string | undefined;
    let connectionProperties: ConnectionProperty[] | undefined;
    let dateCreated: bigint | undefined;
    let dateModified: bigint | undefined;
    let createdBy: string | undefined;
    let modifiedBy: string | undefined;
    let startExtractionTime: bigint | undefined;
    let endExtractionTime: bigint | undefined;
    let migratedConnection: string | undefined;
    let objectsConfigured: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          guid = xsString.read(xml);
          break;
        case 2:
          connectorType = xsString.read(xml);
          break;
        case 3:
          connectorAPIVersion = xsString.read(xml);
          break;
        case 4:
          connectionProperties = arrayOfConnectionProperty.read(xml);
          break;
        case 5:
          dateCreated = xsLong.read(xml);
          break;
        case 6:
          dateModified = xsLong.read(xml);
          break;
        case 7:
          createdBy = xsString.read(xml);
          break;
        case 8:
          modifiedBy = xsString.read(xml);
          break;
        case 9:
          startExtractionTime = xsLong.read(xml);
          break;
        case 10:
          endExtractionTime = xsLong.read(xml);
          break;
        case 11:
          migratedConnection = xsString.read(xml);
          break;
        case 12:
          objectsConfigured = xsBoolean.read(xml);
          break;
      }
    }
    return new CloudConnectionDetails({
      name,
      guid,
      connectorType,
      connectorAPIVersion,
      connectionProperties: connectionProperties ?? [],
      dateCreated: dateCreated ?? xml.missing(fields, 5),
      dateModified: dateModified ?? xml.missing(fields, 6),
      createdBy,
      modifiedBy,
      startExtractionTime: startExtractionTime ?? xml.missing(fields, 9),
      endExtractionTime: endExtractionTime ?? xml.missing(fields, 10),
      migratedConnection,
      objectsConfigured: objectsConfigured ?? xml.missing(fields, 12),
    });
  }
}
