// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

export * from "./client.js";
export * from "./faults/access-denied-fault.js";
export * from "./faults/limit-billing-fault.js";
export * from "./faults/limit-warehouse-fault.js";
export * from "./faults/locked-fault.js";
export * from "./faults/service-fault.js";
export * from "./operations/count.js";
export * from "./operations/take.js";
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
export * from "./types/access-denied.js";
export * from "./types/fault-code.js";
export * from "./types/locked.js";
export * from "./types/service-fault-detail.js";
export * from "./types/service-fault-types.js";
export * from "./types/shelf-emptied.js";
export * from "./types/stock-fault.js";
