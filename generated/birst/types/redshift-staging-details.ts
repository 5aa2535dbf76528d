// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const fields = xmlNames(
  ns,
  "stagingTableName",
  "sourceS3Path",
  "delimiter",
  "columnNames",
  "awsKeyID",
  "awsSecretKey",
  "awsTempToken",
  "encryptionKey",
  "dateFormat",
  "compressionFormat",
  "ignoreHeaders",
  "keepQuotes",
  "skipEscape",
);

/** XSD complexType `RedshiftStagingDetails`. */
export class RedshiftStagingDetails {
  /** Element `stagingTableName`, xs:string, 0..1. */
  stagingTableName?: string | undefined;
  /** Element `sourceS3Path`, xs:string, 0..1. */
  sourceS3Path?: string | undefined;
  /** Element `delimiter`, xs:string, 0..1. */
  delimiter?: string | undefined;
  /** Element `columnNames`, ArrayOfString, 0..1. */
  columnNames: (string | null)[];
  /** Element `awsKeyID`, xs:string, 0..1. */
  awsKeyID?: string | undefined;
  /** Element `awsSecretKey`, xs:string, 0..1. */
  awsSecretKey?: string | undefined;
  /** Element `awsTempToken`, xs:string, 0..1. */
  awsTempToken?: string | undefined;
  /** Element `encryptionKey`, xs:string, 0..1. */
  encryptionKey?: string | undefined;
  /** Element `dateFormat`, xs:string, 0..1. */
  dateFormat?: string | undefined;
  /** Element `compressionFormat`, xs:string, 0..1. */
  compressionFormat?: string | undefined;
  /** Element `ignoreHeaders`, xs:int, 1..1. */
  ignoreHeaders: number;
  /** Element `keepQuotes`, xs:boolean, 1..1. */
  keepQuotes: boolean;
  /** Element `skipEscape`, xs:boolean, 1..1. */
  skipEscape: boolean;

  constructor(init: Init<RedshiftStagingDetails>) {
    this.stagingTableName = init.stagingTableName;
    this.sourceS3Path = init.sourceS3Path;
    this.delimiter = init.delimiter;
    this.columnNames = init.columnNames === undefined ? [] : arrayOfString.from(init.columnNames);
    this.awsKeyID = init.awsKeyID;
    this.awsSecretKey = init.awsSecretKey;
    this.awsTempToken = init.awsTempToken;
    this.encryptionKey = init.encryptionKey;
    this.dateFormat = init.dateFormat;
    this.compressionFormat = init.compressionFormat;
    this.ignoreHeaders = init.ignoreHeaders;
    this.keepQuotes = init.keepQuotes;
    this.skipEscape = init.skipEscape;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RedshiftStagingDetails>): RedshiftStagingDetails {
    return init instanceof RedshiftStagingDetails ? init : new RedshiftStagingDetails(init);
  }

  static write(xml: XmlWriter, value: Init<RedshiftStagingDetails>): void {
    xml.optional(ns, "stagingTableName", xsString, value.stagingTableName);
    xml.optional(ns, "sourceS3Path", xsString, value.sourceS3Path);
    xml.optional(ns, "delimiter", xsString, value.delimiter);
    xml.optional(ns, "columnNames", arrayOfString, value.columnNames);
    xml.optional(ns, "awsKeyID", xsString, value.awsKeyID);
    xml.optional(ns, "awsSecretKey", xsString, value.awsSecretKey);
    xml.optional(ns, "awsTempToken", xsString, value.awsTempToken);
    xml.optional(ns, "encryptionKey", xsString, value.encryptionKey);
    xml.optional(ns, "dateFormat", xsString, value.dateFormat);
    xml.optional(ns, "compressionFormat", xsString, value.compressionFormat);
    xml.element(ns, "ignoreHeaders", xsInt, value.ignoreHeaders);
    xml.element(ns, "keepQuotes", xsBoolean, value.keepQuotes);
    xml.element(ns, "skipEscape", xsBoolean, value.skipEscape);
  }

  static read(xml: XmlReader): RedshiftStagingDetails {
    let stagingTableName: string | undefined;
    let sourceS3Path: string | undefined;
    let delimiter: string | undefined;
    let columnNames: (string | null)[] | undefined;
    let awsKeyID: string | undefined;
    let awsSecretKey: string | undefined;
    let awsTempToken: string | undefined;
    let encryptionKey: string | undefined;
    let dateFormat: string | undefined;
    let compressionFormat: string | undefined;
    let ignoreHeaders: number | undefined;
    let keepQuotes: boolean | undefined;
    let skipEscape: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          stagingTableName = xsString.read(xml);
          break;
        case 1:
          sourceS3Path = xsString.read(xml);
          break;
        case 2:
          delimiter = xsString.read(xml);
          break;
        case 3:
          columnNames = arrayOfString.read(xml);
          break;
        case 4:
          awsKeyID = xsString.read(xml);
          break;
        case 5:
          awsSecretKey = xsString.read(xml);
          break;
        case 6:
          awsTempToken = xsString.read(xml);
          break;
        case 7:
          encryptionKey = xsString.read(xml);
          break;
        case 8:
          dateFormat = xsString.read(xml);
          break;
        case 9:
          compressionFormat = xsString.read(xml);
          break;
        case 10:
          ignoreHeaders = xsInt.read(xml);
          break;
        case 11:
          keepQuotes = xsBoolean.read(xml);
          break;
        case 12:
          skipEscape = xsBoolean.read(xml);
          break;
      }
    }
    return new RedshiftStagingDetails({
      stagingTableName,
      sourceS3Path,
      delimiter,
      columnNames: columnNames ?? [],
      awsKeyID,
      awsSecretKey,
      awsTempToken,
      encryptionKey,
      dateFormat,
      compressionFormat,
      ignoreHeaders: ignoreHeaders ?? xml.missing(fields, 10),
      keepQuotes: keepQuotes ?? xml.missing(fields, 11),
      skipEscape: skipEscape ?? xml.missing(fields, 12),
    });
  }
}
