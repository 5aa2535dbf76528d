// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { RedshiftStagingDetails } from "../types/redshift-staging-details.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "stagingDetails");
const responseFields = xmlNames(ns, "loadStagingtableFromS3BucketResult");

/** Request of operation `loadStagingtableFromS3Bucket`. */
export class LoadStagingtableFromS3BucketRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `stagingDetails`, RedshiftStagingDetails, 0..1. */
  stagingDetails: RedshiftStagingDetails | undefined;

  constructor(init: Init<LoadStagingtableFromS3BucketRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.stagingDetails =
      init.stagingDetails === undefined ? undefined : RedshiftStagingDetails.from(init.stagingDetails);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LoadStagingtableFromS3BucketRequest>): LoadStagingtableFromS3BucketRequest {
    return init instanceof LoadStagingtableFromS3BucketRequest
      ? init
      : new LoadStagingtableFromS3BucketRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LoadStagingtableFromS3BucketRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "stagingDetails", RedshiftStagingDetails, value.stagingDetails);
  }

  static read(xml: XmlReader): LoadStagingtableFromS3BucketRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let stagingDetails: RedshiftStagingDetails | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          stagingDetails = RedshiftStagingDetails.read(xml);
          break;
      }
    }
    return new LoadStagingtableFromS3BucketRequest({
      token,
      spaceID,
      stagingDetails,
    });
  }
}

/** Response of operation `loadStagingtableFromS3Bucket`. */
export class LoadStagingtableFromS3BucketResponse {
  /** Element `loadStagingtableFromS3BucketResult`, xs:string, 0..1, required by the overlay. */
  loadStagingtableFromS3BucketResult: string;

  constructor(init: Init<LoadStagingtableFromS3BucketResponse>) {
    this.loadStagingtableFromS3BucketResult = init.loadStagingtableFromS3BucketResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LoadStagingtableFromS3BucketResponse>): LoadStagingtableFromS3BucketResponse {
    return init instanceof LoadStagingtableFromS3BucketResponse
      ? init
      : new LoadStagingtableFromS3BucketResponse(init);
  }

  static write(xml: XmlWriter, value: Init<LoadStagingtableFromS3BucketResponse>): void {
    xml.element(ns, "loadStagingtableFromS3BucketResult", xsString, value.loadStagingtableFromS3BucketResult);
  }

  static read(xml: XmlReader): LoadStagingtableFromS3BucketResponse {
    let loadStagingtableFromS3BucketResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          loadStagingtableFromS3BucketResult = xsString.read(xml);
          break;
      }
    }
    return new LoadStagingtableFromS3BucketResponse({
      loadStagingtableFromS3BucketResult:
        loadStagingtableFromS3BucketResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `loadStagingtableFromS3Bucket` travels. */
export const loadStagingtableFromS3Bucket: Operation<
  LoadStagingtableFromS3BucketRequest,
  LoadStagingtableFromS3BucketResponse
> = {
  name: "loadStagingtableFromS3Bucket",
  action: "http://www.birst.com/loadStagingtableFromS3Bucket",
  input: {
    name: "{http://www.birst.com/}loadStagingtableFromS3Bucket",
    codec: LoadStagingtableFromS3BucketRequest,
  },
  output: {
    name: "{http://www.birst.com/}loadStagingtableFromS3BucketResponse",
    codec: LoadStagingtableFromS3BucketResponse,
  },
  secrets: ["awsSecretKey", "awsTempToken", "encryptionKey", "token"],
};
