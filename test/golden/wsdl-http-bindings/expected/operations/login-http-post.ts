// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type HttpOperation,
  httpDocumentResponse,
  httpForm,
  httpParameter,
  nillable,
  xsString,
} from "../runtime/index.js";

const messageCodec = nillable(xsString);

/** Parameters of operation `Login` over HTTP POST. */
export interface LoginHttpPostRequest {
  /** Parameter `user`, xs:string, 1..1. */
  user: string;
  /** Parameter `password`, xs:string, 1..1. */
  password: string;
}

/** How operation `Login` travels over HTTP POST, without SOAP. */
export const loginHttpPost: HttpOperation<LoginHttpPostRequest, string | null> = {
  name: "Login",
  request: httpForm<LoginHttpPostRequest>("/Login", {
    user: httpParameter("user", xsString),
    password: httpParameter("password", xsString),
  }),
  response: httpDocumentResponse({ name: "{urn:library}string", codec: messageCodec }),
};
