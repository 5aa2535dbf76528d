// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

export * from "./client.js";
export * from "./faults/busy-fault.js";
export * from "./faults/closed-fault.js";
export * from "./headers/session-header.js";
export * from "./headers/trace-header.js";
export * from "./operations/ask.js";
export * from "./operations/note.js";
export * from "./operations/open.js";
export {
  type Auth,
  type CallContext,
  type CallOptions,
  type ClientLimits,
  type ClientOptions,
  CookieJar,
  type CookieJarJson,
  DeclaredFault,
  type Exchange,
  type FaultClass,
  type FaultContent,
  type FaultReason,
  FetchTransport,
  findReason,
  findStandardCode,
  type HeaderBlock,
  type HeaderName,
  type HeaderOptions,
  HeaderType,
  type HttpHeaders,
  type Init,
  type Interceptor,
  type ItemPath,
  type ItemStream,
  listNotUnderstood,
  listSupportedEnvelopes,
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
  type StandardFaultCode,
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
export * from "./types/busy.js";
export * from "./types/closed.js";
export * from "./types/receipt.js";
export * from "./types/session.js";
