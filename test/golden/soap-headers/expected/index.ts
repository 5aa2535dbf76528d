// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

export * from "./client.js";
export * from "./headers/credentials-header.js";
export * from "./headers/quota-header.js";
export * from "./headers/trace-header.js";
export * from "./operations/cancel-order.js";
export * from "./operations/place-order.js";
export {
  type Auth,
  type CallContext,
  type CallOptions,
  type ClientLimits,
  type ClientOptions,
  CookieJar,
  type CookieJarJson,
  createHeader,
  DeclaredFault,
  type Exchange,
  type FaultClass,
  type FaultContent,
  FetchTransport,
  findHeader,
  type HeaderBlock,
  type HeaderDescriptor,
  type HeaderOptions,
  type HttpHeaders,
  type Init,
  type Interceptor,
  type ItemPath,
  type ItemStream,
  logInterceptor,
  NodeTransport,
  type Operation,
  type RawExchange,
  RawXml,
  SoapClient,
  SoapError,
  type SoapErrorKind,
  SoapFault,
  type SoapHeader,
  SoapHttpError,
  type SoapVersion,
  streamItems,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  XsDate,
  XsDateTime,
  XsDuration,
  XsGDay,
  XsGMonth,
  XsGMonthDay,
  XsGYear,
  XsGYearMonth,
  type XsQName,
  XsTime,
} from "./runtime/index.js";
export * from "./types/credentials.js";
export * from "./types/quota-header.js";
