// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

export * from "./client.js";
export * from "./operations/ask.js";
export * from "./operations/count.js";
export * from "./operations/list.js";
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
export * from "./types/article.js";
export * from "./types/article-types.js";
export * from "./types/crate.js";
export * from "./types/place.js";
export * from "./types/price.js";
export * from "./types/tally.js";
export * from "./types/why.js";
