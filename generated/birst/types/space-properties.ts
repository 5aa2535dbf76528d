// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(
  ns,
  "SpaceName",
  "SpaceTimeZone",
  "UsageTracking",
  "IsDocumentRepository",
  "AlwaysOn",
  "UseNewDashboards",
);

/** XSD complexType `SpaceProperties`. */
export class SpaceProperties {
  /** Element `SpaceName`, xs:string, 0..1. */
  SpaceName?: string | undefined;
  /** Element `SpaceTimeZone`, xs:string, 0..1. */
  SpaceTimeZone?: string | undefined;
  /** Element `UsageTracking`, xs:boolean, 1..1. */
  UsageTracking: boolean;
  /** Element `IsDocumentRepository`, xs:boolean, 1..1. */
  IsDocumentRepository: boolean;
  /** Element `AlwaysOn`, xs:boolean, 1..1. */
  AlwaysOn: boolean;
  /** Element `UseNewDashboards`, xs:boolean, 1..1. */
  UseNewDashboards: boolean;

  constructor(init: Init<SpaceProperties>) {
    this.SpaceName = init.SpaceName;
    this.SpaceTimeZone = init.SpaceTimeZone;
    this.UsageTracking = init.UsageTracking;
    this.IsDocumentRepository = init.IsDocumentRepository;
    this.AlwaysOn = init.AlwaysOn;
    this.UseNewDashboards = init.UseNewDashboards;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SpaceProperties>): SpaceProperties {
    return init instanceof SpaceProperties ? init : new SpaceProperties(init);
  }

  static write(xml: XmlWriter, value: Init<SpaceProperties>): void {
    xml.optional(ns, "SpaceName", xsString, value.SpaceName);
    xml.optional(ns, "SpaceTimeZone", xsString, value.SpaceTimeZone);
    xml.element(ns, "UsageTracking", xsBoolean, value.UsageTracking);
    xml.element(ns, "IsDocumentRepository", xsBoolean, value.IsDocumentRepository);
    xml.element(ns, "AlwaysOn", xsBoolean, value.AlwaysOn);
    xml.element(ns, "UseNewDashboards", xsBoolean, value.UseNewDashboards);
  }

  static read(xml: XmlReader): SpaceProperties {
    let spaceName: string | undefined;
    let spaceTimeZone: string | undefined;
    let usageTracking: boolean | undefined;
    let isDocumentRepository: boolean | undefined;
    let alwaysOn: boolean | undefined;
    let useNewDashboards: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          spaceName = xsString.read(xml);
          break;
        case 1:
          spaceTimeZone = xsString.read(xml);
          break;
        case 2:
          usageTracking = xsBoolean.read(xml);
          break;
        case 3:
          isDocumentRepository = xsBoolean.read(xml);
          break;
        case 4:
          alwaysOn = xsBoolean.read(xml);
          break;
        case 5:
          useNewDashboards = xsBoolean.read(xml);
          break;
      }
    }
    return new SpaceProperties({
      SpaceName: spaceName,
      SpaceTimeZone: spaceTimeZone,
      UsageTracking: usageTracking ?? xml.missing(fields, 2),
      IsDocumentRepository: isDocumentRepository ?? xml.missing(fields, 3),
      AlwaysOn: alwaysOn ?? xml.missing(fields, 4),
      UseNewDashboards: useNewDashboards ?? xml.missing(fields, 5),
    });
  }
}
